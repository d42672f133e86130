package org.parallax.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.ingest.pdf.layout.Box;
import org.parallax.ingest.pdf.layout.Glyph;
import org.parallax.ingest.pdf.layout.Page;

/**
 * Glyphs by the direction that they are set in. What runs in another direction than most of the
 * page is a watermark or an ornament; a page set sideways as a whole is turned.
 */
final class Sheet {

  private static final float LEVEL = 0.15f;

  /**
   * Longer texts beside the page stand for pictures or whole lines: the glyphs are read instead.
   */
  private static final int LONGEST_REPLACEMENT = 40;

  private final List<Glyph> upright = new ArrayList<>();
  private final List<Glyph> down = new ArrayList<>();
  private final List<Glyph> up = new ArrayList<>();

  private @Nullable String replacement;
  private @Nullable Glyph replaced;
  private int level;

  /** From here on, what the glyphs say stands in a text beside them. */
  void beginReplacement(String text, int atLevel) {
    if (replacement == null && text.length() <= LONGEST_REPLACEMENT) {
      replacement = text;
      level = atLevel;
    }
  }

  boolean isReplacing() {
    return replacement != null;
  }

  /** Ends the replacement that began at this level of nesting, if one did. */
  void endReplacement(int atLevel) {
    if (replacement != null && atLevel <= level) {
      if (replaced != null && !replacement.isEmpty()) {
        upright.add(of(replacement, replaced, replaced.right()));
      }
      replacement = null;
      replaced = null;
    }
  }

  private static Glyph of(String text, Glyph place, float right) {
    return new Glyph(
        text, place.left(), right, place.baseline(), place.size(), place.face(), place.tag());
  }

  /**
   * Adds a glyph.
   *
   * @param glyph placed as if it ran to the right
   * @param advance how far it takes the next glyph, in the direction that it runs in
   * @param cosine of the angle between that direction and the right
   * @param sine of the same, positive downwards
   */
  void add(Glyph glyph, float advance, float cosine, float sine) {
    if (replacement != null) {
      boolean further = replaced != null && glyph.right() > replaced.right();
      replaced =
          replaced == null ? glyph : of("", replaced, further ? glyph.right() : replaced.right());
    } else if (Math.abs(sine) <= LEVEL && cosine > 0) {
      upright.add(glyph);
    } else if (Math.abs(cosine) <= LEVEL) {
      // Until it is known whether the page is turned, left and right hold the extent along y.
      float from = glyph.baseline();
      Glyph turned =
          new Glyph(
              glyph.text(),
              from,
              from + advance,
              glyph.left(),
              glyph.size(),
              glyph.face(),
              glyph.tag());
      (sine > 0 ? down : up).add(turned);
    }
  }

  Page page(int number, float width, float height, List<Box> pictures, List<Box> links) {
    boolean falling = down.size() > up.size();
    List<Glyph> aside = falling ? down : up;
    if (aside.size() <= 2 * upright.size()) {
      return new Page(number, width, height, upright, pictures, links);
    }
    List<Glyph> turned = new ArrayList<>(aside.size());
    for (Glyph glyph : aside) {
      float advance = glyph.right() - glyph.left();
      float left = falling ? glyph.left() : height - glyph.left();
      float baseline = falling ? width - glyph.baseline() : glyph.baseline();
      turned.add(
          new Glyph(
              glyph.text(),
              left,
              left + advance,
              baseline,
              glyph.size(),
              glyph.face(),
              glyph.tag()));
    }
    return new Page(number, height, width, turned, List.of(), List.of());
  }
}
