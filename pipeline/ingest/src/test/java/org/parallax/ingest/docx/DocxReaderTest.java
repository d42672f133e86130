package org.parallax.ingest.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.ingest.docx.Docx.p;
import static org.parallax.ingest.docx.Docx.r;
import static org.parallax.ingest.docx.Docx.style;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.text.MarkedBlock;
import org.parallax.api.text.Origin;
import org.parallax.ingest.format.RawFile;
import org.parallax.ingest.format.Reading;
import org.parallax.ingest.format.UnreadableException;

/** What is read of sound documents. */
final class DocxReaderTest {

  private static final String LONG =
      "The ferry to Ostrava Island will not sail again before the spring, the harbour board said,"
          + " because nobody has been found who would mend its engine for the money that there is.";

  private static Reading read(Docx docx) throws UnreadableException {
    return new DocxReader().read(new RawFile("a.docx", "a.docx", docx.bytes(), Optional.empty()));
  }

  /** Each block as {@code kind: words}. */
  private static List<String> blocks(Reading reading) {
    return reading.blocks().stream()
        .map(block -> block.kind().name() + ": " + block.span().of(reading.text()))
        .toList();
  }

  private static List<String> blocks(String body) throws UnreadableException {
    return blocks(read(Docx.body(body)));
  }

  @Test
  void stylesTellWhatAParagraphIsAndRunningTextIsLeftOpen() throws Exception {
    Docx docx =
        Docx.body(
                p("T", "No Ferry Until Spring")
                    + p("U", "An island waits for an engine")
                    + p("A", "By Mina Dorr")
                    + p(LONG)
                    + p("H", "What the board says")
                    + p(LONG)
                    + p("C", "The ferry in dry dock. Photo: M. Dorr")
                    + p("Q", "We have asked for help and we shall ask again."))
            .styles(
                style("T", "Title", "")
                    + style("U", "Subtitle", "")
                    + style("A", "Byline", "")
                    + style("H", "heading 2", "")
                    + style("C", "caption", "")
                    + style("Q", "Intense Quote", ""));
    Reading reading = read(docx);
    assertThat(blocks(reading))
        .containsExactly(
            "TITLE: No Ferry Until Spring",
            "STANDFIRST: An island waits for an engine",
            "BYLINE: By Mina Dorr",
            "TEXT: " + LONG,
            "SUBHEAD: What the board says",
            "TEXT: " + LONG,
            "CAPTION: The ferry in dry dock. Photo: M. Dorr",
            "QUOTATION: We have asked for help and we shall ask again.");
    assertThat(reading.origin()).isEqualTo(Origin.EXTRACTED);
    assertThat(reading.text())
        .startsWith("No Ferry Until Spring\n\nAn island waits for an engine\n\nBy Mina Dorr\n\n")
        .endsWith("again.\n");
    assertThat(reading.warnings()).isEmpty();
  }

  @Test
  void styleIdsInAnyLanguageAndStylesMadeOfOthersAreUnderstood() throws Exception {
    Docx docx =
        Docx.body(
                p("berschrift1", "Kein Schiff")
                    + p("MyHead", "Der Motor")
                    + p("Unbekannt", "Die Insel")
                    + p("Rund", "Das Geld"))
            .styles(
                style("berschrift1", "heading 1", "")
                    + style("MyHead", "Zwischenzeile", "<w:basedOn w:val='berschrift1'/>")
                    + style("Unbekannt", "Etwas", "<w:pPr><w:outlineLvl w:val='2'/></w:pPr>")
                    + style("Rund", "Kreis", "<w:basedOn w:val='Rund'/>"));
    assertThat(blocks(read(docx)))
        .containsExactly(
            "TITLE: Kein Schiff", "SUBHEAD: Der Motor", "SUBHEAD: Die Insel", "TEXT: Das Geld");
  }

