package org.parallax.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.ingest.pdf.PdfSketch.BOLD;
import static org.parallax.ingest.pdf.PdfSketch.ITALIC;
import static org.parallax.ingest.pdf.PdfSketch.ROMAN;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.api.text.BlockKind;
import org.parallax.api.text.MarkedBlock;
import org.parallax.api.text.Origin;
import org.parallax.ingest.format.Reading;

/** What is understood of pages that are whole. */
class PdfReaderTest {

  private static final Logger LIBRARY = Logger.getLogger("org.apache");

  private static final String FERRY =
      "The ferry to the outer islands left an hour late on Monday because nobody could find the key"
          + " to the engine room, and the harbour master had gone to his sister's wedding.";
  private static final String BAKER =
      "A baker who had been waiting on the quay since five opened his basket and sold every loaf in"
          + " it before the gangway was lowered at last.";
  private static final String MAYOR =
      "The mayor promised that a second key would be cut before winter and that it would hang where"
          + " every member of the crew could see it.";

  @BeforeAll
  static void quiet() {
    LIBRARY.setLevel(Level.OFF);
  }

  @Test
  void columnsAreReadOneAfterTheOtherUnderATitleOverBoth() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      sketch.type(BOLD, 24).line(50, 80, "The Key That Nobody Could Find");
      sketch.type(ROMAN, 10);
      sketch.paragraph(50, 130, 235, 12, FERRY).paragraph(50, 190, 235, 12, BAKER);
      sketch.paragraph(300, 130, 235, 12, MAYOR).paragraph(300, 180, 235, 12, FERRY + " Again.");
      assertThat(marked(sketch.read()))
          .containsExactly(
              "TITLE The Key That Nobody Could Find",
              "TEXT " + FERRY,
              "TEXT " + BAKER,
              "TEXT " + MAYOR,
              "TEXT " + FERRY + " Again.");
    }
  }

  @Test
  void columnsDrawnLineByLineAcrossBothAreReadAllTheSame() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      List<String> left = sketch.wrapped(235, 0, FERRY + " " + BAKER);
      List<String> right = sketch.wrapped(235, 0, MAYOR + " " + BAKER);
      for (int i = 0; i < left.size(); i++) {
        sketch.line(50, 130 + 12 * i, left.get(i));
        if (i < right.size()) {
          sketch.line(300, 130 + 12 * i, right.get(i));
        }
      }
      assertThat(words(sketch.read())).isEqualTo(FERRY + " " + BAKER + " " + MAYOR + " " + BAKER);
    }
  }

  @Test
  void paragraphGoesOnOverColumnsAndPagesPastWhatRunsAlongTheirEdges() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      List<String> lines = sketch.wrapped(235, 0, FERRY + " " + BAKER + " " + MAYOR);
      int third = lines.size() / 3;
      for (int page = 0; page < 3; page++) {
        sketch.line(50, 30, "Harbour Gazette");
        sketch.line(290, 820, String.valueOf(17 + page));
        List<String> part =
            lines.subList(third * page, page == 2 ? lines.size() : third * (page + 1));
        sketch.lines(50, 100, 12, part.toArray(String[]::new));
        if (page < 2) {
          sketch.nextPage();
        }
      }
      assertThat(marked(sketch.read()))
          .containsExactly(
              "NAVIGATION Harbour Gazette",
              "TEXT " + FERRY + " " + BAKER + " " + MAYOR,
              "NAVIGATION 17",
              "NAVIGATION Harbour Gazette",
              "NAVIGATION 18",
              "NAVIGATION Harbour Gazette",
              "NAVIGATION 19");
    }
  }

  @Test
  void hyphenAtALineEndIsJudgedByWhatStandsElsewhere() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      sketch.lines(
          50,
          100,
          12,
          "The islanders say that the lighthouse needs a long-term plan, and the light-",
          "house keeper agrees with them on most days of the week. His own long-",
          "term plan is a boat, a dog and a crew that is half asleep, or one half-",
          "asleep at the least. Nobody in all of the Harbour under-",
          "stands why the ferry com-",
          "pany never answers their letters.");
      assertThat(words(sketch.read()))
          .contains("and the lighthouse keeper")
          .contains("His own long-term plan")
          .contains("or one half-asleep at")
          .contains("Harbour understands why the ferry company never");
    }
  }

  @Test
  void lineThatIsSetInBeginsAParagraphAndOneThatHangsDoesNot() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      sketch.paragraph(50, 100, 300, 14, FERRY).paragraph(50, 136, 300, 14, BAKER);
      sketch.lines(
          50,
          200,
          12,
          "1. Find the key and hang it where every one of the crew can see it",
          "    without a ladder.",
          "2. Tell the harbour master before his sister is married again.");
      assertThat(words(sketch.read(), "\n"))
          .isEqualTo(
              FERRY
                  + "\n"
                  + BAKER
                  + "\n1. Find the key and hang it where every one of the crew can see it without a"
                  + " ladder.\n2. Tell the harbour master before his sister is married again.");
    }
  }

  @Test
  void partsOfTheLayoutAreToldApart() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      sketch.type(BOLD, 26).line(50, 90, "A Key Is Lost");
      sketch.type(ROMAN, 14).line(50, 115, "For one hour on a Monday nothing left the islands");
      sketch.type(ITALIC, 10).line(50, 135, "By Nobody Inparticular, 4 May 2021");
      sketch.type(ROMAN, 10).paragraph(50, 165, 400, 0, FERRY);
      sketch.picture(50, 220, 400, 120);
      sketch.type(ITALIC, 8).line(50, 352, "The quay on Monday morning. Photo: N. Inparticular");
      sketch.type(ROMAN, 10).paragraph(50, 380, 400, 0, BAKER);
      sketch.type(BOLD, 12).line(50, 440, "What the mayor said");
      sketch.type(ROMAN, 10).paragraph(50, 465, 400, 0, MAYOR);
      sketch.type(ITALIC, 16).line(80, 530, "a second key would be cut before winter");
      sketch.type(ROMAN, 10).paragraph(50, 570, 400, 0, FERRY + " So it went.");
      sketch.type(ROMAN, 7).line(50, 760, "1 The wedding was held on the larger island.");
      assertThat(marked(sketch.read()))
          .containsExactly(
              "TITLE A Key Is Lost",
              "STANDFIRST For one hour on a Monday nothing left the islands",
              "TEXT By Nobody Inparticular, 4 May 2021",
              "TEXT " + FERRY,
              "CAPTION The quay on Monday morning. Photo: N. Inparticular",
              "TEXT " + BAKER,
              "SUBHEAD What the mayor said",
              "TEXT " + MAYOR,
              "PULL_QUOTE a second key would be cut before winter",
              "TEXT " + FERRY + " So it went.",
              "NOTE 1 The wedding was held on the larger island.");
    }
  }

  @Test
  void whatABrowserPrintsAroundAPageIsKnownForIt() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      for (int page = 1; page <= 2; page++) {
        sketch
            .type(ROMAN, 8)
            .line(25, 20, "3/5/24, 10:12 AM")
            .line(250, 20, "A Key Is Lost | Gazette");
        sketch.line(25, 830, "https://gazette.example/a-key-is-lost").line(560, 830, page + "/2");
        sketch.type(BOLD, 22).line(40, 70, page == 1 ? "A Key Is Lost" : "");
        sketch.type(ROMAN, 10).paragraph(40, 110, 500, 0, page == 1 ? FERRY : MAYOR);
        if (page == 1) {
          sketch.nextPage();
        }
      }
      created(sketch, 2024);
      Reading reading = sketch.read();
      assertThat(marked(reading))
          .containsExactly(
              "NAVIGATION 3/5/24, 10:12 AM",
              "NAVIGATION A Key Is Lost | Gazette",
              "TITLE A Key Is Lost",
              "TEXT " + FERRY,
              "NAVIGATION https://gazette.example/a-key-is-lost",
              "NAVIGATION 1/2",
              "NAVIGATION 3/5/24, 10:12 AM",
              "NAVIGATION A Key Is Lost | Gazette",
              "TEXT " + MAYOR,
              "NAVIGATION https://gazette.example/a-key-is-lost",
              "NAVIGATION 2/2");
      assertThat(reading.metadata().title()).contains("A Key Is Lost");
      assertThat(reading.metadata().url())
          .contains(URI.create("https://gazette.example/a-key-is-lost"));
      assertThat(reading.metadata().published()).as("the day it was printed").isEmpty();
    }
  }

  @Test
  void metadataIsTakenWhereThePagesBearItOut() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      sketch.type(BOLD, 22).line(40, 70, "A Key Is Lost");
      sketch
          .type(ROMAN, 10)
          .line(40, 90, "By Nobody Inparticular")
          .paragraph(40, 120, 500, 0, FERRY);
      sketch.document.getDocumentInformation().setTitle("Microsoft Word - A key is lost");
      sketch.document.getDocumentInformation().setAuthor("Nobody Inparticular");
      sketch.document.getDocumentCatalog().setLanguage("en_gb");
      created(sketch, 2021);
      Reading reading = sketch.read();
      assertThat(reading.metadata().title()).contains("A Key Is Lost");
      assertThat(reading.metadata().author()).contains("Nobody Inparticular");
      assertThat(reading.metadata().language()).contains("en-GB");
      assertThat(reading.metadata().published()).as("the day the file was made").isEmpty();
    }
  }

  @Test
  void metadataThatProgramsFillInIsLeftAlone() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      sketch.type(BOLD, 22).line(40, 70, "A Key Is Lost");
      sketch.type(ROMAN, 10).line(40, 90, "4 May 2021").paragraph(40, 120, 500, 0, FERRY);
      sketch.document.getDocumentInformation().setTitle("Microsoft Word - final_v3.docx");
      sketch.document.getDocumentInformation().setAuthor("admin");
      created(sketch, 2023);
      Reading reading = sketch.read();
      assertThat(reading.metadata().title()).isEmpty();
      assertThat(reading.metadata().author()).isEmpty();
      assertThat(reading.metadata().published()).as("the page tells another").isEmpty();
    }
  }

  @Test
  void whatItsPublisherSaysInXmpIsTaken() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      sketch.type(BOLD, 22).line(40, 70, "A Key Is Lost");
      sketch.type(ROMAN, 10).paragraph(40, 120, 500, 0, FERRY);
      String xmp =
          "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
              + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
              + " xmlns:dc='http://purl.org/dc/elements/1.1/'"
              + " xmlns:prism='http://prismstandard.org/namespaces/basic/2.0/'"
              + " prism:publicationName='Harbour Gazette'><dc:title><rdf:Alt>"
              + "<rdf:li xml:lang='x-default'>A key is lost</rdf:li></rdf:Alt></dc:title>"
              + "<prism:publicationDate>2021-05-04T06:00:00Z</prism:publicationDate>"
              + "</rdf:Description></rdf:RDF></x:xmpmeta>";
      sketch
          .document
          .getDocumentCatalog()
          .setMetadata(
              new PDMetadata(
                  sketch.document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
      Reading reading = sketch.read();
      assertThat(reading.metadata().title()).contains("A Key Is Lost");
      assertThat(reading.metadata().outlet()).contains("Harbour Gazette");
      assertThat(reading.metadata().published().orElseThrow()).hasToString("2021-05-04");
    }
  }

  @Test
  void initialsAndRaisedFiguresBecomeLetters() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      sketch.type(ROMAN, 36).line(50, 124, "T");
      sketch.type(ROMAN, 10).line(74, 105, "he first boat was floated before anybody had come");
      sketch.line(74, 117, "down to the quay, which was not unusual there.");
      sketch.line(50, 129, "Still, the crew of the boat was surprised to see it go");
      sketch.line(50, 141, "so early in the year");
      sketch.type(ROMAN, 6).line(128.5f, 137, "2");
      sketch.type(ROMAN, 10).line(135.5f, 141, "and without them.");
      assertThat(words(sketch.read()))
          .isEqualTo(
              "The first boat was floated before anybody had come down to the quay, which was not"
                  + " unusual there. Still, the crew of the boat was surprised to see it go so early in"
                  + " the year² and without them.");
    }
  }

  @Test
  void whatIsNotThereToBeReadIsLeftOutAndALayerOfRecognisedTextIsNot() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      sketch.picture(0, 0, 595, 842);
      for (int i = 0; i < 3; i++) {
        sketch.invisible(50, 100 + 12 * i, sketch.wrapped(300, 0, FERRY).get(i));
      }
      sketch.type(ROMAN, 60).turned(150, 600, "DRAFT", RenderingMode.FILL, 45);
      sketch.type(ROMAN, 1).line(50, 500, "words for search engines alone");
      assertThat(words(sketch.read())).isEqualTo(FERRY);
    }
  }

  @Test
  void whiteTextIsReadWhereItStandsOnSomething() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      sketch.paragraph(50, 100, 400, 0, FERRY);
      sketch.colour(1).line(50, 300, "nobody sees these words on white paper");
      sketch.colour(0.3f).bar(40, 480, 500, 30);
      sketch.colour(1).line(50, 500, "Everybody sees these in their grey box");
      assertThat(words(sketch.read())).isEqualTo(FERRY + " Everybody sees these in their grey box");
    }
  }

  @Test
  void rowsOfATableAreReadAcross() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      sketch.paragraph(50, 100, 400, 0, FERRY);
      String[] places = {"North quay", "South quay", "Old pier", "New pier"};
      for (int i = 0; i < places.length; i++) {
        sketch.line(50, 160 + 14 * i, places[i]).line(200, 160 + 14 * i, "1," + i + "00");
        sketch.line(300, 160 + 14 * i, i + " %");
      }
      assertThat(marked(sketch.read()))
          .contains("ROW North quay\t1,000\t0 %", "ROW New pier\t1,300\t3 %");
    }
  }

  @Test
  void samePageIsReadTheSameInATurkishLocale() throws Exception {
    Locale usual = Locale.getDefault();
    try (PdfSketch sketch = new PdfSketch()) {
      byte[] file =
          sketch
              .type(BOLD, 22)
              .line(40, 70, "THE TITLE IS IN CAPITALS")
              .type(ROMAN, 10)
              .paragraph(40, 120, 500, 0, FERRY)
              .bytes();
      Reading before = PdfSketch.read(file);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(PdfSketch.read(file)).isEqualTo(before);
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void blocksAreWholeLinesOfTheExtractedText() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      sketch.paragraph(50, 100, 400, 0, FERRY).paragraph(50, 160, 400, 0, BAKER);
      Reading reading = sketch.read();
      assertThat(reading.origin()).isEqualTo(Origin.EXTRACTED);
      assertThat(reading.warnings()).isEmpty();
      assertThat(reading.text()).isEqualTo(FERRY + "\n\n" + BAKER + "\n");
      assertThat(reading.blocks()).extracting(MarkedBlock::kind).containsOnly(BlockKind.TEXT);
    }
  }

  private static void created(PdfSketch sketch, int year) {
    Calendar day = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    day.clear();
    day.set(year, Calendar.MAY, 4, 12, 0, 0);
    sketch.document.getDocumentInformation().setCreationDate(day);
  }

  private static List<String> marked(Reading reading) {
    return reading.blocks().stream()
        .map(block -> block.kind() + " " + block.span().of(reading.text()))
        .toList();
  }

  private static String words(Reading reading) {
    return words(reading, " ");
  }

  private static String words(Reading reading, String between) {
    return String.join(
        between, reading.blocks().stream().map(block -> block.span().of(reading.text())).toList());
  }
}
