package org.parallax.compare.duplicate;

import java.time.LocalDate;
import java.util.Comparator;
import org.parallax.api.document.Document;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.text.Article;
import org.parallax.compare.ReadText;

/**
 * An article and the shingles of what is read of it.
 *
 * @param document the article
 * @param shingles of headline and body
 */
record ComparedText(Document document, Shingles shingles) {

  /**
   * Which of two copies is the original: the one published first, as far as that is known; then by
   * id, so that it does not depend on the story's order.
   */
  static final Comparator<ComparedText> EARLIEST_FIRST =
      Comparator.comparing(
              (ComparedText text) -> text.article().metadata().published().orElse(LocalDate.MAX))
          .thenComparing(text -> text.article().id());

  static ComparedText of(AnnotatedArticle annotated) {
    Document document = annotated.document();
    return new ComparedText(document, Shingles.of(ReadText.of(document)));
  }

  Article article() {
    return document.article();
  }

  boolean isBefore(ComparedText other) {
    return EARLIEST_FIRST.compare(this, other) < 0;
  }
}
