package org.parallax.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Glyphs that follow each other on one line, while they are gathered. Not for several threads. */
final class Run {

  private static final float CAPITALS = 0.72f;
  private static final float DESCENT = 0.22f;

  /** A gap this wide, in ems, parts words where spaces are not drawn. */
  private static final float WORD_GAP = 0.16f;

  /** The same where they are. */
  private static final float WORD_GAP_BESIDE_SPACES = 0.3f;

  private final List<Glyph> glyphs = new ArrayList<>();
  private float left;
  private float right;
  private float baseline;
  private float size;
  private boolean spaceLast;

  Run(Glyph first) {
    glyphs.add(first);
    left = first.left();
    right = first.right();
    baseline = first.baseline();
    size = first.size();
  }

  float left() {
    return left;
  }

  float right() {
    return right;
  }

  float baseline() {
    return baseline;
  }

  float size() {
    return size;
  }

  Glyph last() {
    return glyphs.get(glyphs.size() - 1);
  }

  Tag tag() {
    return glyphs.get(0).tag();
  }

  int length() {
    return glyphs.size();
  }

  void space(Glyph space) {
    if (Math.abs(space.baseline() - baseline) <= 0.6f * size) {
      glyphs.add(space);
      spaceLast = true;
    }
  }

  /** Whether the glyph goes on with this run, as the file draws it. */
  boolean isContinuedBy(Glyph glyph) {
    float em = Math.max(size, glyph.size());
    if (!isOnLine(glyph.baseline(), glyph.size())) {
      return false;
    }
    float after = glyph.left() - right;
    float before = left - glyph.right();
    float gap = after >= -0.45f * em ? after : before;
    float most = spaceLast ? 1.5f * em : em;
    if (gap < -0.45f * em || gap > most) {
      return false;
    }
    return gap <= 0.3f * em || !tag().parts(glyph.tag());
  }

  /**
   * Whether text of this size and height stands on this run's line, raised and lowered included.
   */
  boolean isOnLine(float otherBaseline, float otherSize) {
    float em = Math.max(size, otherSize);
    float up = baseline - otherBaseline;
    if (Math.abs(up) <= 0.15f * em) {
      return size < 1.8f * otherSize && otherSize < 1.8f * size;
    }
    if (otherSize < 0.85f * size && otherSize > 0.4f * size) {
      return up > -0.35f * size && up < 0.6f * size;
    }
    if (size < 0.85f * otherSize && size > 0.4f * otherSize) {
      return up < 0.35f * otherSize && up > -0.6f * otherSize;
    }
    return false;
  }

  void add(Glyph glyph) {
    boolean printedTwice =
        last().text().equals(glyph.text())
            && Math.abs(last().left() - glyph.left())
                < 0.25f * Math.max(0.5f, glyph.right() - glyph.left());
    if (printedTwice) {
      return;
    }
    glyphs.add(glyph);
    spaceLast = false;
    take(glyph.left(), glyph.right(), glyph.baseline(), glyph.size());
  }

  void addAll(Run other) {
    glyphs.addAll(other.glyphs);
    take(other.left, other.right, other.baseline, other.size);
  }

  private void take(float otherLeft, float otherRight, float otherBaseline, float otherSize) {
    left = Math.min(left, otherLeft);
    right = Math.max(right, otherRight);
    if (otherSize > size * 1.05f) {
      baseline = otherBaseline;
      size = otherSize;
    }
  }

