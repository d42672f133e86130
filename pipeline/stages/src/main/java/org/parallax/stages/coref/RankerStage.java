package org.parallax.stages.coref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.api.annotation.ChainMention;
import org.parallax.api.annotation.CoreferenceChain;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageResult;
import org.parallax.models.forest.Forest;

/**
 * Each phrase goes on with the earlier one that the forest ranks highest, or begins something new,
 * after Durrett and Klein, "Easy Victories and Uphill Battles in Coreference Resolution" (EMNLP
 * 2013). Time and memory grow with the length of the article; nothing is cut.
 */
final class RankerStage implements Stage {

  private final Forest forest;
  private final NounLists lists;
  private final double caution;

  /**
   * With loaded weights.
   *
   * @param caution what is added to the score of beginning something new
   */
  RankerStage(Forest forest, NounLists lists, double caution) {
    this.forest = forest;
    this.lists = lists;
    this.caution = caution;
  }

  @Override
  public StageResult annotate(Document document, StageContext context) throws InterruptedException {
    Reading reading = new Reading(new Words(document), lists);
    ChainState state = Ranker.read(reading, this::choose);
    List<CoreferenceChain> chains = new ArrayList<>();
    for (ChainState.Chain chain : state.chains()) {
      if (chain.size() > 1) {
        List<Integer> phrases = chain.phrases();
        chains.add(
            new CoreferenceChain(
                chains.size(),
                phrases.stream().map(phrase -> place(reading, phrase)).toList(),
                telling(reading, phrases)));
      }
    }
    return StageResult.of(Layers.COREFERENCE, chains);
  }

  private int choose(int mention, double[] alone, List<Integer> candidates, List<double[]> rows) {
    double best = forest.score(alone) + caution;
    int chosen = -1;
    for (int i = 0; i < rows.size(); i++) {
      double score = forest.score(rows.get(i));
      if (score > best) {
        best = score;
        chosen = i;
      }
    }
    return chosen;
  }

  /** A name before a description before a pronoun, then the one that says more, then the first. */
  private static int telling(Reading reading, List<Integer> phrases) {
    Comparator<Phrase> byForm = Comparator.comparing(phrase -> phrase.form().mentionForm());
    Comparator<Phrase> telling =
        byForm.reversed().thenComparingInt(phrase -> phrase.head() - phrase.first());
    int best = 0;
    for (int i = 1; i < phrases.size(); i++) {
      Phrase phrase = reading.phrase(phrases.get(i));
      if (telling.compare(phrase, reading.phrase(phrases.get(best))) > 0) {
        best = i;
      }
    }
    return best;
  }

  private static ChainMention place(Reading reading, int number) {
    Phrase phrase = reading.phrase(number);
    Words words = reading.words();
    int last = phrase.last();
    if (last > phrase.first() && words.tag(last).equals("POS")) {
      last--;
    }
    return new ChainMention(
        words.span(phrase.first(), last),
        words.sentence(phrase.head()),
        phrase.head(),
        phrase.form().mentionForm());
  }
}
