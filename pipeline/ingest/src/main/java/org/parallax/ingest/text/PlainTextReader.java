package org.parallax.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.api.text.Origin;
import org.parallax.ingest.encoding.TextDecoder;
import org.parallax.ingest.format.FormatReader;
import org.parallax.ingest.format.RawFile;
import org.parallax.ingest.format.Reading;
import org.parallax.ingest.format.UnreadableException;

/** Reads plain text, and Markdown with what its front matter says. */
public final class PlainTextReader implements FormatReader {

  private final boolean markdown;

  private PlainTextReader(boolean markdown) {
    this.markdown = markdown;
  }

  /** A reader of plain text. */
  public static PlainTextReader ofText() {
    return new PlainTextReader(false);
  }

  /** A reader of Markdown. */
  public static PlainTextReader ofMarkdown() {
    return new PlainTextReader(true);
  }

  @Override
  public Reading read(RawFile file) throws UnreadableException {
    List<Diagnostic> warnings = new ArrayList<>();
    String decoded = TextDecoder.decode(file.bytes(), file.where(), warnings);
    MendedText mended = TextMender.mend(decoded);
    String text = mended.text();
    if (text.codePoints().allMatch(PlainTextReader::isInvisible)) {
      throw new UnreadableException(
          Problem.ARTICLE_EMPTY, file.where(), "holds no text", "Save the article again");
    }
    if (!mended.changes().isEmpty()) {
      warnings.add(TextMender.warning(decoded, mended, file.where()));
    }
    ArticleMetadata metadata = markdown ? FrontMatter.read(text) : ArticleMetadata.UNKNOWN;
    return new Reading(text, List.of(), new Origin(false, mended.changes()), metadata, warnings);
  }

  /** Spaces that do not break and marks without a width are no text either. */
  private static boolean isInvisible(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.getType(codePoint) == Character.FORMAT;
  }
}
