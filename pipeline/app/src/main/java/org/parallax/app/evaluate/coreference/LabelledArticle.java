package org.parallax.app.evaluate.coreference;

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

/** A labelled document as an article that stages can read. */
final class LabelledArticle {

  private static final Pattern LINE = Pattern.compile("[^\n]+");

  private LabelledArticle() {}

  /** Every line is said to be a paragraph, so that no stage takes any for the page around it. */
  static Article of(int index, TokenText text) {
    List<MarkedBlock> blocks = new ArrayList<>();
    Matcher lines = LINE.matcher(text.text());
    while (lines.find()) {
      blocks.add(
          new MarkedBlock(
              new Span(lines.start(), lines.end()), BlockKind.PARAGRAPH, "labelled text"));
    }
    return new Article(
        "evaluation/" + index,
        "evaluation-" + index,
        Integer.toString(index),
        text.text(),
        "",
        ArticleMetadata.UNKNOWN,
        blocks,
        Origin.EXTRACTED);
  }
}