  @Test
  void aSecondTitleFarBelowIsASubhead() throws Exception {
    Docx docx =
        Docx.body(p("T", "One") + p("T", "and a half") + p(LONG) + p("T", "Two") + p(LONG))
            .styles(style("T", "Title", ""));
    assertThat(blocks(read(docx)))
        .startsWith("TITLE: One", "TITLE: and a half")
        .contains("SUBHEAD: Two");
  }

  @Test
  void listsStandCloseAndWhatIsALinkAsAWholeIsLeftOpen() throws Exception {
    String item = "<w:p><w:pPr><w:numPr><w:numId w:val='%s'/></w:numPr></w:pPr>%s</w:p>";
    Reading reading =
        read(
            Docx.body(
                p("Needed:")
                    + item.formatted("3", r("an engine"))
                    + item.formatted("3", r("a crew"))
                    + item.formatted("3", "<w:hyperlink>" + r("Subscribe") + "</w:hyperlink>")
                    + item.formatted("0", r("not an item"))));
    assertThat(blocks(reading))
        .containsExactly(
            "TEXT: Needed:",
            "ITEM: an engine",
            "ITEM: a crew",
            "TEXT: Subscribe",
            "TEXT: not an item");
    assertThat(reading.text())
        .isEqualTo("Needed:\n\nan engine\na crew\n\nSubscribe\n\nnot an item\n");
  }

  @Test
  void rowsOfATableArePartedByTabsAndColumnsOfAPageAreNoTable() throws Exception {
    String table =
        "<w:tbl><w:tr>%s</w:tr><w:tr>%s</w:tr></w:tbl>"
            .formatted(cell("Year") + cell("Sailings"), cell("2021") + cell("140"));
    assertThat(blocks(table + p("End.")))
        .containsExactly("ROW: Year\tSailings", "ROW: 2021\t140", "TEXT: End.");
    assertThat(
            blocks(
                "<w:tbl><w:tr><w:tc>"
                    + p(LONG)
                    + p("A second paragraph of the left column follows.")
                    + "</w:tc><w:tc>"
                    + table
                    + "</w:tc></w:tr></w:tbl>"))
        .containsExactly(
            "TEXT: " + LONG,
            "TEXT: A second paragraph of the left column follows.",
            "ROW: Year\tSailings",
            "ROW: 2021\t140");
    assertThat(
            blocks(
                "<w:tbl><w:tr><w:trPr><w:del w:id='1'/></w:trPr>%s</w:tr><w:tr>%s</w:tr></w:tbl>"
                    .formatted(cell("gone") + cell("0"), cell("kept") + cell("1"))))
        .containsExactly("ROW: kept\t1");
  }

  private static String cell(String text) {
    return "<w:tc>" + p(text) + "</w:tc>";
  }

  @Test
  void whatNobodySeesIsLeftOut() throws Exception {
    assertThat(
            blocks(
                p("The board agreed<w:comment/>")
                    + "<w:p>"
                    + r("The board ")
                    + "<w:del w:id='1'><w:r><w:delText>never </w:delText></w:r></w:del>"
                    + "<w:ins w:id='2'>"
                    + r("always ")
                    + "</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>secretly </w:t></w:r>"
                    + "<w:r><w:rPr><w:rStyle w:val='none'/><w:vanish w:val='0'/></w:rPr>"
                    + "<w:t>agreed</w:t></w:r>"
                    + "<w:moveFrom>"
                    + r(" before")
                    + "</w:moveFrom><w:moveTo>"
                    + r(" after")
                    + "</w:moveTo><w:commentRangeStart w:id='0'/></w:p>"
                    + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                    + p("Click here to enter text.")
                    + "</w:sdtContent></w:sdt>"
                    + "<w:sdt><w:sdtPr/><w:sdtContent>"
                    + p("Written.")
                    + "</w:sdtContent></w:sdt>"))
        .containsExactly(
            "TEXT: The board agreed", "TEXT: The board always agreed after", "TEXT: Written.");
  }

