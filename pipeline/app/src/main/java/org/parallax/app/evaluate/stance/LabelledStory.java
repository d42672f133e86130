package org.parallax.app.evaluate.stance;

import java.util.List;
import java.util.SortedMap;

/**
 * Articles of several outlets on one story, with their sentiment towards entities.
 *
 * @param id of the story
 * @param title of the story
 * @param articles in the data's order
 */
record LabelledStory(String id, String title, List<LabelledPiece> articles) {

  LabelledStory {
    articles = List.copyOf(articles);
  }

  /**
   * One outlet's article.
   *
   * @param id of the article, which is its source's as well
   * @param outlet its name
   * @param text the title, and each sentence in a line of its own
   * @param sentiments by the entity's name, from -2 (negative) to 2 (positive), the mean of the
   *     annotators
   */
  record LabelledPiece(
      String id, String outlet, String text, SortedMap<String, Double> sentiments) {}
}
