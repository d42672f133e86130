package org.parallax.app.evaluate;

import java.util.List;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.text.Article;

/** Takes articles through the stages. */
public interface Annotation {

  /**
   * Annotates.
   *
   * @return one result an article, in the same order
   * @throws InterruptedException if the calling thread is interrupted
   */
  List<AnnotatedArticle> annotate(List<Article> articles) throws InterruptedException;
}
