package org.parallax.api.text;

/**
 * One article as read, before anything was decided about it.
 *
 * @param id unique within its story: source id, a slash, the file's path as the story names it
 * @param source id of the source that it belongs to
 * @param file the file's path relative to the story, with {@code /} on every system
 * @param text the raw text; every offset in every layer counts its UTF-16 units
 * @param sha256 checksum of the file's bytes, 64 lower-case hexadecimal digits; empty for an
 *     article that could not be read
 * @param metadata what is known besides the words
 */
public record Article(
    String id, String source, String file, String text, String sha256, ArticleMetadata metadata) {

  /** The words that {@code span} covers. */
  public String words(Span span) {
    return span.of(text);
  }
}
