package org.parallax.models.encoder;

import java.util.List;

/**
 * A stretch of text as a network takes it, and the places in it that the network is asked about.
 *
 * @param ids of its pieces, the first and the separators among them
 * @param types for each piece 0 in the sentence itself, 1 in what stands before it
 * @param marks for each place asked about, the numbers of its pieces; at least one place of at
 *     least one piece
 */
public record EncoderInput(List<Integer> ids, List<Integer> types, List<List<Integer>> marks) {

  /** Copies the lists. */
  public EncoderInput {
    ids = List.copyOf(ids);
    types = List.copyOf(types);
    marks = marks.stream().map(List::copyOf).toList();
  }
}
