package org.parallax.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Puts the lines of a column together to paragraphs. A new one begins where the leading is wider
 * than usual for the size, where type changes, where a line is indented, where the line before ends
 * though the next word would have fitted, or where the file's structure says so.
 */
final class ParagraphFinder {

  private static final float WIDER = 1.28f;
  private static final float INDENT = 0.7f;
  private static final float MOST_LEADING = 2.6f;
  private static final int NEAR = 3;
  private static final float DISPLAY = 1.4f;
  private static final float CLOSE = 1.35f;
  private static final Pattern ITEM =
      Pattern.compile("(?:[•▪‣◦·●■–—*] |\\(?[0-9]{1,3}[.)] |\\([a-z]\\) ).*");

  private final Map<Integer, Float> leadings = new HashMap<>();
  private float bodySize = Float.MAX_VALUE;

  private ParagraphFinder() {}

  /** Learns from all columns of a file what its usual leadings are. */
  static ParagraphFinder of(List<List<Line>> flows) {
    Map<Integer, List<Float>> seen = new HashMap<>();
    for (List<Line> flow : flows) {
      for (int i = 1; i < flow.size(); i++) {
        Line line = flow.get(i);
        float leading = line.baseline() - flow.get(i - 1).baseline();
        if (isLike(line, flow.get(i - 1))
            && leading > 0.8f * line.size()
            && leading < MOST_LEADING * line.size()) {
          seen.computeIfAbsent(bucket(line), k -> new ArrayList<>()).add(leading);
        }
      }
    }
    ParagraphFinder finder = new ParagraphFinder();
    Map<Integer, Integer> letters = new TreeMap<>();
    for (List<Line> flow : flows) {
      flow.forEach(line -> letters.merge(bucket(line), line.text().length(), Integer::sum));
    }
    letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .ifPresent(entry -> finder.bodySize = entry.getKey() / 2f);
    for (Map.Entry<Integer, List<Float>> entry : seen.entrySet()) {
      List<Float> sorted = entry.getValue().stream().sorted().toList();
      if (sorted.size() >= NEAR) {
        finder.leadings.put(entry.getKey(), sorted.get(sorted.size() / 4));
      }
    }
    return finder;
  }

  /** The paragraphs of one column. */
  List<Block> find(List<Line> flow, int number) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < flow.size(); i++) {
      if (i > 0 && goesOn(flow, i)) {
        blocks.get(blocks.size() - 1).add(flow.get(i));
      } else {
        blocks.add(new Block(flow.get(i), number));
      }
    }
    return blocks;
  }

  private static int bucket(Line line) {
    return Math.round(line.size() * 2);
  }

  private static boolean isLike(Line line, Line other) {
    float ratio = line.size() / other.size();
    return ratio < 1.09f && ratio > 0.92f;
  }

  private float leading(Line line) {
    return leadings.getOrDefault(bucket(line), 1.3f * line.size());
  }

  private boolean goesOn(List<Line> flow, int i) {
    Line line = flow.get(i);
    Line last = flow.get(i - 1);
    float leading = line.baseline() - last.baseline();
    if (!isLike(line, last)
        || line.text().indexOf('\t') >= 0
        || last.text().indexOf('\t') >= 0
        || leading < 0.3f * line.size()
        || leading > Math.max(WIDER * leading(line), leading(line) + 1.5f)
        || leading > MOST_LEADING * line.size()) {
      return false;
    }
    if (line.tag().isKnown() && last.tag().isKnown()) {
      return !line.tag().parts(last.tag());
    }
    boolean headed = line.bold() != last.bold();
    boolean turned =
        line.italic() != last.italic()
            && (Block.isClosed(last.text()) || line.face() != last.face());
    if ((headed || turned) && !isInside(flow, i)) {
      return false;
    }
    if (isHeading(line, last) && leading < CLOSE * line.size()) {
      return true;
    }
    return !ITEM.matcher(line.text()).matches() && !isIndented(flow, i) && !endsEarly(flow, i);
  }

  /** Titles are centred or broken where it looks well: their lines end and begin anywhere. */
  private boolean isHeading(Line line, Line last) {
    return line.size() > DISPLAY * bodySize
        && line.face() == last.face()
        && line.bold() == last.bold()
        && !Block.isClosed(last.text())
        && !ITEM.matcher(line.text()).matches();
  }

  /** A line whose words happen to be all bold or all slanted in the middle of a sentence. */
  private static boolean isInside(List<Line> flow, int i) {
    return !Block.isClosed(flow.get(i - 1).text())
        && Character.isLowerCase(flow.get(i).text().codePointAt(0));
  }

  /** Set in from the lines around it, which themselves begin where the column does. */
  private static boolean isIndented(List<Line> flow, int i) {
    Line line = flow.get(i);
    float left = margin(flow, i, true);
    float indent = line.left() - left;
    if (indent < INDENT * line.size() || indent > 6 * line.size()) {
      return false;
    }
    boolean before = flow.get(i - 1).left() - left < 0.3f * line.size();
    boolean after =
        i + 1 >= flow.size()
            || flow.get(i + 1).left() < line.left() - 0.4f * line.size()
            || flow.get(i + 1).baseline() - line.baseline() > 2 * line.size();
    boolean early = slack(flow, i) > 0.15f * (margin(flow, i - 1, false) - left);
    // An item whose further lines hang stands the other way round: its first line is not set in.
    boolean item = ITEM.matcher(flow.get(i - 1).text()).matches();
    return (before && after && !item) || early;
  }

  /** How much room the first word of a line would have left at the end of the line before. */
  private static float slack(List<Line> flow, int i) {
    Line last = flow.get(i - 1);
    return margin(flow, i - 1, false) - last.right() - 0.3f * last.size() - flow.get(i).firstWord();
  }

  private static boolean endsEarly(List<Line> flow, int i) {
    Line line = flow.get(i);
    Line last = flow.get(i - 1);
    float right = margin(flow, i - 1, false);
    float left = margin(flow, i - 1, true);
    float slack = slack(flow, i);
    if (slack <= 0) {
      return false;
    }
    int begin = line.text().codePointAt(0);
    if (Character.isLowerCase(begin)) {
      return false;
    }
    boolean closed = Block.isClosed(last.text());
    return closed ? slack > 0.5f * last.size() : slack > 0.35f * (right - left);
  }

  /**
   * Where the lines near by begin, or end: a picture beside them may hold them off the column's.
   */
  private static float margin(List<Line> flow, int i, boolean left) {
    float margin = left ? flow.get(i).left() : flow.get(i).right();
    for (int k = Math.max(0, i - NEAR); k < flow.size() && k <= i + NEAR; k++) {
      if (isLike(flow.get(k), flow.get(i))) {
        margin =
            left ? Math.min(margin, flow.get(k).left()) : Math.max(margin, flow.get(k).right());
      }
    }
    return margin;
  }
}
