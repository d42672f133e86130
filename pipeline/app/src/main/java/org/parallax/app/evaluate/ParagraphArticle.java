package org.parallax.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.api.text.Article;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.api.text.BlockKind;
import org.parallax.api.text.MarkedBlock;
import org.parallax.api.text.Origin;
import org.parallax.api.text.Span;

/**
 * Labelled text as an article: every line is said to be a paragraph, so that no stage takes any for
 * the page around it.
 */
public final class ParagraphArticle {

  private static final Pattern LINE = Pattern.compile("[^\n]+");

  private ParagraphArticle() {}

  /**
   * Of a text.
   *
   * @param name unique among the articles of an evaluation
   */
  public static Article of(String name, String text) {
    return of("evaluation", name, text, BlockKind.PARAGRAPH);
  }

  /**
   * Of a text whose first line is something else.
   *
   * @param source id of the article's source
   * @param name of its file
   * @param first what the first line is
   */
  public static Article of(String source, String name, String text, BlockKind first) {
    List<MarkedBlock> blocks = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      BlockKind kind = blocks.isEmpty() ? first : BlockKind.PARAGRAPH;
      blocks.add(new MarkedBlock(new Span(lines.start(), lines.end()), kind, "labelled text"));
    }
    return new Article(
        source + "/" + name,
        source,
        name,
        text,
        "",
        ArticleMetadata.UNKNOWN,
        blocks,
        Origin.EXTRACTED);
  }
}
