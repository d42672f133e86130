package org.parallax.compare.join;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.compare.Finding;

/**
 * Which articles have the text of another, and which count.
 *
 * @param originals the first article, by id, with the same text, by article
 * @param counted articles whose sentences enter figures: read to the end, and not a second copy
 *     within one source
 */
public record Duplicates(Map<String, String> originals, Set<String> counted) {

  /** The duplicates as a finding. */
  public static final Finding<Duplicates> DUPLICATES = Finding.named("duplicates");

  /** Copies both. */
  public Duplicates {
    originals = Map.copyOf(originals);
    counted = Set.copyOf(counted);
  }

  /** The original of this article, if it is a copy. */
  public Optional<String> findOriginal(String article) {
    return Optional.ofNullable(originals.get(article));
  }

  /** Whether the article's sentences enter figures. */
  public boolean counts(String article) {
    return counted.contains(article);
  }
}
