package org.parallax.ingest.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A Word document put together part by part, for what no library writes. Begins with the least that
 * a document needs.
 */
final class Docx {

  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder overrides = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();

  private Docx() {}

  /** A document with this inside its {@code w:body}. */
  static Docx body(String xml) {
    Docx docx = new Docx();
    docx.part(
        "word/document.xml",
        "<w:document xmlns:w='"
            + W
            + "' xmlns:r='"
            + RELATIONS
            + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:wps='urn:example:shapes' xmlns:v='urn:example:vml'>"
            + "<w:body>"
            + xml
            + "</w:body></w:document>");
    docx.overrides.append(override("word/document.xml", "document.main"));
    return docx;
  }

  /** A paragraph of plain text in a style. */
  static String p(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + r(text) + "</w:p>";
  }

  /** A paragraph of plain text. */
  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** A run of plain text. */
  static String r(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  /** Adds a part that the main one relates to, its root element left to this method. */
  Docx related(String name, String root, String id, String xml) {
    part(
        "word/" + name + ".xml",
        "<w:" + root + " xmlns:w='" + W + "'>" + xml + "</w:" + root + ">");
    String type = name.replaceAll("\\d", "");
    overrides.append(override("word/" + name + ".xml", type));
    relations.append(
        "<Relationship Id='%s' Type='%s/%s' Target='%s.xml'/>"
            .formatted(id, RELATIONS, type, name));
    return this;
  }

  /** Styles as the body of {@code w:styles}. */
  Docx styles(String xml) {
    return related("styles", "styles", "rIdStyles", xml);
  }

  /** One paragraph style. */
  static String style(String id, String name, String more) {
    return "<w:style w:type='paragraph' w:styleId='%s'><w:name w:val='%s'/>%s</w:style>"
        .formatted(id, name, more);
  }

  /** Adds a part as it stands. */
  Docx part(String path, String xml) {
    parts.put(path, xml.getBytes(UTF_8));
    return this;
  }

  private static String override(String path, String type) {
    return "<Override PartName='/" + path + "' ContentType='" + TYPES + type + "+xml'/>";
  }

  /** The document's bytes. */
  byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        ("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels'"
                + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/>"
                + overrides
                + "</Types>")
            .getBytes(UTF_8));
    all.put(
        "_rels/.rels",
        relationships(
            "<Relationship Id='rId1' Type='"
                + RELATIONS
                + "/officeDocument' Target='word/document.xml'/>"));
    all.put("word/_rels/document.xml.rels", relationships(relations.toString()));
    all.putAll(parts);
    return zip(all);
  }

  private static byte[] relationships(String xml) {
    return ("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + xml
            + "</Relationships>")
        .getBytes(UTF_8);
  }

  /** An archive of these files. */
  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The files of an archive. */
  static Map<String, byte[]> unzip(byte[] bytes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (InputStream in = new ByteArrayInputStream(bytes);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
