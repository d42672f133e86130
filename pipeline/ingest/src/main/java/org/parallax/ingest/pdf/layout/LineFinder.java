package org.parallax.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts glyphs together to lines. The order in which a file draws them says most: hardly any program
 * draws two columns line by line across both. Only then are neighbours on one line joined.
 */
final class LineFinder {

  private static final Pattern LABEL =
      Pattern.compile("[•▪‣◦·●■–—*‐-]|\\(?[0-9]{1,3}[.)]|\\(?[a-zA-Z][.)]|[ivxIVX]{1,4}[.)]");

  /** More lines than this no page has that was made to be read. */
  static final int MOST_LINES = 3000;

  private LineFinder() {}

  /** The lines of a page, in no order that means anything. */
  static List<Line> find(Page page) {
    List<Run> runs = joined(drawn(page));
    List<Line> lines = new ArrayList<>(runs.size());
    for (Run run : runs) {
      Line line = run.line(page);
      if (!line.text().isEmpty()) {
        lines.add(line);
      }
    }
    return lines.size() > MOST_LINES ? lines : initials(labels(lines));
  }

  private static List<Run> drawn(Page page) {
    List<Run> runs = new ArrayList<>();
    Run run = null;
    for (Glyph glyph : page.glyphs()) {
      if (glyph.isSpace()) {
        if (run != null) {
          run.space(glyph);
        }
      } else if (run != null && run.isContinuedBy(glyph)) {
        run.add(glyph);
      } else {
        run = new Run(glyph);
        runs.add(run);
      }
    }
    return runs;
  }

  /** Joins what stands side by side without having been drawn so. */
  private static List<Run> joined(List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(Run::baseline).thenComparingDouble(Run::left));
    List<Run> rows = new ArrayList<>();
    int from = 0;
    while (from < sorted.size()) {
      int to = from + 1;
      float baseline = sorted.get(from).baseline();
      while (to < sorted.size()
          && sorted.get(to).baseline() - baseline < 0.2f * sorted.get(from).size()) {
        to++;
      }
      List<Run> row = new ArrayList<>(sorted.subList(from, to));
      row.sort(Comparator.comparingDouble(Run::left).thenComparingInt(Run::length));
      Run last = null;
      for (Run run : row) {
        if (last != null && isCopy(last, run)) {
          continue;
        }
        if (last != null && areNeighbours(last, run)) {
          last.addAll(run);
        } else {
          rows.add(run);
          last = run;
        }
      }
      from = to;
    }
    return rows;
  }

  /** The same words a hair's breadth aside: a poor man's bold face. */
  private static boolean isCopy(Run run, Run next) {
    return run.length() == next.length()
        && Math.abs(run.left() - next.left()) < 0.12f * run.size()
        && Math.abs(run.right() - next.right()) < 0.12f * run.size();
  }

  private static boolean areNeighbours(Run run, Run next) {
    float em = Math.max(run.size(), next.size());
    float gap = next.left() - run.right();
    return gap > -0.5f * em
        && gap < 0.8f * em
        && run.isOnLine(next.baseline(), next.size())
        && (gap < 0.2f * em || !run.tag().parts(next.tag()));
  }

  /** Bullets and numbers of lists go to the text that they stand before. */
  private static List<Line> labels(List<Line> lines) {
    List<Line> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::left));
    boolean[] taken = new boolean[sorted.size()];
    for (int i = 0; i < sorted.size(); i++) {
      Line label = sorted.get(i);
      if (label.text().length() > 5 || !LABEL.matcher(label.text()).matches()) {
        continue;
      }
      int nearest = -1;
      for (int k = Math.max(0, i - 6); k < sorted.size() && k < i + 7; k++) {
        Line other = sorted.get(k);
        float gap = other.left() - label.right();
        if (k != i
            && !taken[k]
            && label.isOnBaselineOf(other)
            && gap >= 0
            && gap < 3 * label.size()
            && (nearest < 0 || other.left() < sorted.get(nearest).left())) {
          nearest = k;
        }
      }
      if (nearest >= 0) {
        Line text = sorted.get(nearest);
        sorted.set(nearest, text.from(label.left(), label.text() + " "));
        taken[i] = true;
      }
    }
    return without(sorted, taken);
  }

  private static List<Line> without(List<Line> lines, boolean[] taken) {
    List<Line> left = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      if (!taken[i]) {
        left.add(lines.get(i));
      }
    }
    return left;
  }

  /** A large initial that reaches over several lines belongs to the word at its upper right. */
  private static List<Line> initials(List<Line> lines) {
    List<Line> all = new ArrayList<>(lines);
    boolean[] taken = new boolean[all.size()];
    for (int i = 0; i < all.size(); i++) {
      Line initial = all.get(i);
      boolean letter =
          initial.text().length() <= 2 && Character.isUpperCase(initial.text().codePointAt(0));
      if (!letter) {
        continue;
      }
      List<Integer> beside = new ArrayList<>();
      for (int k = 0; k < all.size(); k++) {
        Line other = all.get(k);
        float gap = other.left() - initial.right();
        if (k != i
            && !taken[k]
            && other.size() * 1.7f < initial.size()
            && gap > -0.3f * other.size()
            && gap < 1.2f * other.size()
            && other.box().top() > initial.box().top() - 0.6f * other.size()
            && other.baseline() < initial.box().bottom() + 0.2f * other.size()) {
          beside.add(k);
        }
      }
      if (beside.size() >= 2) {
        beside.sort(Comparator.comparingDouble(k -> all.get(k).baseline()));
        for (int k : beside) {
          boolean first = k == beside.get(0);
          all.set(k, all.get(k).from(initial.left(), first ? initial.text() : ""));
        }
        taken[i] = true;
      }
    }
    return without(all, taken);
  }
}
