package org.parallax.ingest.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.parallax.ingest.encoding.XmlText;

/**
 * The few things that are wanted of a file's XMP metadata: each property's first value, under its
 * name in the Dublin Core or PRISM vocabulary. What cannot be read is left alone.
 */
final class XmpPacket {

  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_EVENTS = 100_000;
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String PRISM = "http://prismstandard.org/namespaces/";

  private final Map<String, String> values = new HashMap<>();

  private XmpPacket() {}

  static XmpPacket of(PDDocument document, StreamGuard guard) {
    XmpPacket packet = new XmpPacket();
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata != null && guard.allows(metadata.getCOSObject())) {
      try (InputStream in = metadata.exportXMPMetadata()) {
        packet.read(in.readNBytes(MOST_BYTES));
      } catch (IOException | XMLStreamException | RuntimeException e) {
        // Damaged; what stood before the damage is kept.
      }
    }
    return packet;
  }

  Optional<String> find(String property) {
    return Optional.ofNullable(values.get(property));
  }

  private void read(byte[] bytes) throws XMLStreamException, IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    // No document types: they could name files of this machine or unfold without end.
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    InputStream in = new ByteArrayInputStream(bytes);
    XMLStreamReader xml =
        factory.createXMLStreamReader(XmlText.open(in, CodingErrorAction.REPLACE));
    Deque<String> open = new ArrayDeque<>();
    for (int i = 0; xml.hasNext() && i < MOST_EVENTS; i++) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String namespace = String.valueOf(xml.getNamespaceURI());
        boolean wanted = isWanted(namespace);
        // The values of a list stand one level or two below the property's name.
        String around = namespace.equals(RDF) && !open.isEmpty() ? open.peek() : "";
        open.push(wanted ? xml.getLocalName() : around);
        for (int k = 0; k < xml.getAttributeCount(); k++) {
          if (isWanted(String.valueOf(xml.getAttributeNamespace(k)))) {
            put(xml.getAttributeLocalName(k), xml.getAttributeValue(k));
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open.pop();
      } else if (event == XMLStreamConstants.CHARACTERS && !open.isEmpty()) {
        put(open.peek(), xml.getText());
      }
    }
  }

  private static boolean isWanted(String namespace) {
    return namespace.equals(DUBLIN_CORE) || namespace.startsWith(PRISM);
  }

  private void put(String property, String value) {
    if (!property.isEmpty() && !value.isBlank()) {
      values.putIfAbsent(property, value.strip());
    }
  }
}
