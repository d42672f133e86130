package org.parallax.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of a page and the order in which people read them. A gutter is a stretch of x
 * that text stands on both sides of; what crosses it (titles, figures, lines as wide as the page)
 * parts the page into bands, and only bands with text on both sides are columns. Each column may
 * have gutters of its own.
 */
final class ColumnFinder {

  private static final int DEEPEST = 8;
  private static final int FEWEST_LINES = 3;
  private static final float STEP = 2;
  private static final float MARGIN = 0.09f;
  private static final float MOST_OF_A_PAGE = 0.5f;
  private static final Comparator<Item> DOWN =
      Comparator.<Item>comparingDouble(item -> item.box().top())
          .thenComparingDouble(item -> item.box().left());

  /** A line or, without one, a picture. */
  private record Item(Box box, @Nullable Line line) {

    boolean isLine() {
      return line != null;
    }
  }

  /** A stretch from top to bottom that a gutter parts, or that lies between such stretches. */
  private record Band(List<Item> left, List<Item> right, List<Item> across, boolean isParted) {}

  private final float size;
  private final List<List<Line>> flows = new ArrayList<>();

  private ColumnFinder(float size) {
    this.size = size;
  }

  /** The page's columns in reading order, each with its lines from top to bottom. */
  static List<List<Line>> find(Page page, List<Line> lines) {
    List<Item> items = new ArrayList<>();
    float[] sizes = new float[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      items.add(new Item(lines.get(i).box(), lines.get(i)));
      sizes[i] = lines.get(i).size();
    }
    if (items.isEmpty()) {
      return List.of();
    }
    Arrays.sort(sizes);
    if (lines.size() <= LineFinder.MOST_LINES) {
      for (Box picture : page.pictures()) {
        if (isApart(page, picture, lines)) {
          items.add(new Item(picture, null));
        }
      }
    }
    ColumnFinder finder = new ColumnFinder(sizes[sizes.length / 2]);
    items.sort(DOWN);
    if (lines.size() > LineFinder.MOST_LINES) {
      finder.order(items, DEEPEST);
      return finder.flows;
    }
    // Heads and feet stand where they like, on a gutter too, and part no columns.
    List<Item> heads = finder.apart(items, page, true);
    List<Item> feet = finder.apart(items, page, false);
    items.removeAll(heads);
    items.removeAll(feet);
    finder.flow(heads);
    finder.order(items, 0);
    finder.flow(feet);
    return finder.flows;
  }

