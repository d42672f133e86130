package org.parallax.stages.coref;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.parallax.api.document.Document;
import org.parallax.api.text.Span;

/** The rows that the ranker's weights are trained on; see models/training/coreference. */
public final class CandidateTable {

  private final Reading reading;

  /** Reads the phrases of an article that has tokens, dependencies and names. */
  public CandidateTable(Document document) {
    try {
      reading = new Reading(new Words(document), NounLists.load());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of the values in a row, in order. */
  public static List<String> names() {
    return Feature.names();
  }

  /** The phrases, in reading order. */
  public List<Span> phrases() {
    return reading.phrases().stream()
        .map(phrase -> reading.words().span(phrase.first(), phrase.last()))
        .toList();
  }

  /** The head words of the phrases, in the same order. */
  public List<Span> heads() {
    return reading.phrases().stream()
        .map(phrase -> reading.words().span(phrase.head(), phrase.head()))
        .toList();
  }

  /**
   * One line a row, values parted by blanks: number of the phrase, number of the earlier one or -1,
   * 1 if right else 0, then the features. Chains grow as they should.
   *
   * @param entity of a phrase by its number; -1 for one that belongs to none
   */
  public List<String> lines(ToIntFunction<Integer> entity) throws InterruptedException {
    List<String> lines = new ArrayList<>();
    Ranker.read(
        reading,
        (mention, alone, candidates, rows) -> {
          int own = entity.applyAsInt(mention);
          int chosen = -1;
          for (int i = 0; i < candidates.size(); i++) {
            boolean right = own >= 0 && entity.applyAsInt(candidates.get(i)) == own;
            chosen = right ? i : chosen;
            lines.add(line(mention, candidates.get(i), right, rows.get(i)));
          }
          lines.add(line(mention, -1, chosen < 0, alone));
          return chosen;
        });
    return lines;
  }

  private static String line(int mention, int earlier, boolean right, double[] row) {
    StringBuilder line = new StringBuilder();
    line.append(mention).append(' ').append(earlier).append(' ').append(right ? 1 : 0);
    for (double value : row) {
      line.append(' ');
      if (value == Math.rint(value)) {
        line.append((long) value);
      } else {
        line.append(String.format(Locale.ROOT, "%.4f", value));
      }
    }
    return line.toString();
  }
}