  @Test
  void aStyleOfHiddenTextHidesAndAnotherPropertyOfOldDoesNot() throws Exception {
    Docx docx =
        Docx.body(
                p("Z", "Top of Form")
                    + "<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"
                    + "</w:rPr><w:t>Seen</w:t></w:r></w:p>")
            .styles(style("Z", "z-Top of Form", "<w:rPr><w:vanish/></w:rPr>"));
    assertThat(blocks(read(docx))).containsExactly("TEXT: Seen");
  }

  @Test
  void aDeletedParagraphEndAndALargeFirstLetterJoin() throws Exception {
    assertThat(
            blocks(
                "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
                    + r("One sentence ")
                    + "</w:p>"
                    + p(" in two paragraphs.")
                    + "<w:p><w:pPr><w:framePr w:dropCap='drop'/></w:pPr>"
                    + r("T")
                    + "</w:p>"
                    + p("he island waits.")))
        .containsExactly("TEXT: One sentence in two paragraphs.", "TEXT: The island waits.");
  }

  @Test
  void fieldsGiveTheirResultsAndNotTheirInstructions() throws Exception {
    String field =
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> %s </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>%s"
            + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    assertThat(
            blocks(
                "<w:p>"
                    + r("See ")
                    + field.formatted("HYPERLINK \"https://island.example\"", r("the plan"))
                    + r(" of ")
                    + "<w:fldSimple w:instr=' DATE '>"
                    + r("4 May")
                    + "</w:fldSimple>"
                    + r(".")
                    + "</w:p>"
                    + "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
                    + "<w:r><w:instrText>XE \"island\"</w:instrText></w:r>"
                    + r("lost with its instruction")
                    + "</w:p>"
                    + p("The rest is not lost.")))
        .containsExactly("TEXT: See the plan of 4 May.", "TEXT: The rest is not lost.");
  }

  @Test
  void tabsBreaksHyphensAndSymbols() throws Exception {
    Reading reading =
        read(
            Docx.body(
                "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr>"
                    + r("A")
                    + "<w:r><w:tab/><w:t>B</w:t><w:br/><w:t>prom</w:t><w:softHyphen/><w:t>en\u00ADade</w:t>"
                    + "<w:noBreakHyphen/><w:t>deck</w:t><w:sym w:font='Symbol' w:char='2192'/>"
                    + "<w:sym w:font='Wingdings' w:char='F04A'/></w:r></w:p>"
                    + "<w:p>"
                    + r("one")
                    + "<w:r><w:br/><w:br/></w:r>"
                    + r("two")
                    + "</w:p>"));
    assertThat(reading.text()).isEqualTo("A\tB\npromenade-deck→\n\none\n\ntwo\n");
    assertThat(reading.blocks()).hasSize(3);
  }

  @Test
  void aTextBoxIsReadOnceAfterItsParagraph() throws Exception {
    String box =
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx><w:txbxContent>%1$s"
            + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + "<w:txbxContent>%1$s</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
            + "</mc:AlternateContent></w:r>";
    assertThat(
            blocks(
                "<w:p>"
                    + r("The ferry ")
                    + box.formatted(p("“Nobody has been found who would mend its engine”"))
                    + r("is old.")
                    + "</w:p>"
                    + p(LONG)
                    + "<w:p>"
                    + box.formatted(p("Ferries of the coast: three."))
                    + "</w:p>"))
        .containsExactly(
            "TEXT: The ferry is old.",
            "PULL_QUOTE: “Nobody has been found who would mend its engine”",
            "TEXT: " + LONG,
            "TEXT: Ferries of the coast: three.");
  }

