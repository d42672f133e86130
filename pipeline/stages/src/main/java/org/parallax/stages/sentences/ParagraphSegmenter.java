package org.parallax.stages.sentences;

import java.util.List;
import org.parallax.api.text.Span;

/** An engine that finds sentences and words. Called by many threads at once. */
@FunctionalInterface
public interface ParagraphSegmenter {

  /**
   * The sentences of one paragraph, each as its words in reading order, none empty.
   *
   * @param text the raw text
   * @param paragraph the stretch to look at
   * @throws InterruptedException if the time allowed has run out
   */
  List<List<Word>> segment(String text, Span paragraph) throws InterruptedException;
}
