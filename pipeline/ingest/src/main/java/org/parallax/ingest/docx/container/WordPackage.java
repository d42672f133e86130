package org.parallax.ingest.docx.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCComplianceFlags;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.parallax.ingest.encoding.XmlText;

/** The parts of a document and how they hang together. For one thread. */
public final class WordPackage implements AutoCloseable {

  /** What a part is read by. */
  public interface PartUse {
    /**
     * Reads a part.
     *
     * @throws XMLStreamException if it is not well-formed
     * @throws IOException if it holds what it must not
     */
    void read(XMLStreamReader xml) throws XMLStreamException, IOException;
  }

  private final BoundedZip zip;
  private final OPCPackage parts;
  private final PackagePart main;
  private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

  private WordPackage(BoundedZip zip, OPCPackage parts, PackagePart main) {
    this.zip = zip;
    this.parts = parts;
    this.main = main;
    // Nothing is ever fetched, and a document type declaration ends the reading.
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    xml.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
  }

  /**
   * Opens a document.
   *
   * @throws BombException if it has too many parts or unpacks to too much
   * @throws NoDocumentException if it is sound but no document of Word
   * @throws IOException if it is damaged
   */
  public static WordPackage open(byte[] bytes) throws IOException, NoDocumentException {
    BoundedZip zip = BoundedZip.open(bytes);
    try {
      // What others write is often not quite by the book, and readable all the same.
      OPCPackage parts = OPCPackage.open(zip, OPCComplianceFlags.disableAll());
      zip.opened();
      return new WordPackage(zip, parts, main(parts));
    } catch (InvalidFormatException | RuntimeException e) {
      // On damaged packages POI throws what its parsers do, besides what it declares.
      zip.close();
      throw zip.isExceeded() ? bomb() : new DamagedException("its parts cannot be listed", e);
    } catch (NoDocumentException e) {
      zip.close();
      if (zip.isExceeded()) {
        throw bomb(); // POI passes over relationships that it cannot read
      }
      throw e;
    }
  }

  private static BombException bomb() {
    return new BombException("unpacks to more than " + BoundedZip.MOST_BYTES / 1_000_000 + " MB");
  }

  private static PackagePart main(OPCPackage parts)
      throws InvalidFormatException, IOException, NoDocumentException {
    for (String type :
        List.of(
            PackageRelationshipTypes.CORE_DOCUMENT,
            PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
      for (PackageRelationship relation : parts.getRelationshipsByType(type)) {
        PackagePart part = parts.getPart(relation);
        if (part == null) {
          throw new DamagedException("its main part is missing");
        }
        if (!part.getContentType().contains("word")) {
          throw new NoDocumentException();
        }
        return part;
      }
    }
    throw new NoDocumentException();
  }

  /** The part that holds the main text. */
  public PackagePart main() {
    return main;
  }

  /** The file's properties; empty if they are damaged. */
  public Optional<PackageProperties> properties() {
    try {
      return Optional.of(parts.getPackageProperties());
    } catch (InvalidFormatException | OpenXML4JRuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The parts that the main part relates to.
   *
   * @param type the last word of the relationship's type, which has one form in the transitional
   *     and another in the strict variant of the format
   */
  public List<PackagePart> related(String type) {
    List<PackagePart> related = new ArrayList<>();
    for (PackageRelationship relation : relations()) {
      if (relation.getRelationshipType().endsWith("/" + type)) {
        part(relation).ifPresent(related::add);
      }
    }
    return related;
  }

  /** The part that the main part relates to by an id. */
  public Optional<PackagePart> related(String type, String id) {
    for (PackageRelationship relation : relations()) {
      if (relation.getId().equals(id) && relation.getRelationshipType().endsWith("/" + type)) {
        return part(relation);
      }
    }
    return Optional.empty();
  }

  private Iterable<PackageRelationship> relations() {
    try {
      return main.getRelationships();
    } catch (InvalidFormatException | RuntimeException e) {
      return List.of(); // a document without styles and notes is still a document
    }
  }

  private Optional<PackagePart> part(PackageRelationship relation) {
    if (relation.getTargetMode() == TargetMode.EXTERNAL) {
      return Optional.empty(); // nothing is fetched
    }
    try {
      return Optional.ofNullable(main.getRelatedPart(relation));
    } catch (InvalidFormatException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads a part from its beginning to its end.
   *
   * @throws BombException if it is too large or has a document type declaration
   * @throws IOException if it is damaged
   */
  public void read(PackagePart part, PartUse use) throws IOException {
    try (InputStream in = part.getInputStream()) {
      XMLStreamReader reader =
          xml.createXMLStreamReader(XmlText.open(in, CodingErrorAction.REPORT));
      try {
        use.read(reader);
      } finally {
        reader.close();
      }
    } catch (BombException e) {
      throw e;
    } catch (XMLStreamException | IOException | RuntimeException e) {
      // What stops the unpacking arrives wrapped, by the parser or by POI.
      throw zip.isExceeded()
          ? bomb()
          : new DamagedException("its part " + part.getPartName().getName() + " is damaged", e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close(); // closing the package would try to save it
  }
}
