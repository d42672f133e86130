package org.parallax.ingest.pdf.layout;

/**
 * A line of text, or the part of one that stands in one column.
 *
 * @param page its page's number, from 1
 * @param text its words; may end in a hyphen that belongs to none of them
 * @param box from the tops of its capitals to a little below its baseline
 * @param baseline y of what its letters stand on
 * @param size of most of its letters
 * @param bold whether most of its letters are
 * @param italic whether most of its letters are
 * @param face the font of most of its letters
 * @param tag what the file's structure says of most of its letters
 * @param linked the part of its letters that a click leads elsewhere from, 0 to 1
 * @param firstWord width of its first word
 */
record Line(
    int page,
    String text,
    Box box,
    float baseline,
    float size,
    boolean bold,
    boolean italic,
    int face,
    Tag tag,
    float linked,
    float firstWord) {

  float left() {
    return box.left();
  }

  float right() {
    return box.right();
  }

  boolean isOnBaselineOf(Line other) {
    return Math.abs(baseline - other.baseline) <= 0.25f * Math.min(size, other.size);
  }

  /** The same line, taken to begin at {@code left}. */
  Line from(float left, String prefix) {
    return new Line(
        page,
        prefix + text,
        new Box(left, box.top(), box.right(), box.bottom()),
        baseline,
        size,
        bold,
        italic,
        face,
        tag,
        linked,
        firstWord);
  }
}
