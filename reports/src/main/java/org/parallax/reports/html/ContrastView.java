package org.parallax.reports.html;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.story.Contrast;
import org.parallax.api.story.ContrastVerdict;
import org.parallax.api.story.Estimate;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.Target;

/** Differences between sources, target by target. */
record ContrastView(List<Group> groups) {

  /** So many rows are shown at once; a target with more is folded away unless sources differ. */
  private static final int MOST_OPEN = 6;

  /** One target; {@code untold} are the pairs of which at least one says too little. */
  record Group(String name, String summary, boolean open, List<Row> rows, List<String> untold) {}

  /** One pair of sources. */
  record Row(
      String sourceA,
      String linkA,
      String sourceB,
      String linkB,
      IntervalPlot plot,
      String difference,
      String interval,
      String p,
      String adjusted,
      boolean differ,
      String verdict) {}

  static ContrastView of(StoryLookup lookup) {
    StoryComparison comparison = lookup.comparison();
    List<Group> groups = new ArrayList<>();
    for (Target target : comparison.targets()) {
      List<Row> rows = new ArrayList<>();
      List<String> untold = new ArrayList<>();
      for (Contrast contrast : comparison.contrasts()) {
        if (!contrast.target().equals(target.entity())) {
          continue;
        }
        if (contrast.difference().isPresent()) {
          rows.add(row(lookup, contrast, contrast.difference().get()));
        } else {
          untold.add(
              Words.printable(
                  lookup.sourceName(contrast.sourceA())
                      + " and "
                      + lookup.sourceName(contrast.sourceB())));
        }
      }
      long differ = rows.stream().filter(Row::differ).count();
      String summary =
          rows.isEmpty()
              ? "too little to compare any two sources"
              : (differ == 0 ? "no pair" : Words.count(differ, "pair"))
                  + " of "
                  + (rows.size() + untold.size())
                  + " shown to differ";
      groups.add(
          new Group(
              Words.printable(target.name()),
              summary,
              differ > 0 || rows.size() + untold.size() <= MOST_OPEN,
              List.copyOf(rows),
              List.copyOf(untold)));
    }
    return new ContrastView(List.copyOf(groups));
  }

  private static Row row(StoryLookup lookup, Contrast contrast, Estimate difference) {
    return new Row(
        Words.printable(lookup.sourceName(contrast.sourceA())),
        "#" + lookup.cellAnchor(contrast.target(), contrast.sourceA()),
        Words.printable(lookup.sourceName(contrast.sourceB())),
        "#" + lookup.cellAnchor(contrast.target(), contrast.sourceB()),
        new IntervalPlot(difference, 2),
        Words.signed(difference.value()),
        Words.interval(difference),
        Words.probability(contrast.p()),
        Words.probability(contrast.pAdjusted()),
        contrast.verdict() == ContrastVerdict.DIFFER,
        verdict(lookup, contrast));
  }

  /** What a contrast comes to, in words. */
  static String verdict(StoryLookup lookup, Contrast contrast) {
    String sourceA = Words.printable(lookup.sourceName(contrast.sourceA()));
    String sourceB = Words.printable(lookup.sourceName(contrast.sourceB()));
    return switch (contrast.verdict()) {
      case DIFFER -> {
        double difference = contrast.difference().map(Estimate::value).orElse(0d);
        yield sourceA + (difference < 0 ? " is less" : " is more") + " favourable than " + sourceB;
      }
      case NO_EVIDENCE -> "no difference shown";
      case TOO_LITTLE -> "too little to compare";
    };
  }
}
