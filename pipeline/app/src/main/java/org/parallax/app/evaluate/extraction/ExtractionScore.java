package org.parallax.app.evaluate.extraction;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Means over pages.
 *
 * @param f1 harmonic mean of the two means that follow, not the mean of the pages' own
 * @param precision mean over the pages of which anything was extracted
 * @param recall mean over the pages that have a body
 * @param accuracy share of the pages whose words are right from first to last
 */
record ExtractionScore(double f1, double precision, double recall, double accuracy) {

  /** Of these pages. */
  static ExtractionScore of(List<PageScore> pages) {
    double precision = mean(pages, PageScore::isExtracted, PageScore::precision);
    double recall = mean(pages, PageScore::isExpected, PageScore::recall);
    double accuracy = mean(pages, page -> true, page -> page.same() ? 1 : 0);
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return new ExtractionScore(f1, precision, recall, accuracy);
  }

  /** This score less another, figure by figure. */
  ExtractionScore minus(ExtractionScore other) {
    return new ExtractionScore(
        f1 - other.f1,
        precision - other.precision,
        recall - other.recall,
        accuracy - other.accuracy);
  }

  private static double mean(
      List<PageScore> pages, Predicate<PageScore> counted, ToDoubleFunction<PageScore> figure) {
    return pages.stream().filter(counted).mapToDouble(figure).average().orElse(0);
  }
}