  /** The run as a line of its page. */
  Line line(Page page) {
    glyphs.sort(Comparator.comparingDouble(Glyph::left));
    Map<Float, Integer> sizes = new HashMap<>();
    Map<Face, Integer> faces = new HashMap<>();
    Map<Tag, Integer> tags = new HashMap<>();
    int letters = 0;
    int linked = 0;
    Box around = new Box(left, baseline - size, right, baseline + size);
    List<Box> links = page.links().stream().filter(around::overlaps).toList();
    for (Glyph glyph : glyphs) {
      if (!glyph.isSpace()) {
        letters++;
        sizes.merge(Math.round(glyph.size() * 4) / 4f, 1, Integer::sum);
        faces.merge(glyph.face(), 1, Integer::sum);
        tags.merge(glyph.tag(), 1, Integer::sum);
        linked += isLinked(links, glyph) ? 1 : 0;
      }
    }
    float most = most(sizes);
    String text = text(most);
    Face face = most(faces);
    Box box = new Box(left, baseline - CAPITALS * most, right, baseline + DESCENT * most);
    int space = text.indexOf(' ');
    float perLetter = (right - left) / Math.max(1, text.length());
    return new Line(
        page.number(),
        text,
        box,
        baseline,
        most,
        share(faces, letters, true) > 0.7f,
        share(faces, letters, false) > 0.7f,
        face.id(),
        most(tags),
        letters == 0 ? 0 : (float) linked / letters,
        space < 0 ? right - left : space * perLetter);
  }

  private static float share(Map<Face, Integer> faces, int letters, boolean bold) {
    int marked = 0;
    for (Map.Entry<Face, Integer> face : faces.entrySet()) {
      boolean is = bold ? face.getKey().bold() : face.getKey().italic();
      marked += is ? face.getValue() : 0;
    }
    return (float) marked / Math.max(1, letters);
  }

  private static boolean isLinked(List<Box> links, Glyph glyph) {
    float x = (glyph.left() + glyph.right()) / 2;
    float y = glyph.baseline() - glyph.size() / 4;
    for (Box link : links) {
      if (link.contains(x, y)) {
        return true;
      }
    }
    return false;
  }

  private static <T> T most(Map<T, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<T, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().toString()))
        .orElseThrow()
        .getKey();
  }

  private String text(float most) {
    float gap = wordGap() * most;
    StringBuilder text = new StringBuilder();
    boolean space = false;
    Glyph before = null;
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.isSpace()) {
        space = true;
        continue;
      }
      if (before != null && Letters.isAccent(before.text()) && isOver(before, glyph)) {
        text.setLength(text.length() - 1);
        text.append(Letters.accented(glyph.text(), before.text()));
      } else if (before != null && Letters.isAccent(glyph.text()) && isOver(glyph, before)) {
        text.setLength(text.length() - before.text().length());
        text.append(Letters.accented(before.text(), glyph.text()));
      } else {
        if (before != null && (space || glyph.left() - before.right() > gap)) {
          text.append(' ');
        }
        boolean raised = glyph.size() < 0.85f * most && baseline - glyph.baseline() > 0.15f * most;
        text.append(raised ? Letters.raised(glyph.text()) : glyph.text());
      }
      space = false;
      before = glyph;
    }
    return Letters.logical(text.toString()).strip().replaceAll(" {2,}", " ");
  }

  private static boolean isOver(Glyph accent, Glyph letter) {
    float common =
        Math.min(accent.right(), letter.right()) - Math.max(accent.left(), letter.left());
    return common > 0.5f * (accent.right() - accent.left())
        && letter.text().codePoints().allMatch(Character::isLetter);
  }

  /** Letters that are set apart for looks must not become words. */
  private float wordGap() {
    int spaces = 0;
    List<Float> gaps = new ArrayList<>();
    Glyph before = null;
    for (Glyph glyph : glyphs) {
      if (glyph.isSpace()) {
        spaces++;
        before = null;
      } else {
        if (before != null) {
          gaps.add((glyph.left() - before.right()) / glyph.size());
        }
        before = glyph;
      }
    }
    float usual = 0;
    if (gaps.size() >= 4) {
      gaps.sort(Comparator.naturalOrder());
      usual = Math.max(0, gaps.get(gaps.size() / 2));
    }
    float least = spaces * 12 >= glyphs.size() ? WORD_GAP_BESIDE_SPACES : WORD_GAP;
    return Math.max(least, usual * 1.6f + 0.06f);
  }
}
