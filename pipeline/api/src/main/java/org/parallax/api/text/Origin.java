package org.parallax.api.text;

import java.util.List;

/**
 * The way back from an article's text to the file that it was read from. Three cases: the text is
 * the decoded file ({@link #SAME}); it is the decoded file but for some mended places; or it was
 * extracted from a file that is no text ({@link #EXTRACTED}), and then offsets count in the
 * extracted text, which is kept beside the results.
 *
 * @param extracted whether the file itself is not text
 * @param changes the mended places in reading order, not overlapping; empty for an extracted text
 */
public record Origin(boolean extracted, List<Change> changes) {

  /** The text is the decoded file. */
  public static final Origin SAME = new Origin(false, List.of());

  /** The text was extracted; there are no positions in the file. */
  public static final Origin EXTRACTED = new Origin(true, List.of());

  /**
   * A stretch of the decoded file that reads otherwise in the text.
   *
   * @param text where the mended words stand in the text
   * @param file where the damaged ones stand in the decoded file, in UTF-16 units
   */
  public record Change(Span text, Span file) {}

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if changes overlap, are out of order, or do not fit together
   */
  public Origin {
    changes = List.copyOf(changes);
    int text = 0;
    int file = 0;
    for (Change change : changes) {
      int equal = change.text().begin() - text;
      if (equal < 0 || change.file().begin() - file != equal) {
        throw new IllegalArgumentException("changes do not follow each other: " + change);
      }
      text = change.text().end();
      file = change.file().end();
    }
    if (extracted && !changes.isEmpty()) {
      throw new IllegalArgumentException("an extracted text has no positions in its file");
    }
  }

  /**
   * Where {@code span} stands in the decoded file; in the extracted text for a file that is not
   * text. A span that cuts a mended place takes in the whole of it; so does an empty span where
   * something was taken out.
   */
  public Span inFile(Span span) {
    if (changes.isEmpty()) {
      return span;
    }
    int begin = inFile(span.begin(), false);
    int end = inFile(span.end(), true);
    return new Span(Math.min(begin, end), Math.max(begin, end));
  }

  private int inFile(int offset, boolean asEnd) {
    int low = 0;
    int high = changes.size();
    // The last change that begins before the offset; an end at a change's beginning is before it.
    while (low < high) {
      int middle = (low + high) >>> 1;
      int begin = changes.get(middle).text().begin();
      if (asEnd ? begin < offset : begin <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return offset;
    }
    Change change = changes.get(low - 1);
    boolean inside = offset < change.text().end();
    if (inside) {
      return asEnd ? change.file().end() : change.file().begin();
    }
    return change.file().end() + (offset - change.text().end());
  }
}