  @Test
  void runningHeadsAreSurroundingsSaidOnceAndPageNumbersAreLeftOut() throws Exception {
    String page =
        "<w:p>" + r("Page ") + "<w:fldSimple w:instr='PAGE'>" + r("1") + "</w:fldSimple></w:p>";
    Docx docx =
        Docx.body(
                p(LONG)
                    + "<w:p><w:pPr><w:sectPr><w:headerReference w:type='default' r:id='rIdH'/>"
                    + "</w:sectPr></w:pPr></w:p>"
                    + p("End.")
                    + "<w:sectPr><w:headerReference w:type='default' r:id='rIdH'/>"
                    + "<w:headerReference w:type='first' r:id='rIdF'/>"
                    + "<w:footerReference w:type='default' r:id='rIdG'/></w:sectPr>")
            .related("header1", "hdr", "rIdH", p("The Island Paper") + page)
            .related("header2", "hdr", "rIdF", p("Only on first pages, which are not set apart"))
            .related("footer1", "ftr", "rIdG", page + p("All rights kept"));
    assertThat(blocks(read(docx)))
        .containsExactly(
            "NAVIGATION: The Island Paper",
            "TEXT: " + LONG,
            "TEXT: End.",
            "NAVIGATION: All rights kept");
  }

  @Test
  void notesStandBelowInTheOrderOfTheirMarks() throws Exception {
    String mark = "<w:r><w:footnoteReference w:id='%s'/></w:r>";
    Docx docx =
        Docx.body(
                "<w:p>"
                    + r("First")
                    + mark.formatted("7")
                    + r(" and second")
                    + mark.formatted("3")
                    + r(".")
                    + "</w:p>")
            .related(
                "footnotes",
                "footnotes",
                "rIdN",
                "<w:footnote w:type='separator' w:id='-1'>"
                    + p("____")
                    + "</w:footnote><w:footnote w:id='3'>"
                    + p("Says the board.")
                    + "</w:footnote><w:footnote w:id='7'>"
                    + p("Says the crew.")
                    + "</w:footnote><w:footnote w:id='9'>"
                    + p("Nobody points here.")
                    + "</w:footnote>");
    assertThat(blocks(read(docx)))
        .containsExactly(
            "TEXT: First and second.", "NOTE: Says the crew.", "NOTE: Says the board.");
  }

  @Test
  void aDamagedPartBesideTheTextCostsOnlyItself() throws Exception {
    Docx docx =
        Docx.body("<w:p>" + r("Kept") + "<w:r><w:footnoteReference w:id='1'/></w:r></w:p>")
            .related("footnotes", "footnotes", "rIdN", "<w:footnote w:id='1'>")
            .styles("<w:style>");
    Reading reading = read(docx);
    assertThat(blocks(reading)).containsExactly("TEXT: Kept");
    assertThat(reading.warnings())
        .extracting(Diagnostic::problem)
        .containsExactly(Problem.DOCX_PART_LEFT_OUT, Problem.DOCX_PART_LEFT_OUT);
  }

  @Test
  void theStrictVariantIsRead() throws Exception {
    String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    Docx docx =
        Docx.body("")
            .part(
                "word/document.xml",
                "<w:document xmlns:w='"
                    + strict
                    + "'><w:body>"
                    + p("Strict.")
                    + "</w:body></w:document>");
    assertThat(blocks(read(docx))).containsExactly("TEXT: Strict.");
  }

  @Test
  void blocksLieInOrderAndCoverAllButWhiteSpace() throws Exception {
    Reading reading =
        read(Docx.body(p("  One  ") + p(" ") + p("Two\n three") + cellTable() + p("Four")));
    int end = 0;
    for (MarkedBlock block : reading.blocks()) {
      assertThat(reading.text().substring(end, block.span().begin())).isBlank();
      assertThat(block.span().of(reading.text()))
          .isEqualTo(block.span().of(reading.text()).strip());
      end = block.span().end();
    }
    assertThat(reading.text().substring(end)).isBlank();
    assertThat(blocks(reading).stream().collect(Collectors.joining("|")))
        .isEqualTo("TEXT: One|TEXT: Two  three|ROW: a\tb|TEXT: Four");
  }

  private static String cellTable() {
    return "<w:tbl><w:tr>" + cell("a") + cell("b") + "</w:tr></w:tbl>";
  }
}
