package org.parallax.stages.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.parallax.api.annotation.NameShift;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageResult;
import org.parallax.models.encoder.EncoderSheet;
import org.parallax.models.encoder.TargetAnswer;

/** Reads every sentence that mentions somebody once, for all entities in it. */
final class TreatmentStage implements Stage {

  private final TargetReader reader;
  private final EncoderSheet sheet;
  private final Optional<NameCheck> check;
  private final Runnable closing;

  /**
   * @param check exchanges names, if that is wanted
   * @param closing frees the network
   */
  TreatmentStage(
      TargetReader reader, EncoderSheet sheet, Optional<NameCheck> check, Runnable closing) {
    this.reader = reader;
    this.sheet = sheet;
    this.check = check;
    this.closing = closing;
  }

  @Override
  public StageResult annotate(Document document, StageContext context) throws InterruptedException {
    List<TargetSentence> sentences = TargetSentence.of(document);
    List<InputMaker.Prepared> prepared = new ArrayList<>();
    for (TargetSentence sentence : sentences) {
      InputMaker.Prepared one = reader.prepare(sentence);
      warn(sentence, one, context);
      prepared.add(one);
    }
    List<SortedMap<String, TargetAnswer>> answers = reader.read(prepared);
    List<TargetReading> readings = new ArrayList<>();
    for (int at = 0; at < sentences.size(); at++) {
      int sentence = sentences.get(at).index();
      answers
          .get(at)
          .forEach((entity, answer) -> readings.add(Verdicts.of(sentence, entity, answer, sheet)));
    }
    List<NameShift> shifts =
        check.isPresent() ? check.get().shifts(sentences, prepared) : List.of();
    return StageResult.of(TargetReading.READINGS, readings).and(Layers.NAME_SHIFTS, shifts);
  }

  private void warn(TargetSentence sentence, InputMaker.Prepared prepared, StageContext context) {
    if (!prepared.isRead()) {
      context.warn(
          Problem.STAGE_NOTE,
          "sentence %d is made of words that the encoder's vocabulary does not know, so that nothing is said of the entities in it"
              .formatted(sentence.index()),
          "");
    } else if (prepared.pieces() > reader.room()) {
      context.warn(
          Problem.STAGE_CUT,
          "sentence %d has %d word pieces, more than the %d that the encoder looks at together; it looked at the stretches around each mention, at most %d an entity"
              .formatted(
                  sentence.index(), prepared.pieces(), reader.room(), InputMaker.MOST_WINDOWS),
          "");
    }
  }

  @Override
  public void close() {
    closing.run();
  }
}
