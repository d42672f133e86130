package org.parallax.ingest.docx.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CodingErrorAction;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.parallax.ingest.encoding.XmlText;

/**
 * Looks at lists of parts, relationships and properties before POI does. They are two or three
 * elements deep; in properties that are deeper POI looks at each element once for every way that
 * leads to it, which doubles the time with each step down.
 */
final class Shallow {

  private static final int MOST_DEPTH = 8;

  private Shallow() {}

  /**
   * The same content, unpacked, after a look at it.
   *
   * @param in is closed
   * @throws IOException if it is no XML, or deeper than these parts are
   */
  static InputStream checked(InputStream in) throws IOException {
    byte[] bytes;
    try (in) {
      bytes = in.readAllBytes(); // no more than the archive's limit
    }
    try {
      check(bytes);
    } catch (XMLStreamException | RuntimeException e) {
      throw new IOException("not well-formed", e);
    }
    return new ByteArrayInputStream(bytes);
  }

  private static void check(byte[] bytes) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml =
        factory.createXMLStreamReader(
            XmlText.open(new ByteArrayInputStream(bytes), CodingErrorAction.REPORT));
    int depth = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      if (depth > MOST_DEPTH) {
        throw new IOException("elements are nested too deep");
      }
    }
  }
}
