package org.parallax.app.evaluate.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * How far scores would spread on other pages of the same kind: standard deviations over 1,000 draws
 * of as many pages, with replacement (Efron 1979). The draws are the same in every run.
 */
final class Bootstrap {

  private static final int DRAWS = 1000;
  private static final long SEED = 20191;

  private Bootstrap() {}

  /**
   * The spread of a score.
   *
   * @param pages how many there are
   * @param score of the pages with these numbers, which may be repeated
   */
  static ExtractionScore spread(int pages, Function<int[], ExtractionScore> score) {
    Random random = new Random(SEED);
    List<ExtractionScore> scores = new ArrayList<>();
    for (int i = 0; i < DRAWS; i++) {
      scores.add(score.apply(random.ints(pages, 0, pages).toArray()));
    }
    return new ExtractionScore(
        deviation(scores, ExtractionScore::f1),
        deviation(scores, ExtractionScore::precision),
        deviation(scores, ExtractionScore::recall),
        deviation(scores, ExtractionScore::accuracy));
  }

  private static double deviation(
      List<ExtractionScore> scores, ToDoubleFunction<ExtractionScore> figure) {
    double mean = scores.stream().mapToDouble(figure).average().orElse(0);
    double squares =
        scores.stream().mapToDouble(figure).map(value -> (value - mean) * (value - mean)).sum();
    return Math.sqrt(squares / (scores.size() - 1));
  }
}
