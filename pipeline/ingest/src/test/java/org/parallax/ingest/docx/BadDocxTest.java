package org.parallax.ingest.docx;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.parallax.ingest.docx.Docx.p;
import static org.parallax.ingest.docx.Docx.r;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.ingest.format.RawFile;
import org.parallax.ingest.format.Reading;
import org.parallax.ingest.format.UnreadableException;

/** What is refused, and what bad documents do not do. */
final class BadDocxTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  private static Reading read(byte[] bytes) throws UnreadableException {
    return new DocxReader().read(new RawFile("a.docx", "a.docx", bytes, Optional.empty()));
  }

  private static Diagnostic refused(byte[] bytes) {
    return catchThrowableOfType(UnreadableException.class, () -> read(bytes)).diagnostic();
  }

  private static void assertRefused(byte[] bytes, Problem problem, String... told) {
    Diagnostic diagnostic = refused(bytes);
    assertThat(diagnostic.problem()).as(diagnostic.message()).isEqualTo(problem);
    assertThat(diagnostic.message()).doesNotContain("Exception");
    for (String words : told) {
      assertThat(diagnostic.message()).contains(words);
    }
  }

  @Test
  @Timeout(20)
  void issue10PropertiesNestedDeepDoNotHoldItUp() throws Exception {
    String schemas = "http://schemas.openxmlformats.org/package/2006/";
    for (String encoding : List.of("UTF-8", "IBM037")) {
      Map<String, byte[]> parts = new LinkedHashMap<>(Docx.unzip(Docx.body(p("Text")).bytes()));
      parts.computeIfPresent(
          "[Content_Types].xml",
          (name, xml) ->
              new String(xml, UTF_8)
                  .replace(
                      "</Types>",
                      "<Override PartName='/odd.xml' ContentType='application/"
                          + "vnd.openxmlformats-package.core-properties+xml'/></Types>")
                  .getBytes(UTF_8));
      String odd =
          "<?xml version='1.0' encoding='%s'?><p xmlns='%smetadata/core-properties'>%s%s</p>"
              .formatted(encoding, schemas, "<title>".repeat(500), "</title>".repeat(500));
      parts.put("odd.xml", odd.getBytes(encoding));
      assertThat(read(Docx.zip(parts)).text()).as(encoding).isEqualTo("Text\n");
    }
  }

  @Test
  void otherFormatsAreNamed() {
    assertRefused("{\\rtf1 Text}".getBytes(UTF_8), Problem.DOCX_OTHER, "Rich Text");
    assertRefused(Docx.zip(Map.of("a.txt", new byte[9])), Problem.DOCX_OTHER, "archive");
    assertRefused(Docx.zip(Map.of("xl/workbook.xml", new byte[9])), Problem.DOCX_OTHER, "Excel");
    assertRefused(
        Docx.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8))),
        Problem.DOCX_OTHER,
        "OpenDocument");
    assertRefused(ole("WordDocument"), Problem.DOCX_OTHER, ".doc");
    assertRefused("Just words.".getBytes(UTF_8), Problem.DOCX_OTHER, "text");
    assertRefused(new byte[0], Problem.DOCX_OTHER);
  }

  private static byte[] ole(String stream) {
    byte[] file = new byte[4096];
    byte[] signature = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(signature, 0, file, 0, signature.length);
    byte[] name = stream.getBytes(UTF_16LE);
    System.arraycopy(name, 0, file, 1024, name.length);
    return file;
  }

  @Test
  void aPasswordIsToldOf() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("ferry");
      try (var in = encryptor.getDataStream(files)) {
        in.write(Docx.body(p("Secret.")).bytes());
      }
      files.writeFilesystem(out);
    }
    assertRefused(out.toByteArray(), Problem.DOCX_LOCKED, "password");
  }

  @Test
  void noTextIsToldOfAndAnEmbeddedPageNamed() {
    assertRefused(Docx.body(p(" ")).bytes(), Problem.ARTICLE_EMPTY);
    assertRefused(Docx.body("<w:altChunk r:id='x'/>").bytes(), Problem.ARTICLE_EMPTY, "embedded");
  }

  @Test
  void cutOffAndMalformedDocumentsAreDamaged() {
    byte[] whole = Docx.body(p("Words, words.".repeat(500))).bytes();
    for (int cut = 2; cut < 40; cut++) {
      // In words for people, not in those of the library that unpacks it.
      Diagnostic told = refused(Arrays.copyOf(whole, whole.length - whole.length / cut));
      assertThat(told.problem()).isIn(Problem.DOCX_DAMAGED, Problem.DOCX_OTHER);
      if (told.problem() == Problem.DOCX_DAMAGED) {
        assertThat(told.what())
            .matches("is a damaged Word document: its (main )?parts? .*(cannot be|is) [a-z]+");
      }
    }
    assertRefused(Docx.body("<w:p>").bytes(), Problem.DOCX_DAMAGED, "/word/document.xml");
    Map<String, byte[]> parts = Docx.unzip(whole);
    parts.remove("word/document.xml");
    parts.put("word/other.xml", new byte[1]);
    assertRefused(Docx.zip(parts), Problem.DOCX_DAMAGED);
    parts.remove("[Content_Types].xml");
    assertThat(refused(Docx.zip(parts)).problem()).isIn(Problem.DOCX_DAMAGED, Problem.DOCX_OTHER);
  }

  @Test
  void aBombIsRefusedEarlyAndLeavesTheLimitsOfOthersAlone() {
    double ratio = ZipSecureFile.getMinInflateRatio();
    long most = ZipSecureFile.getMaxEntrySize();
    byte[] blanks = new byte[150_000_000];
    Arrays.fill(blanks, (byte) ' ');
    Map<String, byte[]> parts = Docx.unzip(Docx.body(p("x")).bytes());
    parts.put("word/document.xml", blanks);
    byte[] bomb = Docx.zip(parts);
    assertThat(bomb.length).isLessThan(1_000_000);
    Assertions.assertTimeoutPreemptively(
        SOON, () -> assertRefused(bomb, Problem.DOCX_BOMB, "unpacks to more than 100 MB"));
    assertThat(ZipSecureFile.getMinInflateRatio()).isEqualTo(ratio);
    assertThat(ZipSecureFile.getMaxEntrySize()).isEqualTo(most);
  }

  @Test
  void aBombInAnyOtherPartIsRefusedToo() {
    byte[] blanks = new byte[101_000_000];
    Arrays.fill(blanks, (byte) ' ');
    for (String part : new String[] {"[Content_Types].xml", "_rels/.rels", "word/styles.xml"}) {
      Map<String, byte[]> parts = Docx.unzip(Docx.body(p("x")).styles("").bytes());
      parts.put(part, blanks);
      Assertions.assertTimeoutPreemptively(
          SOON, () -> assertRefused(Docx.zip(parts), Problem.DOCX_BOMB, "unpacks"));
    }
  }

  @Test
  void tooManyPartsAndTooManyCharactersAreRefused() {
    Map<String, byte[]> parts = new LinkedHashMap<>(Docx.unzip(Docx.body(p("x")).bytes()));
    for (int i = 0; i <= 5_000; i++) {
      parts.put("word/media/" + i + ".xml", new byte[0]);
    }
    assertRefused(Docx.zip(parts), Problem.DOCX_BOMB, "parts");
    assertRefused(
        Docx.body(p("many words ".repeat(1_000_000))).bytes(), Problem.DOCX_BOMB, "characters");
  }

  @Test
  void declarationsAreRefusedAndNothingIsExpandedOrFetched() {
    String laughs =
        "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>";
    String file = "<!DOCTYPE d [<!ENTITY c SYSTEM 'file:///etc/hostname'>]>";
    String document =
        "<w:document xmlns:w='" + Docx.W + "'><w:body>" + p("&c;") + "</w:body></w:document>";
    for (String declaration : new String[] {laughs, file}) {
      assertRefused(
          Docx.body("").part("word/document.xml", declaration + document).bytes(),
          Problem.DOCX_BOMB,
          "document type");
    }
    // In the parts that POI reads, too.
    Map<String, byte[]> parts = Docx.unzip(Docx.body(p("x")).bytes());
    parts.computeIfPresent(
        "_rels/.rels", (name, xml) -> (file + new String(xml, UTF_8)).getBytes(UTF_8));
    assertThat(refused(Docx.zip(parts)).problem()).isIn(Problem.DOCX_DAMAGED, Problem.DOCX_OTHER);
  }

  @Test
  void depthDoesNoHarm() {
    int deep = 100_000;
    String tables =
        "<w:tbl><w:tr><w:tc>".repeat(deep) + p("Bottom.") + "</w:tc></w:tr></w:tbl>".repeat(deep);
    String controls =
        "<w:sdt><w:sdtContent>".repeat(deep)
            + p("Bottom.")
            + "</w:sdtContent></w:sdt>".repeat(deep);
    String boxes =
        "<w:p><w:r><w:txbxContent>".repeat(deep)
            + p("Bottom.")
            + "</w:txbxContent></w:r></w:p>".repeat(deep);
    String joined = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("More and more. ") + "</w:p>";
    Assertions.assertTimeoutPreemptively(
        SOON,
        () -> {
          assertThat(read(Docx.body(tables).bytes()).text()).isEqualTo("Bottom.\n");
          assertThat(read(Docx.body(controls).bytes()).text()).isEqualTo("Bottom.\n");
          assertThat(read(Docx.body(p("Top.") + boxes).bytes()).text()).isEqualTo("Top.\n");
          assertThat(read(Docx.body(joined.repeat(deep)).bytes()).text()).hasSizeGreaterThan(deep);
        });
  }

  @Test
  void mutatedDocumentsGiveATextOrAReason() {
    Random random = new Random(20221122);
    byte[] whole =
        Docx.body(
                p("H", "Head")
                    + p("Words.")
                    + "<w:tbl><w:tr><w:tc>"
                    + p("c")
                    + "</w:tc></w:tr></w:tbl>")
            .styles(Docx.style("H", "heading 1", ""))
            .bytes();
    for (int i = 0; i < 200; i++) {
      byte[] mutated = whole.clone();
      for (int hit = random.nextInt(6); hit >= 0; hit--) {
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
      }
      byte[] cut = i % 5 == 0 ? Arrays.copyOf(mutated, random.nextInt(whole.length)) : mutated;
      assertThatCode(
              () -> {
                try {
                  read(cut);
                } catch (UnreadableException e) {
                  assertThat(e.diagnostic().message()).startsWith("PX3");
                }
              })
          .as("mutation %d", i)
          .doesNotThrowAnyException();
    }
    Map<String, byte[]> parts = Docx.unzip(whole);
    for (int i = 0; i < 200; i++) {
      Map<String, byte[]> mutated = new LinkedHashMap<>();
      parts.forEach((name, bytes) -> mutated.put(name, bytes.clone()));
      byte[] xml =
          mutated.values().stream().skip(random.nextInt(parts.size())).findFirst().orElseThrow();
      xml[random.nextInt(xml.length)] = (byte) "<>&/'= aw0".charAt(random.nextInt(10));
      assertThatCode(
              () -> {
                try {
                  read(Docx.zip(mutated));
                } catch (UnreadableException e) {
                  assertThat(e.diagnostic().message()).startsWith("PX3");
                }
              })
          .as("mutation of a part %d", i)
          .doesNotThrowAnyException();
    }
  }
}
