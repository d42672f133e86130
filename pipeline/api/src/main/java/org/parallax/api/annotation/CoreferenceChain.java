package org.parallax.api.annotation;

import java.util.List;

/**
 * Phrases of one article that speak of the same thing.
 *
 * @param id position in the layer, from 0
 * @param mentions in reading order, at least two
 * @param representative index into {@code mentions} of the most telling phrase
 */
public record CoreferenceChain(int id, List<ChainMention> mentions, int representative) {

  /** Copies the list. */
  public CoreferenceChain {
    mentions = List.copyOf(mentions);
  }
}
