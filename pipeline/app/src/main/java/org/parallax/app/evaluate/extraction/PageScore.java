package org.parallax.app.evaluate.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of one page was told rightly, in shares of all its shingles, so that a long page weighs
 * no more than a short one.
 *
 * @param right share that is in both
 * @param surplus share that was extracted and should not have been
 * @param missing share that should have been extracted and was not
 * @param same whether the words are the same from first to last
 */
record PageScore(double right, double surplus, double missing, boolean same) {

  /**
   * Compares.
   *
   * @param expected the page's body by its label
   * @param extracted the body that was found
   */
  static PageScore of(String expected, String extracted) {
    List<String> expectedWords = Shingles.words(expected);
    List<String> extractedWords = Shingles.words(extracted);
    Map<String, Integer> expectedBag = Shingles.bag(expectedWords);
    Map<String, Integer> extractedBag = Shingles.bag(extractedWords);
    Set<String> all = new HashSet<>(expectedBag.keySet());
    all.addAll(extractedBag.keySet());
    int right = 0;
    int surplus = 0;
    int missing = 0;
    for (String shingle : all) {
      int there = expectedBag.getOrDefault(shingle, 0);
      int found = extractedBag.getOrDefault(shingle, 0);
      right += Math.min(there, found);
      surplus += Math.max(0, found - there);
      missing += Math.max(0, there - found);
    }
    double sum = Math.max(1, right + surplus + missing);
    return new PageScore(
        right / sum, surplus / sum, missing / sum, expectedWords.equals(extractedWords));
  }

  /** Whether anything was extracted. */
  boolean isExtracted() {
    return right + surplus > 0;
  }

  /** Whether there was anything to extract. */
  boolean isExpected() {
    return right + missing > 0;
  }

  /** Share of what was extracted that is right. */
  double precision() {
    return share(surplus);
  }

  /** Share of what was to be extracted that was. */
  double recall() {
    return share(missing);
  }

  private double share(double wrong) {
    if (surplus == 0 && missing == 0) {
      return 1;
    }
    return right == 0 ? 0 : right / (right + wrong);
  }

  /** Harmonic mean of the two. */
  double f1() {
    return surplus == 0 && missing == 0 ? 1 : 2 * right / (2 * right + surplus + missing);
  }
}
