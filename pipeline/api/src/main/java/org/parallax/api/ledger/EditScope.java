package org.parallax.api.ledger;

import java.util.List;
import java.util.Optional;

/**
 * Where an edit holds.
 *
 * @param articles as the ledger names them: an article's id, its file, or the id of a source for
 *     all of its articles; empty for the whole story
 * @param sentence index in the one article; empty for all
 * @param offset in the one article's text at which the string begins; empty for anywhere
 */
public record EditScope(
    List<String> articles, Optional<Integer> sentence, Optional<Integer> offset) {

  /** The whole story. */
  public static final EditScope EVERYWHERE =
      new EditScope(List.of(), Optional.empty(), Optional.empty());

  /** Copies the list. */
  public EditScope {
    articles = List.copyOf(articles);
  }

  /** A narrower scope outweighs a wider one: 0 everywhere, 1 some articles, 2 one place. */
  public int precision() {
    return sentence.isPresent() || offset.isPresent() ? 2 : articles.isEmpty() ? 0 : 1;
  }

  /** For people: {@code everywhere}, {@code in a/one.txt, sentence 12}. */
  public String told() {
    if (articles.isEmpty()) {
      return "everywhere";
    }
    return "in "
        + String.join(", ", articles)
        + sentence.map(number -> ", sentence " + number).orElse("")
        + offset.map(at -> ", at " + at).orElse("");
  }
}
