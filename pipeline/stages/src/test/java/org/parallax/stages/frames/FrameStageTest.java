package org.parallax.stages.frames;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Frame;
import org.parallax.api.annotation.FrameAssignment;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageSettings;
import org.parallax.testkit.Documents;

final class FrameStageTest {

  private static List<FrameAssignment> frames(String notation) throws Exception {
    FrameStageFactory factory = new FrameStageFactory();
    try (Stage stage = factory.create(StageSettings.defaultsOf(factory))) {
      return stage
          .annotate(Documents.mentioning(notation), StageContext.SILENT)
          .layers()
          .getOrDefault(Layers.FRAMES, List.of())
          .stream()
          .map(FrameAssignment.class::cast)
          .toList();
    }
  }

  @Test
  void wordsNearTheEntityEvokeItsFrame() throws Exception {
    assertThat(frames("[Varland]{A} exports gas through the pipeline at a high price."))
        .extracting(FrameAssignment::frame)
        .startsWith(Frame.ECONOMIC);
    assertThat(frames("Troops of [Varland]{A} attacked the front line with missiles."))
        .extracting(FrameAssignment::frame)
        .startsWith(Frame.SECURITY);
    assertThat(frames("The court ruled that [Varland]{A} was in breach of the treaty."))
        .extracting(FrameAssignment::frame)
        .startsWith(Frame.LEGALITY);
  }

  @Test
  void thereAreAtMostTwoTheStrongerFirst() throws Exception {
    List<FrameAssignment> frames =
        frames("[Varland]{A} sold missiles and gas, broke the law and shamed its voters.");
    assertThat(frames).hasSizeLessThanOrEqualTo(2);
    assertThat(frames)
        .isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
  }

  @Test
  void aPlainSentenceHasNone() throws Exception {
    assertThat(frames("[Varland]{A} lies by the lake.")).isEmpty();
  }
}
