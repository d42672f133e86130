package org.parallax.api.text;

import java.util.List;

/**
 * One article as read, before anything was decided about it.
 *
 * @param id unique within its story: source id, a slash, the file's path as the story names it
 * @param source id of the source that it belongs to
 * @param file the file's path relative to the story, with {@code /} on every system
 * @param text the raw text; every offset in every layer counts its UTF-16 units. For a file that is
 *     text, the decoded file with certain damage mended; for any other, what was extracted
 * @param sha256 checksum of the file's bytes, 64 lower-case hexadecimal digits; empty for an
 *     article that could not be read
 * @param metadata what is known besides the words
 * @param blocks what the file's markup says of its lines; empty for plain text, which has none
 * @param origin the way back from the text to the file
 */
public record Article(
    String id,
    String source,
    String file,
    String text,
    String sha256,
    ArticleMetadata metadata,
    List<MarkedBlock> blocks,
    Origin origin) {

  /** Copies the list. */
  public Article {
    blocks = List.copyOf(blocks);
  }

  /** An article of plain text, which is the decoded file itself. */
  public static Article ofPlainText(
      String id, String source, String file, String text, String sha256, ArticleMetadata metadata) {
    return new Article(id, source, file, text, sha256, metadata, List.of(), Origin.SAME);
  }

  /** The same article with other metadata. */
  public Article withMetadata(ArticleMetadata known) {
    return new Article(id, source, file, text, sha256, known, blocks, origin);
  }

  /** The words that {@code span} covers. */
  public String words(Span span) {
    return span.of(text);
  }
}
