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
    List<MarkedBlock> blocks = new ArrayList<>();
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      blocks.add(
          new MarkedBlock(
              new Span(lines.start(), lines.end()), BlockKind.PARAGRAPH, "labelled text"));
    }
    return new Article(
        "evaluation/" + name,
        "evaluation",
        name,
        text,
        "",
        ArticleMetadata.UNKNOWN,
        blocks,
        Origin.EXTRACTED);
  }
}
