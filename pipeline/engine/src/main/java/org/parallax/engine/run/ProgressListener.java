package org.parallax.engine.run;

import java.time.Duration;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.text.Article;

/** Told how a run goes. Several threads call it at once; it must be quick and must not throw. */
public interface ProgressListener {

  /** Does not listen. */
  ProgressListener NONE = new ProgressListener() {};

  /** How a stage ended on an article. */
  enum Outcome {
    /** It worked. */
    COMPUTED,
    /** Its answer was in the cache. */
    CACHED,
    /** It failed, took too long or broke its contract. */
    FAILED,
    /** A layer that it needs is missing. */
    SKIPPED
  }

  /** A run begins. */
  default void runBegun(int articles, int stages) {}

  /** A stage's models are being loaded. */
  default void stageLoading(String stage) {}

  /** A stage is ready. */
  default void stageLoaded(String stage, Duration took) {}

  /** An article's turn has come. */
  default void articleBegun(Article article) {}

  /** A stage sets to work on an article. */
  default void stageBegun(Article article, String stage) {}

  /** A stage is done with an article; {@code took} leaves out waiting for its models. */
  default void stageDone(Article article, String stage, Outcome outcome, Duration took) {}

  /** Every stage is done with an article. */
  default void articleDone(Article article, ArticleStatus status) {}
}
