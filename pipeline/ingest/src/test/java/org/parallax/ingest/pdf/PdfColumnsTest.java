package org.parallax.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.ingest.pdf.PdfSketch.BOLD;
import static org.parallax.ingest.pdf.PdfSketch.ROMAN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.ingest.format.Reading;

/** What columns do to lines, titles and headings. */
class PdfColumnsTest {

  private static final String FERRY =
      "The ferry to the outer islands left an hour late on Monday because nobody could find the key"
          + " to the engine room, and the harbour master had gone to his sister's wedding.";
  private static final String BAKER =
      "A baker who had been waiting on the quay since five opened his basket and sold every loaf in"
          + " it before the gangway was lowered at last.";

  @Test
  void footThatReachesOverTheGutterPartsNoColumns() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      sketch.paragraph(50, 130, 235, 0, FERRY).paragraph(300, 130, 235, 0, BAKER);
      sketch.type(ROMAN, 8).line(275, 822, "Page 1");
      assertThat(marked(sketch.read()))
          .containsExactly("TEXT " + FERRY, "TEXT " + BAKER, "NAVIGATION Page 1");
    }
  }

  @Test
  void wordsDrivenApartByJustificationStayInTheirParagraph() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      String wide = "The harbour master of the island";
      float right = 50 + ROMAN.getStringWidth(wide) / 100;
      float begin = right - ROMAN.getStringWidth("forgot") / 100;
      sketch.line(50, 130, wide).line(50, 142, "Unquestionably").line(begin, 142, "forgot");
      sketch.line(50, 154, "his own wedding.");
      assertThat(marked(sketch.read()))
          .containsExactly(
              "TEXT The harbour master of the island Unquestionably forgot his own wedding.");
    }
  }

  @Test
  void centredTitleOfTwoLinesInAColumnIsOneBlock() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      sketch.type(BOLD, 18).line(70, 90, "Old Keys Open").line(95, 112, "No Doors");
      sketch.type(ROMAN, 10).paragraph(50, 130, 235, 0, FERRY).paragraph(300, 80, 235, 0, BAKER);
      assertThat(marked(sketch.read()))
          .containsExactly("TITLE Old Keys Open No Doors", "TEXT " + FERRY, "TEXT " + BAKER);
    }
  }

  @Test
  void headingBetweenBylineAndTextIsASubhead() throws Exception {
    try (PdfSketch sketch = new PdfSketch()) {
      sketch.type(BOLD, 22).line(50, 80, "A Key Is Lost");
      sketch.type(ROMAN, 10).line(50, 100, "By Nobody Inparticular");
      sketch.type(BOLD, 14).line(50, 140, "First part of the search");
      sketch.type(ROMAN, 10).paragraph(50, 160, 235, 0, FERRY).paragraph(300, 140, 235, 0, BAKER);
      assertThat(marked(sketch.read()))
          .contains("TEXT By Nobody Inparticular", "SUBHEAD First part of the search");
    }
  }

  private static List<String> marked(Reading reading) {
    return reading.blocks().stream()
        .map(block -> block.kind() + " " + block.span().of(reading.text()))
        .toList();
  }
}
