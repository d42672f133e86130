package org.parallax.stages.encoder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageParameter;
import org.parallax.api.stage.StageSettings;
import org.parallax.models.encoder.TargetEncoder;

/** {@code treatment-encoder}: see {@link TreatmentStage}. */
public final class TreatmentStageFactory implements StageFactory {

  private static final String CHECK = "name-check";
  private static final String LEAST = "least-stance";
  private static final double MOST = 100;

  @Override
  public String task() {
    return "treatment";
  }

  @Override
  public String engine() {
    return "encoder";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String summary() {
    return "A trained encoder reads each sentence once and says of every entity in it how it is"
        + " made to look, in what role and under which frames.";
  }

  @Override
  public Set<LayerKey<?>> needs() {
    return Set.of(Layers.SENTENCES, Layers.MENTIONS);
  }

  @Override
  public Set<LayerKey<?>> gives() {
    return Set.of(TargetReading.READINGS, Layers.NAME_SHIFTS);
  }

  @Override
  public boolean servesOthersOnly() {
    return true;
  }

  @Override
  public List<StageParameter> parameters() {
    return List.of(
        StageParameter.decimal(
            LEAST,
            0.4,
            "Probability, in [0, 1], below which the most probable stance decides nothing; a third is"
                + " chance."),
        StageParameter.decimal(
            CHECK,
            0.25,
            "Work spent on re-scoring sentences with the names of states exchanged, as a share of"
                + " the work on the article itself; 0 for none, 9 and more for every sentence."));
  }

  @Override
  public List<String> models(StageSettings settings) {
    return TargetEncoder.models();
  }

  @Override
  public List<String> modelProblems(StageSettings settings) {
    return TargetEncoder.problems();
  }

  @Override
  public Stage create(StageSettings settings) throws StageException {
    double share = Math.max(0, Math.min(MOST, settings.decimal(CHECK)));
    try {
      TargetEncoder encoder = TargetEncoder.open();
      TargetReader reader =
          new TargetReader(
              new InputMaker(
                  encoder.wordPiece(), encoder.sheet().length(), encoder.sheet().context()),
              encoder);
      return new TreatmentStage(
          reader,
          encoder.sheet().withLeastStance(settings.decimal(LEAST)),
          share > 0
              ? Optional.of(new NameCheck(reader, StateNames.load(), share))
              : Optional.empty(),
          encoder::close);
    } catch (IllegalStateException e) {
      throw new StageException(String.valueOf(e.getMessage()), e);
    }
  }
}
