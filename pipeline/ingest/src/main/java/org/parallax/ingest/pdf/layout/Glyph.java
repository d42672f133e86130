package org.parallax.ingest.pdf.layout;

/**
 * A glyph as it stands on the page, its line upright.
 *
 * @param text the characters that it stands for, one or, for a ligature, more; a space for a space
 * @param left where it begins
 * @param right where the next one would begin
 * @param baseline y of the line that it stands on
 * @param size of its font on the page, greater than 0
 * @param face what it is set in
 * @param tag what the file's structure says of it
 */
public record Glyph(
    String text, float left, float right, float baseline, float size, Face face, Tag tag) {

  boolean isSpace() {
    return text.isBlank();
  }
}
