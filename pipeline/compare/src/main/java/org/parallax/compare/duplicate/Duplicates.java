package org.parallax.compare.duplicate;

import java.util.Map;
import java.util.Set;
import org.parallax.api.story.Copying;
import org.parallax.compare.Finding;

/**
 * What the articles of a story have in common, and which of their sentences count.
 *
 * @param copying by article; an article that is not here has a text of its own
 * @param read articles that were read to the end, the only ones that count
 */
public record Duplicates(Map<String, Copying> copying, Set<String> read) {

  /** The duplicates as a finding. */
  public static final Finding<Duplicates> DUPLICATES = Finding.named("duplicates");

  /** Copies both. */
  public Duplicates {
    copying = Map.copyOf(copying);
    read = Set.copyOf(read);
  }

  /** What the article has in common with others. */
  public Copying of(String article) {
    return copying.getOrDefault(article, Copying.NONE);
  }

  /** Whether a sentence of the article enters figures. */
  public boolean counts(String article, int sentence) {
    return read.contains(article) && !of(article).saidBefore().contains(sentence);
  }
}
