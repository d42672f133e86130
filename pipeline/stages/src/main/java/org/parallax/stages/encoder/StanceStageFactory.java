package org.parallax.stages.encoder;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.api.annotation.Stance;
import org.parallax.api.document.Layers;

/** {@code stance-encoder}: the stances among what the encoder said. */
public final class StanceStageFactory extends ReadingStageFactory<Stance> {

  /** For the service loader. */
  public StanceStageFactory() {
    super(
        "stance",
        "How each sentence makes each entity look, as the trained encoder reads it; undecided where"
            + " its probabilities are",
        Layers.STANCES,
        StanceStageFactory::stance);
  }

  private static Stream<Stance> stance(TargetReading reading) {
    return Stream.of(
        new Stance(
            reading.sentence(),
            reading.entity(),
            reading.polarity(),
            reading.pNegative(),
            reading.pNeutral(),
            reading.pPositive(),
            List.of()));
  }
}
