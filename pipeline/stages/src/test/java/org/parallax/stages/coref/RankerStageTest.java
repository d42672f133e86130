package org.parallax.stages.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.CoreferenceChain;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageSettings;
import org.parallax.testkit.Documents;
import org.parallax.testkit.OddTexts;
import org.parallax.testkit.StageContract;

class RankerStageTest {

  private static final CoreferenceRankerStageFactory FACTORY = new CoreferenceRankerStageFactory();
  private static final Stage STAGE = load();

  private static Stage load() {
    try {
      return FACTORY.create(StageSettings.defaultsOf(FACTORY));
    } catch (StageException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void itKeepsTheContractOnOddTexts() {
    new StageContract(FACTORY, STAGE).assertKeptOn(OddTexts.documents());
  }

  @Test
  void aNameAndItsPronounAreOneChain() throws Exception {
    assertThat(
            chains(
                Documents.parsed(
                    """
                    Norway PROPN Norway 2 nsubj
                    recalled VERB recall 0 root
                    its PRON its 4 nmod:poss
                    envoy NOUN envoy 2 obj
                    . PUNCT . 2 punct

                    Norway PROPN Norway 2 nsubj
                    apologised VERB apologise 0 root
                    . PUNCT . 2 punct
                    """)))
        .anySatisfy(chain -> assertThat(chain).contains("Norway", "its"));
  }

  @Test
  void aPossessorsMarkIsNotPartOfAMention() throws Exception {
    assertThat(
            chains(
                Documents.parsed(
                    """
                    Norway PROPN Norway 3 nmod:poss
                    's PART 's 1 case
                    envoy NOUN envoy 4 nsubj
                    left VERB leave 0 root
                    . PUNCT . 4 punct

                    Norway PROPN Norway 2 nsubj
                    apologised VERB apologise 0 root
                    . PUNCT . 2 punct
                    """)))
        .contains(List.of("Norway", "Norway"));
  }

  @Test
  void timeGrowsWithTheLengthOfAnArticle() throws Exception {
    Document shorter = Documents.parsed(article(500, 100));
    Document longer = Documents.parsed(article(2_000, 100));
    seconds(shorter);
    seconds(longer);

    double one = Math.min(seconds(shorter), seconds(shorter));
    double four = Math.min(seconds(longer), seconds(longer));

    // Four times the length; twice as much again is left for a busy machine.
    assertThat(four).isLessThan(8 * one + 0.5);
  }

  @Test
  void fiveThousandEntitiesAreDoneInBoundedTime() throws Exception {
    assertThat(seconds(Documents.parsed(article(2_500, 5_000)))).isLessThan(30);
  }

  private static double seconds(Document document) throws Exception {
    long begun = System.nanoTime();
    STAGE.annotate(document, StageContext.SILENT);
    return (System.nanoTime() - begun) / 1e9;
  }

  /** Sentences of eight tokens with two names and a pronoun; every name comes once, then any. */
  private static String article(int sentences, int names) {
    Random random = new Random(7);
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      boolean enough = 2 * i + 1 < names;
      String one = "Name" + (enough ? 2 * i : random.nextInt(names));
      String other = "Name" + (enough ? 2 * i + 1 : random.nextInt(names));
      table
          .append("%1$s PROPN %1$s 2 nsubj%n".formatted(one))
          .append("told VERB tell 0 root\n")
          .append("%1$s PROPN %1$s 2 obj%n".formatted(other))
          .append("about ADP about 6 case\n")
          .append("its PRON its 6 nmod:poss\n")
          .append("plan NOUN plan 2 obl\n")
          .append("today NOUN today 2 obl\n")
          .append(". PUNCT . 2 punct\n\n");
    }
    return table.toString();
  }

  private static List<List<String>> chains(Document document) throws Exception {
    return STAGE
        .annotate(document, StageContext.SILENT)
        .layers()
        .getOrDefault(Layers.COREFERENCE, List.of())
        .stream()
        .map(CoreferenceChain.class::cast)
        .map(
            chain ->
                chain.mentions().stream()
                    .map(mention -> mention.span().of(document.text()))
                    .toList())
        .toList();
  }
}
