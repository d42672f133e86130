package org.parallax.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.parallax.ingest.pdf.PdfSketch.ROMAN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.ingest.format.Reading;
import org.parallax.ingest.format.UnreadableException;

/** What files get that are damaged, locked, empty or made to do harm. */
@Timeout(20)
class PdfDamageTest {

  private static final Logger LIBRARY = Logger.getLogger("org.apache");
  private static final String LINE = "The ferry left an hour late because of a key";

  @BeforeAll
  static void quiet() {
    LIBRARY.setLevel(Level.OFF);
  }

  @Test
  void picturesOfTextGetTheAdviceToRunOcr() {
    try (PdfSketch sketch = new PdfSketch()) {
      sketch.picture(0, 0, 595, 842).nextPage().picture(0, 0, 595, 842);
      Diagnostic diagnostic = refusal(sketch.bytes());
      assertThat(diagnostic.problem()).isEqualTo(Problem.PDF_NO_TEXT);
      assertThat(diagnostic.message())
          .isEqualTo(
              "PX322 made.pdf: has no text layer: its pages are pictures. Run OCR over it, so that"
                  + " it gets a text layer, and read the result.");
    }
  }

  @Test
  void pageThatIsAPictureAmongOthersIsNamed() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      sketch.line(50, 100, LINE).nextPage().picture(0, 0, 595, 842);
      sketch.nextPage().line(50, 100, LINE + " again");
      assertThat(sketch.read().warnings())
          .extracting(Diagnostic::message)
          .singleElement()
          .asString()
          .contains("PX324")
          .contains("has no text on page 2, only pictures");
    }
  }

  @Test
  void emptyPagesHoldNoText() {
    try (PdfSketch sketch = new PdfSketch()) {
      assertThat(refusal(sketch.bytes()).problem()).isEqualTo(Problem.PDF_NO_TEXT);
    }
  }

  @Test
  void passwordIsAskedForWhereOneIsNeeded() throws Exception {
    Diagnostic diagnostic = refusal(locked("secret", new AccessPermission()));
    assertThat(diagnostic.problem()).isEqualTo(Problem.PDF_ENCRYPTED);
    assertThat(diagnostic.what()).isEqualTo("is encrypted and needs a password");
  }

  @Test
  void fileThatAnybodyMayOpenIsReadUnlessItForbidsItsTextToBeTaken() throws Exception {
    assertThat(PdfSketch.read(locked("", new AccessPermission())).text()).startsWith(LINE);
    AccessPermission lookOnly = new AccessPermission();
    lookOnly.setCanExtractContent(false);
    Diagnostic diagnostic = refusal(locked("", lookOnly));
    assertThat(diagnostic.problem()).isEqualTo(Problem.PDF_ENCRYPTED);
    assertThat(diagnostic.what()).contains("forbids");
  }

  @Test
  void whatIsNoPdfIsSaidToBeSo() {
    assertThat(refusal(bytes("<!DOCTYPE html><p>Log in")).message())
        .contains("PX304", "holds a web page");
    assertThat(refusal(bytes("PK\u0003\u0004...")).message()).contains("zip archive");
    assertThat(refusal(new byte[0]).message()).contains("is empty");
    assertThat(refusal(bytes("Dear reader, ")).message()).contains("but is none");
  }

  @Test
  void fileThatBreaksOffIsMendedWithAWarningOrRefusedWithTheCause() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      byte[] whole = sketch.line(50, 100, LINE).bytes();
      int table = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf("startxref");
      Reading reading = PdfSketch.read(Arrays.copyOf(whole, table));
      assertThat(reading.text()).startsWith(LINE);
      assertThat(reading.warnings())
          .extracting(Diagnostic::problem)
          .containsExactly(Problem.PDF_PARTIAL);
      for (int size = 9; size < whole.length; size += 37) {
        byte[] part = Arrays.copyOf(whole, size);
        UnreadableException refused =
            catchThrowableOfType(UnreadableException.class, () -> PdfSketch.read(part));
        if (refused != null) {
          assertThat(refused.diagnostic().problem()).isEqualTo(Problem.PDF_DAMAGED);
        }
      }
    }
  }

  @Test
  void pageTreeThatHoldsItselfIsWalkedOnce() throws Exception {
    byte[] file =
        made(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Count 9/Kids[3 0 R 2 0 R 3 0 R]>>",
            "<</Type/Pages/Count 9/Kids[2 0 R 4 0 R 3 0 R]>>",
            page("5 0 R", ""),
            stream("", "BT /F 12 Tf 50 400 Td (" + LINE + ") Tj ET"));
    assertThat(PdfSketch.read(file).text()).contains(LINE);
  }

  @Test
  void formThatDrawsItselfAndDrawingsThatMultiplyEnd() throws Exception {
    StringBuilder again = new StringBuilder("BT /F 12 Tf 50 700 Td (Again) Tj ET ");
    for (int i = 0; i < 20; i++) {
      again.append("/X Do ");
    }
    byte[] file =
        made(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Count 1/Kids[3 0 R]>>",
            page("4 0 R", "/XObject<</X 5 0 R>>"),
            stream("", "/X Do"),
            stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<<"
                    + FONT
                    + "/XObject<</X 5 0 R>>>>",
                again.toString()));
    Diagnostic diagnostic = refusal(file);
    assertThat(diagnostic.problem()).isEqualTo(Problem.PDF_DAMAGED);
    assertThat(diagnostic.what()).contains("repeat drawings more than 20000 times");
  }

  @Test
  void streamThatUnpacksToGigabytesIsNotUnpacked() {
    byte[] bomb = packed(200 << 20);
    byte[] file =
        made(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Count 1/Kids[3 0 R]>>",
            page("4 0 R", ""),
            stream("/Filter/FlateDecode", new String(bomb, StandardCharsets.ISO_8859_1)));
    Diagnostic diagnostic = refusal(file);
    assertThat(diagnostic.problem()).isEqualTo(Problem.PDF_DAMAGED);
    assertThat(diagnostic.what()).contains("unpacks to more than any document needs");
  }

  @Test
  void drawingThatIsTooLargeCostsItsPageAlone() throws Exception {
    byte[] large = packed(30 << 20);
    byte[] file =
        made(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Count 2/Kids[3 0 R 6 0 R]>>",
            page("4 0 R", ""),
            stream("/Filter/FlateDecode", new String(large, StandardCharsets.ISO_8859_1)),
            stream("", "BT /F 12 Tf 50 400 Td (" + LINE + ") Tj ET"),
            page("5 0 R", ""));
    Reading reading = PdfSketch.read(file);
    assertThat(reading.text()).contains(LINE);
    assertThat(reading.warnings().toString()).contains("page 1 could not be read whole");
  }

  @Test
  void arraysNestedWithoutEndDoNotOverflow() {
    byte[] file = made("<</Type/Catalog/Pages 2 0 R>>", "[".repeat(200_000) + "]".repeat(200_000));
    assertThat(refusal(file).problem()).isEqualTo(Problem.PDF_DAMAGED);
    assertThat(refusal(made("<</Type/Catalog/Pages 2 0 R>>", "[]".repeat(4_000_000))).what())
        .contains("unpacks to more");
  }

  @Test
  void pagesBeyondTheLimitAreCutAndSaidToBe() throws Exception {
    StringBuilder kids = new StringBuilder();
    String[] objects = new String[504];
    objects[0] = "<</Type/Catalog/Pages 2 0 R>>";
    objects[2] = stream("", "BT /F 12 Tf 50 400 Td (" + LINE + ") Tj ET");
    for (int i = 3; i < objects.length; i++) {
      objects[i] = page("3 0 R", "");
      kids.append(i + 1).append(" 0 R ");
    }
    objects[1] = "<</Type/Pages/Count 501/Kids[" + kids + "]>>";
    Reading reading = PdfSketch.read(made(objects));
    assertThat(reading.warnings().toString())
        .contains("is longer than 500 pages; the others were not read");
    assertThat(reading.text().split(LINE, -1)).hasSize(501);
  }

  @Test
  void tableOfLettersThatClaimsBillionsIsNotUnfolded() throws Exception {
    assertThat(UnicodeMaps.codes("1 beginbfrange <00> <0f> <0041> endbfrange")).isEqualTo(15);
    String table =
        "1 begincodespacerange <00000000> <ffffffff> endcodespacerange"
            + " 1 beginbfrange <00000000> <7fffffff> <00000000> endbfrange";
    byte[] file =
        made(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Count 1/Kids[3 0 R]>>",
            page("4 0 R", "").replace("/WinAnsiEncoding", "/WinAnsiEncoding/ToUnicode 5 0 R"),
            stream("", "BT /F 12 Tf 50 400 Td (" + LINE + ") Tj ET"),
            stream("", table));
    assertThat(PdfSketch.read(file).text()).contains(LINE);
  }

  @Test
  void issue9RangeWhoseFirstCodeIsTooLongIsNotUnfolded() throws Exception {
    for (String bounds :
        List.of(
            "<" + "9".repeat(300) + "> <003a>",
            "<0000> <" + "9".repeat(300) + ">",
            "<> <ff>",
            "<ffffffff> <7fffffff>")) {
      String range = "1 beginbfrange " + bounds + " <0041> endbfrange";
      assertThat(UnicodeMaps.codes(range)).as(bounds).isGreaterThan(1_000_000);
    }
    assertThat(UnicodeMaps.codes("1 beginbfrange <0041> <003a> <0041> endbfrange")).isZero();
  }

  @Test
  void glyphsThatNoFontNamesAreNoText() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      PDType0Font font =
          PDType0Font.load(
              sketch.document,
              FontMapper.class.getResourceAsStream(
                  "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
      sketch.type(font, 10);
      for (int i = 0; i < 5; i++) {
        sketch.line(50, 100 + 12 * i, LINE);
      }
      byte[] file = sketch.bytes();
      try (PDDocument document = Loader.loadPDF(file)) {
        COSBase fonts =
            document.getPage(0).getResources().getCOSObject().getDictionaryObject(COSName.FONT);
        for (COSName name : ((COSDictionary) fonts).keySet()) {
          COSDictionary one = ((COSDictionary) fonts).getCOSDictionary(name);
          one.removeItem(COSName.TO_UNICODE);
        }
        Diagnostic diagnostic = refusal(saved(document));
        assertThat(diagnostic.problem()).isEqualTo(Problem.PDF_GARBLED);
        assertThat(diagnostic.what()).contains("unreadable text layer");
      }
    }
  }

  private static final String FONT =
      "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>>>";

  private static String page(String contents, String resources) {
    return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents "
        + contents
        + "/Resources<<"
        + FONT
        + resources
        + ">>>>";
  }

  private static String stream(String dictionary, String content) {
    return "<<"
        + dictionary
        + "/Length "
        + content.length()
        + ">>\nstream\n"
        + content
        + "\nendstream";
  }

  /** Objects numbered from 1, with the table that says where each is. */
  private static byte[] made(String... objects) {
    StringBuilder file = new StringBuilder("%PDF-1.5\n");
    StringBuilder table = new StringBuilder("xref\n0 " + (objects.length + 1));
    table.append("\n0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      String at = String.valueOf(file.length());
      table.append("0".repeat(10 - at.length())).append(at).append(" 00000 n \n");
      file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = file.length();
    file.append(table).append("trailer\n<</Root 1 0 R/Size ").append(objects.length + 1);
    file.append(">>\nstartxref\n").append(start).append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] packed(int size) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] blanks = new byte[1 << 16];
    byte[] buffer = new byte[1 << 16];
    Arrays.fill(blanks, (byte) ' ');
    for (int done = 0; done < size; done += blanks.length) {
      deflater.setInput(blanks);
      if (done + blanks.length >= size) {
        deflater.finish();
      }
      int count = deflater.deflate(buffer);
      while (count > 0) {
        out.write(buffer, 0, count);
        count = deflater.deflate(buffer);
      }
    }
    deflater.end();
    return out.toByteArray();
  }

  private static byte[] locked(String password, AccessPermission permission) throws IOException {
    try (PdfSketch sketch = new PdfSketch()) {
      byte[] open = sketch.type(ROMAN, 10).line(50, 100, LINE).bytes();
      try (PDDocument document = Loader.loadPDF(open)) {
        StandardProtectionPolicy policy =
            new StandardProtectionPolicy("owner", password, permission);
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
        return saved(document);
      }
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Diagnostic refusal(byte[] file) {
    UnreadableException refused =
        catchThrowableOfType(UnreadableException.class, () -> PdfSketch.read(file));
    assertThat(refused).as("was read").isNotNull();
    return refused.diagnostic();
  }
}
