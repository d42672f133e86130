package org.parallax.checks.mutation;

import static org.parallax.checks.mutation.PackedParts.part;

import java.util.LinkedHashMap;
import java.util.Map;

/** A Word document with styles, a table, fields, changes, notes, a text box and properties. */
final class WordFile {

  private static final String SCHEMAS = "http://schemas.openxmlformats.org/";
  private static final String W = "xmlns:w='" + SCHEMAS + "wordprocessingml/2006/main'";
  private static final String RELATION = SCHEMAS + "officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private WordFile() {}

  static byte[] bytes(String one, String two) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        part(
            """
            <Types xmlns='%1$spackage/2006/content-types'><Default Extension='rels'
            ContentType='application/vnd.openxmlformats-package.relationships+xml'/>
            <Default Extension='xml' ContentType='application/xml'/>
            <Override PartName='/word/document.xml' ContentType='%2$sdocument.main+xml'/>
            <Override PartName='/word/styles.xml' ContentType='%2$sstyles+xml'/>
            <Override PartName='/word/footnotes.xml' ContentType='%2$sfootnotes+xml'/>
            <Override PartName='/word/header1.xml' ContentType='%2$sheader+xml'/>
            <Override PartName='/docProps/core.xml'
            ContentType='application/vnd.openxmlformats-package.core-properties+xml'/></Types>"""
                .formatted(SCHEMAS, TYPE)));
    parts.put(
        "_rels/.rels",
        relations(
            relation("rId1", "officeDocument", "word/document.xml")
                + "<Relationship Id='rId2' Target='docProps/core.xml' Type='"
                + SCHEMAS
                + "package/2006/relationships/metadata/core-properties'/>"));
    parts.put(
        "word/_rels/document.xml.rels",
        relations(
            relation("rId1", "styles", "styles.xml")
                + relation("rId2", "footnotes", "footnotes.xml")
                + relation("rId3", "header", "header1.xml")));
    parts.put("word/document.xml", part(document(one, two)));
    parts.put(
        "word/styles.xml",
        part(
            "<w:styles "
                + W
                + "><w:style w:type='paragraph' w:styleId='H'><w:name w:val='heading 1'/>"
                + "<w:basedOn w:val='N'/><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style>"
                + "<w:style w:type='paragraph' w:styleId='N' w:default='1'><w:name"
                + " w:val='Normal'/></w:style><w:style w:type='paragraph' w:styleId='C'>"
                + "<w:name w:val='caption'/></w:style></w:styles>"));
    parts.put(
        "word/footnotes.xml",
        part(
            "<w:footnotes %s><w:footnote w:id='1'>%s</w:footnote></w:footnotes>"
                .formatted(W, paragraph("", "A note about the key."))));
    parts.put(
        "word/header1.xml",
        part("<w:hdr %s>%s</w:hdr>".formatted(W, paragraph("", "Daily Example"))));
    parts.put(
        "docProps/core.xml",
        part(
            """
            <cp:coreProperties xmlns:cp='%spackage/2006/metadata/core-properties'
            xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms='http://purl.org/dc/terms/'
            xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><dc:title>Ferry late</dc:title>
            <dc:creator>Ada Example</dc:creator><dc:language>en-GB</dc:language>
            <dcterms:created xsi:type='dcterms:W3CDTF'>2021-05-06T10:00:00Z</dcterms:created>
            </cp:coreProperties>"""
                .formatted(SCHEMAS)));
    return PackedParts.zip(parts);
  }

  private static String document(String one, String two) {
    return """
    <w:document %s xmlns:r='%sofficeDocument/2006/relationships' xmlns:wps='urn:example:shapes'
    xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>%s%s%s
    <w:p><w:r><w:t>%s</w:t></w:r><w:r><w:footnoteReference w:id='1'/></w:r>
    <w:hyperlink r:id='rId9'><w:r><w:t>Bridge shut</w:t></w:r></w:hyperlink>
    <w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>
    <w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>3</w:t></w:r>
    <w:r><w:fldChar w:fldCharType='end'/></w:r><w:ins w:id='1'><w:r><w:t>put in</w:t></w:r></w:ins>
    <w:del w:id='2'><w:r><w:delText>taken out</w:delText></w:r></w:del><w:r><w:tab/><w:br/>
    <w:sym w:font='Symbol' w:char='F0B7'/><w:noBreakHyphen/></w:r></w:p>
    <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>%s</w:tc></w:tr><w:tr><w:tc>%s</w:tc>
    <w:tc>%s</w:tc></w:tr></w:tbl><w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>
    <w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:rPr><w:b/>
    <w:vanish w:val='false'/></w:rPr><w:t>One key</w:t></w:r></w:p><w:p><w:r><mc:AlternateContent>
    <mc:Choice Requires='wps'><wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx></mc:Choice>
    <mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>
    <w:sectPr><w:headerReference w:type='default' r:id='rId3'/></w:sectPr></w:body></w:document>"""
        .formatted(
            W,
            SCHEMAS,
            paragraph("<w:pStyle w:val='H'/>", "Ferry late"),
            paragraph("", "By Ada Example"),
            paragraph("", one),
            two,
            paragraph("", "Day"),
            paragraph("", "Monday"),
            paragraph("", "5"),
            paragraph("<w:pStyle w:val='C'/>", "The pier. Photograph: Example"),
            paragraph("", "Subscribe to our letter."));
  }

  private static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>%s</w:pPr><w:r><w:t xml:space='preserve'>%s</w:t></w:r></w:p>"
        .formatted(properties, text);
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id='%s' Type='%s%s' Target='%s'/>".formatted(id, RELATION, type, target);
  }

  private static byte[] relations(String xml) {
    return part(
        "<Relationships xmlns='%spackage/2006/relationships'>%s</Relationships>"
            .formatted(SCHEMAS, xml));
  }
}
