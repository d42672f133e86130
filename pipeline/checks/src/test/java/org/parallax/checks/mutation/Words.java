package org.parallax.checks.mutation;

import java.util.ArrayList;
import java.util.List;
import org.parallax.ingest.format.Format;

/** What has a meaning in a format, to be put where it has none. */
final class Words {

  private static final List<String> EVERYWHERE =
      List.of(
          "\0",
          "\uFEFF",
          "\u202E",
          "\u2028",
          "\u0085",
          "\u00AD",
          "\u200B",
          "\u00A0",
          "\uFFFD",
          "\uD83D\uDE00",
          "â€™",
          "Ã¢â‚¬â„¢",
          "&amp;amp;amp;#39;",
          "&#xD800;",
          "&#0;",
          "&#99999999999;",
          "&nosuch;",
          "\r",
          "\n\n",
          "\t",
          " ".repeat(2000),
          "\n".repeat(2000),
          "a".repeat(5000),
          "<",
          ">",
          "\"",
          "'",
          "<!--",
          "-->",
          "]]>",
          "By Ada Example",
          "Published 5 May 2021",
          "Read more: ",
          "Photograph: Example/Agency",
          "\n---\n",
          "“",
          "https://example.org/" + "x/".repeat(200));

  private static final List<String> MARKUP =
      List.of(
          "</p>",
          "<br>",
          "<div>",
          "<div>".repeat(3000),
          "<b><i>".repeat(600),
          "<font>".repeat(300) + "</p>",
          "</div>".repeat(50),
          "<table><tr><td>",
          "<table><b>",
          "<li>",
          "<ul>".repeat(100),
          "<a href='",
          "<a href=x>",
          "<script>",
          "</script>",
          "<style>",
          "<title>",
          "<textarea>",
          "<plaintext>",
          "<template>",
          "<svg><foreignObject>",
          "<math><annotation-xml>",
          "<select><option>",
          "<frameset>",
          "<noscript>",
          "<iframe>",
          "<body onload='alert(1)'>",
          "<article>",
          "<aside>",
          "<figure><figcaption>",
          "<h1>",
          "<time datetime='99999-99-99'>",
          "<base href='http://[::'>",
          "<link rel=canonical href='//%zz'>",
          "<meta charset=utf-16>",
          "<meta charset=nothing-of-the-kind>",
          "<meta property='og:title' content='",
          "<meta property='article:published_time' content='2021-13-45T99:00:00+99:99'>",
          "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":",
          "{\"@graph\":[".repeat(500),
          "[".repeat(5000),
          "{\"a\":".repeat(3000),
          "<div hidden>",
          "<p style='display:none'>",
          " itemprop='articleBody' itemscope ",
          "<!DOCTYPE html>",
          "<?xml version='1.0' encoding='EBCDIC'?>");

  private static final List<String> ARCHIVES =
      List.of(
          "--=_edge\r\n",
          "--=_edge--\r\n",
          "\r\n\r\n",
          "Content-Type: text/html; charset=\"utf-16\"\r\n",
          "Content-Type: multipart/related; boundary=\"=_edge\"\r\n\r\n",
          "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n",
          "Content-Type: message/rfc822\r\n\r\n",
          "Content-Transfer-Encoding: base64\r\n",
          "Content-Transfer-Encoding: x-unheard-of\r\n",
          "Content-Location: \r\n cid:x\r\n",
          "Subject: =?utf-8?q?=FF=?=\r\n",
          "Subject: =?x-none?b?!!!!?=\r\n",
          "=",
          "=3D",
          "=\r\n",
          "=ZZ");

  private static final List<String> SIGNS =
      List.of(
          "# ",
          "> ".repeat(300),
          "* ".repeat(300),
          "[".repeat(3000),
          "](",
          "![",
          "```\n",
          "|---|---|\n",
          "===\n",
          "1. ",
          "<details>",
          "---\ntitle: [",
          "---\ndate: 2021-99-99\ntitle: 'x\n---\n",
          "title: &a [*a, *a]\n",
          "\\");

