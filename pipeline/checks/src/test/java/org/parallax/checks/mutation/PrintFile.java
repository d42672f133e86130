package org.parallax.checks.mutation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** PDFs: one written by hand with forms, tags, links and metadata, two written by the library. */
final class PrintFile {

  private static final int COLUMN = 48;
  private static final String FONT = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private PrintFile() {}

  /** The first two with every object on its own; the third with objects packed together. */
  static List<byte[]> all(String one, String two) {
    return List.of(
        byHand(one, two),
        byLibrary(one + " " + two, CompressParameters.NO_COMPRESSION),
        byLibrary(one + " " + two, CompressParameters.DEFAULT_COMPRESSION));
  }

  private static byte[] byHand(String one, String two) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    put(
        parts,
        "1",
        "<</Type/Catalog/Pages 2 0 R/Lang(en)/MarkInfo<</Marked true>>/StructTreeRoot 8 0 R/Metadata"
            + " 11 0 R>>");
    put(parts, "2", "<</Type/Pages/Count 2/Kids[3 0 R 12 0 R]>>");
    String resources =
        "/Resources<</Font<</F 4 0 R/G 14 0 R>>/XObject<</X 6 0 R/I 7 0 R>>/ExtGState<</S<</CA 1>>>>"
            + "/Properties<</P<</MCID 1>>>>>>";
    String page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/StructParents 0" + resources;
    put(
        parts,
        "3",
        page
            + "/Contents 5 0 R/Annots[<</Type/Annot/Subtype/Link/Rect[40 90 200 110]/A<</S/URI/URI"
            + "(https://daily.example/b)>>>>]>>");
    put(
        parts,
        "4",
        "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding<</Type/Encoding/BaseEncoding"
            + "/WinAnsiEncoding/Differences[39/quotesingle 96/grave]>>/ToUnicode 10 0 R"
            + "/FirstChar 32/LastChar 34/Widths[250 333 408]>>");
    put(parts, "5", "<<>>");
    StringBuilder content = new StringBuilder("q 1 0 0 1 0 0 cm BT /F 9 Tf 14 TL ");
    content.append("1 0 0 1 50 780 Tm (Daily Example) Tj ET /H1 <</MCID 0>> BDC BT /F 20 Tf ");
    content.append("50 740 Td (Ferry late) Tj ET EMC /P /P BDC BT /F 10 Tf 12 TL 50 700 Td ");
    lines(content, one);
    content.append("ET EMC BT 300 700 Td ");
    lines(content, two);
    content.append(
        "[(By) -250 (Ada) 20 ( Example)] TJ T* <416461> Tj ET Q /X Do q 99 0 0 99 9 9 cm");
    content.append(" /I Do Q 10 10 50 50 re f BT /F 8 Tf 300 20 Td (1) Tj ET");
    put(parts, "5s", content.toString());
    put(
        parts,
        "6",
        "<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Matrix[1 0 0 1 0 0]/Resources<</Font<</F 4 0"
            + " R>>>>>>");
    put(parts, "6s", "BT /F 10 Tf 50 100 Td (Read more: Bridge shut) Tj ET");
    put(
        parts,
        "7",
        "<</Type/XObject/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray>>");
    put(parts, "7s", "abcd");
    put(parts, "8", "<</Type/StructTreeRoot/K[9 0 R]/ParentTree<</Nums[0[9 0 R 9 0 R]]>>>>");
    put(
        parts,
        "9",
        "<</Type/StructElem/S/H1/P 8 0 R/Pg 3 0 R/K[0 <</Type/MCR/Pg 3 0 R/MCID 1>>]>>");
    put(parts, "10", "<<>>");
    put(
        parts,
        "10s",
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff>"
            + " endcodespacerange 1 beginbfchar <92> <2019> endbfchar 2 beginbfrange <20> <7e> <0020>"
            + " <93> <94> [<201c> <201d>] endbfrange endcmap end end");
    put(parts, "11", "<</Type/Metadata/Subtype/XML>>");
    put(
        parts,
        "11s",
        "<?xpacket begin='' id='W5M0'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
            + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title><rdf:Alt><rdf:li"
            + " xml:lang='x-default'>Ferry late</rdf:li></rdf:Alt></dc:title></rdf:Description>"
            + "</rdf:RDF></x:xmpmeta><?xpacket end='w'?>");
    put(parts, "12", page + "/Rotate 90/Contents[13 0 R 13 0 R]>>");
    put(parts, "13", "<<>>");
    StringBuilder second = new StringBuilder("BT /G 10 Tf 12 TL 50 700 Td ");
    lines(second, two + " " + one);
    put(parts, "13s", second.append("(2) Tj ET ").toString());
    put(
        parts,
        "14",
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 10 10]/FontMatrix[.1 0 0 .1 0 0]/CharProcs<</a 15 0"
            + " R>>/Encoding<</Differences[97/a]>>/FirstChar 97/LastChar 97/Widths[10]/ToUnicode 10"
            + " 0 R>>");
    put(parts, "15", "<<>>");
    put(parts, "15s", "10 0 d0 0 0 9 9 re f");
    return PackedParts.pdf(parts, false);
  }

  private static void put(Map<String, byte[]> parts, String name, String content) {
    parts.put(name, PackedParts.part(content));
  }

  private static void lines(StringBuilder content, String text) {
    for (int i = 0; i < text.length(); i += COLUMN) {
      String line = text.substring(i, Math.min(text.length(), i + COLUMN));
      content.append('(').append(line.replaceAll("[“”()\\\\]", "")).append(") Tj T*\n");
    }
  }

  private static byte[] byLibrary(String text, CompressParameters packing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument();
        InputStream letters = FontMapper.class.getClassLoader().getResourceAsStream(FONT)) {
      document.setDocumentId(1L);
      PDFont font = PDType0Font.load(document, letters);
      PDDocumentInformation information = new PDDocumentInformation();
      information.setTitle("Ferry late");
      information.setAuthor("Ada Example");
      document.setDocumentInformation(information);
      for (int number = 1; number <= 2; number++) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(font, 10);
          content.setLeading(12);
          content.newLineAtOffset(50, 780);
          content.showText(String.format(Locale.ROOT, "Daily Example %d", number));
          for (int i = 0; i < text.length(); i += COLUMN) {
            content.newLine();
            content.showText(text.substring(i, Math.min(text.length(), i + COLUMN)));
          }
          content.endText();
        }
      }
      document.save(out, packing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
