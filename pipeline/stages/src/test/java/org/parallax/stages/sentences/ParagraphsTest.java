package org.parallax.stages.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.text.Span;

class ParagraphsTest {

  private static List<String> body(String text) {
    return cut(text, Zone.BODY);
  }

  private static List<String> cut(String text, Zone zone) {
    Span whole = Paragraphs.stripped(text, 0, text.length());
    return Paragraphs.of(text, List.of(new ZonedSpan(whole, zone, "test"))).stream()
        .map(paragraph -> paragraph.span().of(text))
        .toList();
  }

  @Test
  void aBlankLineEndsAParagraph() {
    assertThat(body("One rises.\n\nTwo falls.\n  \nThree stays."))
        .containsExactly("One rises.", "Two falls.", "Three stays.");
  }

  @Test
  void aHeadingOnALineOfItsOwnIsItsOwnParagraph() {
    String paragraph = "The ferry left the island at noon, ".repeat(6) + "and came back.";

    assertThat(body("A ferry returns\n" + paragraph + "\nWhat comes next\n" + paragraph))
        .containsExactly("A ferry returns", paragraph, "What comes next", paragraph);
  }

  @Test
  void aLineBrokenToFitAWidthRunsOn() {
    String wrapped =
        """
        The harbour council met twice on Tuesday before it agreed to
        lend the old crane to its neighbour. Captain Orlo of the
        Ruritanian fleet, who had asked for it, thanked the council.""";

    assertThat(body(wrapped)).containsExactly(wrapped);
  }

  @Test
  void aLineThatGoesOnInLowerCaseRunsOnEvenInAWideText() {
    String wide = "Ruritania ".repeat(20) + "\nwaits for rain";

    assertThat(body(wide)).containsExactly(wide);
  }

  @Test
  void linesOfOtherZonesStandAlone() {
    assertThat(cut("Share this\nprint this\n\nSubscribe", Zone.FURNITURE))
        .containsExactly("Share this", "print this", "Subscribe");
  }

  @Test
  void carriageReturnsAndLineSeparatorsAreLineEnds() {
    assertThat(cut("One\r\nTwo\rThree\u2028Four", Zone.CAPTION))
        .containsExactly("One", "Two", "Three", "Four");
  }
}
