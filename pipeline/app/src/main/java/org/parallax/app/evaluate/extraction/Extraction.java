package org.parallax.app.evaluate.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one program extracted, and how good that is.
 *
 * @param program its name
 * @param version of the program
 * @param bodies what it takes for the pages' bodies, in the order of the pages
 * @param pages the score of each, in the same order
 * @param score over all
 * @param spread of that score, as standard deviations
 */
record Extraction(
    String program,
    String version,
    List<String> bodies,
    List<PageScore> pages,
    ExtractionScore score,
    ExtractionScore spread) {

  /** Scores what was extracted. */
  static Extraction of(
      String program, String version, List<LabelledPage> labelled, List<String> bodies) {
    List<PageScore> pages = new ArrayList<>();
    for (int i = 0; i < labelled.size(); i++) {
      pages.add(PageScore.of(labelled.get(i).body(), bodies.get(i)));
    }
    return new Extraction(
        program,
        version,
        List.copyOf(bodies),
        List.copyOf(pages),
        ExtractionScore.of(pages),
        Bootstrap.spread(pages.size(), draw -> scoreOf(pages, draw)));
  }

  /**
   * How far the difference to another program would spread, drawn page by page for both at once.
   */
  ExtractionScore spreadOfDifference(Extraction other) {
    return Bootstrap.spread(
        pages.size(), draw -> scoreOf(pages, draw).minus(scoreOf(other.pages, draw)));
  }

  private static ExtractionScore scoreOf(List<PageScore> pages, int[] draw) {
    return ExtractionScore.of(Arrays.stream(draw).mapToObj(pages::get).toList());
  }
}
