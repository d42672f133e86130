package org.parallax.stages.encoder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.api.annotation.Frame;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.annotation.Role;
import org.parallax.api.annotation.Voice;
import org.parallax.models.encoder.EncoderSheet;
import org.parallax.models.encoder.TargetAnswer;
import org.parallax.stages.encoder.TargetReading.FrameReading;

/** What probabilities come to: an answer where one of them is high enough, none otherwise. */
final class Verdicts {

  private static final int MOST_FRAMES = 2;

  private Verdicts() {}

  static TargetReading of(int sentence, String entity, TargetAnswer answer, EncoderSheet sheet) {
    List<Double> stances = answer.stances();
    int stance = highest(stances);
    int role = highest(answer.roles());
    return new TargetReading(
        sentence,
        entity,
        stances.get(stance) >= sheet.leastStance()
            ? Optional.of(List.of(Polarity.values()).get(stance))
            : Optional.empty(),
        answer.of(Polarity.UNFAVOURABLE),
        answer.of(Polarity.NEUTRAL),
        answer.of(Polarity.FAVOURABLE),
        answer.roles().get(role) >= sheet.leastRole()
            ? Optional.of(List.of(Role.values()).get(role))
            : Optional.empty(),
        answer.roles().get(role),
        frames(answer.frames(), sheet),
        answer.of(Voice.QUOTED));
  }

  /** The first of equals. */
  private static int highest(List<Double> values) {
    int highest = 0;
    for (int at = 1; at < values.size(); at++) {
      if (values.get(at) > values.get(highest)) {
        highest = at;
      }
    }
    return highest;
  }

  private static List<FrameReading> frames(List<Double> probabilities, EncoderSheet sheet) {
    return IntStream.range(0, probabilities.size())
        .mapToObj(at -> new FrameReading(List.of(Frame.values()).get(at), probabilities.get(at)))
        .filter(
            frame ->
                frame.probability()
                    >= sheet.leastFrame().get(sheet.frames().indexOf(frame.frame())))
        .sorted(Comparator.comparingDouble((FrameReading frame) -> -frame.probability()))
        .limit(MOST_FRAMES)
        .toList();
  }
}
