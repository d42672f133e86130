package org.parallax.ingest.docx;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Names and values of WordprocessingML, in the transitional and in the strict variant. */
final class Word {

  private static final Set<String> WORD =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");
  private static final Set<String> MATHS =
      Set.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/math",
          "http://purl.oclc.org/ooxml/officeDocument/math");
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final Set<String> OFF = Set.of("0", "false", "off");
  private static final int BODY_TEXT = 9;

  private Word() {}

  /** Whether the current element is one of Word's. */
  static boolean isWord(XMLStreamReader xml) {
    return WORD.contains(String.valueOf(xml.getNamespaceURI()));
  }

  /** Whether the current element is one of a formula. */
  static boolean isMaths(XMLStreamReader xml) {
    return MATHS.contains(String.valueOf(xml.getNamespaceURI()));
  }

  /** Whether the current element offers one content in several forms. */
  static boolean isCompatibility(XMLStreamReader xml) {
    return COMPATIBILITY.equals(xml.getNamespaceURI());
  }

  /** The attribute {@code w:val} of the current element. */
  static Optional<String> value(XMLStreamReader xml) {
    return attribute(xml, "val");
  }

  /** An attribute of the current element, in whatever namespace. */
  static Optional<String> attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return Optional.ofNullable(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** Whether a property that may be switched off is on; without a value it is. */
  static boolean isOn(Optional<String> value) {
    return value.filter(OFF::contains).isEmpty();
  }

  /** A level of the outline, 0 to 8; nothing for running text. */
  static OptionalInt outline(Optional<String> value) {
    try {
      int level = Integer.parseInt(value.orElse("").strip());
      return level >= 0 && level < BODY_TEXT ? OptionalInt.of(level) : OptionalInt.empty();
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  /**
   * No Word document declares a document type; who does wants something to be expanded or fetched.
   *
   * @throws BombException if the event is such a declaration
   */
  static void refuseDeclarations(int event) throws BombException {
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new BombException("has a document type declaration, which no Word document has");
    }
  }
}