  /** The lines in the page's head or foot that stand far from all others and are no title. */
  private List<Item> apart(List<Item> items, Page page, boolean head) {
    List<Item> apart = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(head ? i : items.size() - 1 - i);
      Line line = item.line();
      if (line == null) {
        continue;
      }
      float margin = MARGIN * page.height();
      boolean inMargin = head ? line.baseline() < margin : line.baseline() > page.height() - margin;
      if (!inMargin) {
        break;
      }
      boolean lone =
          items.stream().allMatch(other -> other.line() == null || isFar(line, other.line()));
      if (lone && line.size() < 1.2f * size) {
        apart.add(item);
      }
    }
    apart.sort(DOWN);
    return apart;
  }

  private boolean isFar(Line line, Line other) {
    return line.isOnBaselineOf(other)
        || Math.abs(line.baseline() - other.baseline()) > 2.2f * Math.max(size, other.size());
  }

  /** Backgrounds and pictures with text on them do not push text aside. */
  private static boolean isApart(Page page, Box picture, List<Line> lines) {
    if (picture.area() > MOST_OF_A_PAGE * page.width() * page.height()
        || picture.width() < 20
        || picture.height() < 20) {
      return false;
    }
    for (Line line : lines) {
      Box box = line.box();
      boolean over =
          picture.contains((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2);
      if (over) {
        return false;
      }
    }
    return true;
  }

  private void order(List<Item> items, int depth) {
    List<Band> bands = depth >= DEEPEST ? List.of() : bestBands(items);
    if (bands.isEmpty()) {
      flow(items);
      return;
    }
    List<Item> plain = new ArrayList<>();
    for (Band band : bands) {
      plain.addAll(band.across());
      if (band.isParted()) {
        // What crosses ends here; as it lost the parted bands it is less than it was.
        orderPlain(plain, depth);
        plain = new ArrayList<>();
        order(band.left(), depth + 1);
        order(band.right(), depth + 1);
      } else {
        plain.addAll(band.left());
        plain.addAll(band.right());
      }
    }
    orderPlain(plain, depth);
  }

  private void orderPlain(List<Item> plain, int depth) {
    if (!plain.isEmpty()) {
      plain.sort(DOWN);
      order(plain, depth + 1);
    }
  }

  private void flow(List<Item> items) {
    List<Line> lines = new ArrayList<>();
    for (Item item : items) {
      if (item.line() != null) {
        lines.add(item.line());
      }
    }
    if (!lines.isEmpty()) {
      flows.add(lines);
    }
  }

  private List<Band> bestBands(List<Item> items) {
    if (items.size() < 2 * FEWEST_LINES - 1) {
      return List.of();
    }
    List<Band> best = List.of();
    double most = 0;
    for (float x : gutters(items)) {
      List<Band> bands = bands(items, x);
      double worth = 0;
      for (Band band : bands) {
        worth += band.isParted() ? Math.min(weight(band.left()), weight(band.right())) : 0;
      }
      if (worth > most + 0.01) {
        most = worth;
        best = bands;
      }
    }
    return best;
  }

  /** Where fewer boxes stand than to the left and to the right. */
  private List<Float> gutters(List<Item> items) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    for (Item item : items) {
      left = Math.min(left, item.box().left());
      right = Math.max(right, item.box().right());
    }
    int cells = (int) Math.min(2000, Math.max(1, (right - left) / STEP));
    float step = (right - left) / cells;
    int[] crossing = new int[cells + 2];
    for (Item item : items) {
      crossing[cell(item.box().left(), left, step, cells)]++;
      crossing[cell(item.box().right(), left, step, cells) + 1]--;
    }
    for (int i = 1; i < crossing.length; i++) {
      crossing[i] += crossing[i - 1];
    }
    List<Float> gutters = new ArrayList<>();
    int i = 1;
    while (i < cells) {
      int end = i;
      while (end < cells && crossing[end] == crossing[i]) {
        end++;
      }
      boolean dip = crossing[i - 1] > crossing[i] && crossing[end] > crossing[i];
      if (dip && gutters.size() < 60) {
        gutters.add(left + step * (i + end) / 2f);
      }
      i = end;
    }
    return gutters;
  }

  private static int cell(float x, float left, float step, int cells) {
    return step <= 0 ? 0 : Math.max(0, Math.min(cells, (int) ((x - left) / step)));
  }

  private List<Band> bands(List<Item> items, float x) {
    List<Band> bands = new ArrayList<>();
    List<Item> left = new ArrayList<>();
    List<Item> right = new ArrayList<>();
    List<Item> across = new ArrayList<>();
    for (Item item : items) {
      if (item.box().left() < x && item.box().right() > x) {
        if (!left.isEmpty() || !right.isEmpty()) {
          bands.add(new Band(left, right, across, isParted(left, right)));
          left = new ArrayList<>();
          right = new ArrayList<>();
          across = new ArrayList<>();
        }
        across.add(item);
      } else if (item.box().right() <= x) {
        left.add(item);
      } else {
        right.add(item);
      }
    }
    bands.add(new Band(left, right, across, isParted(left, right)));
    return bands;
  }

  private boolean isParted(List<Item> left, List<Item> right) {
    if (weight(left) < FEWEST_LINES - 1 || weight(right) < FEWEST_LINES - 1) {
      return false;
    }
    if (left.stream().noneMatch(Item::isLine) && right.stream().noneMatch(Item::isLine)) {
      return false;
    }
    Box leftBox = around(left);
    Box rightBox = around(right);
    float common =
        Math.min(leftBox.bottom(), rightBox.bottom()) - Math.max(leftBox.top(), rightBox.top());
    return common > 1.5f * size
        && rightBox.left() - leftBox.right() > 0.6f * size
        && !Table.isTable(lines(left), lines(right));
  }

  private static List<Line> lines(List<Item> items) {
    List<Line> lines = new ArrayList<>();
    for (Item item : items) {
      if (item.line() != null) {
        lines.add(item.line());
      }
    }
    return lines;
  }

  private static Box around(List<Item> items) {
    Box around = items.get(0).box();
    for (Item item : items) {
      around = around.union(item.box());
    }
    return around;
  }

  /** Lines, and pictures as so many lines as would fit in their height. */
  private double weight(List<Item> items) {
    double weight = 0;
    for (Item item : items) {
      weight += item.isLine() ? 1 : item.box().height() / (1.2 * size);
    }
    return weight;
  }
}
