package org.parallax.ingest.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.parallax.ingest.pdf.layout.Box;

/**
 * Follows the colour that a page is filled with, as far as it takes to tell white text on white
 * paper, which nobody sees, from white text on something. Colours that are not plainly white count
 * as ink. One for each page.
 */
final class Ink {

  private static final float WHITE = 0.98f;
  private static final int MOST_AREAS = 2000;
  private static final int DEEPEST = 1000;

  private final Deque<Boolean> saved = new ArrayDeque<>();
  private final List<Box> areas = new ArrayList<>();
  private boolean white;
  private float left = Float.MAX_VALUE;
  private float top = Float.MAX_VALUE;
  private float right = -Float.MAX_VALUE;
  private float bottom = -Float.MAX_VALUE;

  /** Whether what is filled now is white. */
  boolean isWhite() {
    return white;
  }

  /** Whether something that is not white lies at a place, or too much was drawn to know. */
  boolean isInked(float x, float y) {
    return areas.size() >= MOST_AREAS || areas.stream().anyMatch(area -> area.contains(x, y));
  }

  /** How often the colour has been put aside. */
  int depth() {
    return saved.size();
  }

  void save() {
    if (saved.size() < DEEPEST) {
      saved.push(white);
    }
  }

  void restore() {
    if (!saved.isEmpty()) {
      white = saved.pop();
    }
  }

  /** Takes the colour back that was put aside at a depth. */
  void restoreTo(int depth) {
    while (saved.size() > depth) {
      restore();
    }
  }

  /** Something was drawn that covers this. */
  void cover(Box area) {
    if (areas.size() < MOST_AREAS) {
      areas.add(area);
    }
  }

  /**
   * Takes notice of an operator.
   *
   * @param toPage from the space of its operands to the page
   */
  void operator(String name, List<COSBase> operands, Matrix toPage) {
    switch (name) {
      case "q" -> save();
      case "Q" -> restore();
      case "g", "rg", "k", "sc", "scn" -> white = isWhite(name, operands);
      case "cs" -> white = false;
      case "re" -> {
        float x = number(operands, 0);
        float y = number(operands, 1);
        reach(toPage.transformPoint(x, y));
        reach(toPage.transformPoint(x + number(operands, 2), y + number(operands, 3)));
      }
      case "m", "l", "c", "v", "y" -> {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
          reach(toPage.transformPoint(number(operands, i), number(operands, i + 1)));
        }
      }
      case "f", "F", "f*", "B", "B*", "b", "b*" -> {
        if (!white && right >= left) {
          cover(new Box(left, top, right, bottom));
        }
        forget();
      }
      case "s", "S", "n" -> forget();
      case "sh" ->
          cover(new Box(-Float.MAX_VALUE, -Float.MAX_VALUE, Float.MAX_VALUE, Float.MAX_VALUE));
      default -> {
        // Draws no area and changes no colour.
      }
    }
  }

  private static boolean isWhite(String name, List<COSBase> operands) {
    boolean process = name.equals("k") || operands.size() == 4;
    if (operands.isEmpty() || (name.startsWith("s") && operands.size() < 3)) {
      return false; // one number in a space of its own may be any colour
    }
    for (int i = 0; i < operands.size(); i++) {
      if (!(operands.get(i) instanceof COSNumber)) {
        return false;
      }
      float part = number(operands, i);
      if (process ? part > 1 - WHITE : part < WHITE) {
        return false;
      }
    }
    return true;
  }

  private static float number(List<COSBase> operands, int i) {
    return i < operands.size() && operands.get(i) instanceof COSNumber number
        ? number.floatValue()
        : 0;
  }

  private void reach(Point2D.Float point) {
    left = Math.min(left, point.x);
    top = Math.min(top, point.y);
    right = Math.max(right, point.x);
    bottom = Math.max(bottom, point.y);
  }

  private void forget() {
    left = Float.MAX_VALUE;
    top = Float.MAX_VALUE;
    right = -Float.MAX_VALUE;
    bottom = -Float.MAX_VALUE;
  }
}
