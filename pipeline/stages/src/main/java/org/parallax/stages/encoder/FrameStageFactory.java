package org.parallax.stages.encoder;

import java.util.stream.Stream;
import org.parallax.api.annotation.FrameAssignment;
import org.parallax.api.document.Layers;

/** {@code frames-encoder}: the frames among what the encoder said. */
public final class FrameStageFactory extends ReadingStageFactory<FrameAssignment> {

  /** For the service loader. */
  public FrameStageFactory() {
    super(
        "frames",
        "Under which aspects each sentence speaks of each entity, none to two of fifteen, as the"
            + " trained encoder reads it",
        Layers.FRAMES,
        FrameStageFactory::frames);
  }

  private static Stream<FrameAssignment> frames(TargetReading reading) {
    return reading.frames().stream()
        .map(
            frame ->
                new FrameAssignment(
                    reading.sentence(), reading.entity(), frame.frame(), frame.probability()));
  }
}
