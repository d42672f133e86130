package org.parallax.compare.concept;

import java.util.List;
import org.parallax.api.annotation.ConceptMention;

/**
 * A chain of common nouns, or a phrase in none.
 *
 * @param article its article's position
 * @param phrase that tells most
 * @param mentions all of the chain
 */
record ConceptUnit(int article, Phrase phrase, List<ConceptMention> mentions) {

  ConceptUnit {
    mentions = List.copyOf(mentions);
  }
}
