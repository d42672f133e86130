package org.parallax.stages.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is seen of single lines and of their place, before any weight counts. */
class LineSignalsTest {

  private static final String PARAGRAPH =
      "The council of the island met four times this month, and each time it put off the question"
          + " that everybody in the hall had come to hear answered by the harbour master.";

  private static final String TITLE = "Island council puts off its question about the harbour";

  @Test
  void aLineIsToldByItsWordsAndPairsWithoutNamesAndFigures() {
    assertThat(LineWords.of(words("We asked Ruth Salgado in 2031", 0)))
        .containsExactly("we", "^ we", "asked", "we asked", "in", "0", "in 0");
  }

  @Test
  void linesBrokenByHandBeforeTheMarginAreOneParagraph() {
    String text =
        """
        The board regards the closing of the northern lock as a breach of the treaty,
        since no notice of it was given to the towns that live by the water,
        and it reserves the right to ask the court in the capital for a ruling on
        the matter before the winter, when the ice will close the river in any case.

        Nothing else was said.
        """;
    assertThat(blocks(text)).hasSize(2);
  }

  @Test
  void aSectionAboveTheTitleIsNoTitle() {
    List<String> page =
        List.of(
            "Planet and Sea",
            TITLE,
            "By Ruth Salgado",
            PARAGRAPH,
            PARAGRAPH.replace("four", "five"),
            PARAGRAPH.replace("four", "six"));
    assertThat(linesWith(Signal.HEADLINE, page)).containsExactly(1);
  }

  @Test
  void theWayToThePageIsNoTitle() {
    List<String> page =
        List.of(
            "Home / Islands / " + TITLE,
            "",
            TITLE,
            "By Ruth Salgado",
            PARAGRAPH,
            PARAGRAPH.replace("four", "five"),
            PARAGRAPH.replace("four", "six"));
    assertThat(linesWith(Signal.HEADLINE, page)).containsExactly(1);
  }

  @Test
  void theHouseIsKnownByTheTopOfThePage() {
    List<String> page =
        List.of(
            "Harbour Courant",
            TITLE,
            PARAGRAPH,
            PARAGRAPH + " So it is.",
            "Join Harbour Courant today");
    assertThat(linesWith(Signal.OUTLET, page)).containsExactly(0, 4);
  }

  @Test
  void entriesEndWithTheLastTimeOfDayThatTextFollows() {
    List<String> page =
        List.of(
            TITLE,
            "18:40",
            PARAGRAPH,
            "18:10",
            PARAGRAPH + " Yes.",
            "17:55",
            PARAGRAPH + " No.",
            "Share");
    assertThat(linesWith(Signal.ENTRY, page)).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void picturesOfASeriesStandBelowTheirNumbers() {
    List<String> page =
        List.of(
            TITLE, PARAGRAPH, "1/3", "Goats.", "More goats.", "2/3", "The sea.", "3/3", "Salt.");
    assertThat(linesWith(Signal.FRAMED, page)).containsExactly(3, 4, 6, 8);
  }

  @Test
  void captionsThatTellWhatIsSeenAreKnown() {
    List<String> page =
        List.of(
            TITLE,
            PARAGRAPH,
            "Teresa Holm holds the key to the lock at her home on the quay.",
            "She held the key for forty years, and nobody had asked for it.");
    assertThat(linesWith(Signal.SCENE, page)).containsExactly(2);
  }

  private static List<Block> blocks(String text) {
    return Blocks.of(text, false, List.of());
  }

  private static BlockWords words(String text, int block) {
    return BlockWords.of(text, blocks(text).get(block));
  }

  private static List<Integer> linesWith(Signal signal, List<String> lines) {
    String text = lines.stream().collect(Collectors.joining("\n"));
    List<Block> blocks = blocks(text);
    List<BlockWords> words = new ArrayList<>();
    blocks.forEach(block -> words.add(BlockWords.of(text, block)));
    PageSignals signals = new PageSignals(blocks, words, Copies.in(words));
    return IntStream.range(0, blocks.size())
        .filter(i -> signals.strength(i, signal) > 0)
        .boxed()
        .toList();
  }
}