  private static final List<String> PRINT =
      List.of(
          " obj ",
          " endobj ",
          " stream\n",
          "\nendstream",
          "<<",
          ">>",
          "[",
          "]",
          "[".repeat(3000),
          "(",
          ")",
          "\\777",
          "/Length 99999999 ",
          "/Filter/FlateDecode ",
          "/Filter[/ASCII85Decode/LZWDecode/RunLengthDecode] ",
          "/DecodeParms<</Predictor 15/Columns 2147483647>> ",
          "/Kids[2 0 R 2 0 R] ",
          "/Parent 3 0 R ",
          "/Count -1 ",
          "/Type/Pages ",
          "/Type/ObjStm/N 9999999/First 3 ",
          "/Rotate 91 ",
          "/MediaBox[0 0 1e30 -1e30] ",
          "/Encrypt 1 0 R ",
          "/Resources 4 0 R ",
          "/Subtype/Type3 ",
          "/Subtype/Type0/Encoding/Identity-H/DescendantFonts[5 0 R] ",
          "/Encoding/NoSuchEncoding ",
          "/ToUnicode 5 0 R ",
          "/FontMatrix[0 0 0 0 0 0] ",
          "/Widths[1e30 -5] ",
          "1 0 R ",
          "0 0 R ",
          " BT ",
          " ET ",
          " q ".repeat(3000),
          " Q ",
          " 1e20 0 0 1e20 0 0 cm ",
          " 0 0 0 0 0 0 cm ",
          " /F 0 Tf ",
          " /F 1e30 Tf ",
          " 3 Tr ",
          " 1e30 TL T* ",
          " [(a) -1e30 (b)] TJ ",
          " (x) Tj ".repeat(200),
          " /X Do ",
          " BI /W 99999 /H 99999 /BPC 8 /CS /RGB ID ",
          " /Span <</ActualText<FEFFD800>>> BDC ",
          " EMC ",
          " <00> <ffffffff> <0041> ",
          " beginbfrange ",
          " 100 begincidrange ",
          " usecmap ",
          "startxref\n-5\n%%EOF\n",
          "xref\n0 99999999\n",
          "trailer<</Root 1 0 R/Prev 0/Size 9>>");

  private static final List<String> OFFICE =
      List.of(
          "<w:p>",
          "</w:p>",
          "<w:r><w:t>",
          "<w:t xml:space='preserve'> ",
          "<w:tbl><w:tr><w:tc>",
          "<w:tbl>".repeat(500),
          "</w:tbl>",
          "<w:ins>",
          "<w:del><w:r><w:delText>",
          "<w:sdt><w:sdtContent>",
          "<w:hyperlink w:anchor='x'>",
          "<w:fldChar w:fldCharType='begin'/>",
          "<w:fldChar w:fldCharType='separate'/>",
          "<w:fldChar w:fldCharType='end'/>",
          "<w:instrText>TOC \\o</w:instrText>",
          "<w:pStyle w:val='Heading1'/>",
          "<w:basedOn w:val='H'/>",
          "<w:footnoteReference w:id='-1'/>",
          "<w:txbxContent>",
          "<mc:AlternateContent><mc:Choice Requires='wps'>",
          "<w:sym w:char='F0FFFFF'/>",
          "<w:gridSpan w:val='2147483647'/>",
          "<w:vMerge/>",
          "<w:numPr><w:ilvl w:val='99999'/><w:numId w:val='-3'/></w:numPr>",
          "<w:br w:type='page'/>",
          "<w:vanish/>",
          "<a><a>".repeat(600),
          " xmlns:w='urn:other'",
          " Target='../../../../etc/hostname'",
          " TargetMode='External'",
          " PartName='/word/document.xml'",
          "<!DOCTYPE a [<!ENTITY b 'c'>]>",
          "<!DOCTYPE a SYSTEM 'file:///etc/hostname'>",
          "&b;",
          "<![CDATA[",
          "<?x",
          "PK\u0003\u0004",
          "PK\u0001\u0002",
          "PK\u0005\u0006");

  private Words() {}

  /** What may be put into a file of a format. */
  static List<String> of(Format format) {
    List<String> words = new ArrayList<>(EVERYWHERE);
    switch (format) {
      case HTML -> words.addAll(MARKUP);
      case MHTML -> {
        words.addAll(MARKUP);
        words.addAll(ARCHIVES);
        words.addAll(ARCHIVES);
      }
      case MARKDOWN -> {
        words.addAll(SIGNS);
        words.addAll(MARKUP);
      }
      case PDF -> words.addAll(PRINT);
      case DOCX -> words.addAll(OFFICE);
      case TEXT -> words.addAll(SIGNS);
    }
    return List.copyOf(words);
  }
}
