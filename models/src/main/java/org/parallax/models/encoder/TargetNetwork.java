package org.parallax.models.encoder;

import java.util.List;

/** Answers, for places in texts, how they are spoken of there. Thread-safe. */
@FunctionalInterface
public interface TargetNetwork {

  /**
   * Runs a batch.
   *
   * @return the answers for the marks of all inputs, in their order
   */
  List<TargetAnswer> answer(List<EncoderInput> batch);
}
