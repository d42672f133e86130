package org.parallax.stages.opennlp;

import java.util.List;
import java.util.Set;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageSettings;

/** {@code segment-opennlp}: see {@link SegmentStage}. */
public final class OpenNlpSegmentStageFactory implements StageFactory {

  private static final List<OpenNlpModel> MODELS =
      List.of(OpenNlpModel.SENTENCES, OpenNlpModel.TOKENS, OpenNlpModel.TAGS, OpenNlpModel.LEMMAS);

  /** Describes the stage; loads nothing. */
  public OpenNlpSegmentStageFactory() {}

  @Override
  public String task() {
    return "segment";
  }

  @Override
  public String engine() {
    return "opennlp";
  }

  @Override
  public String version() {
    return "2";
  }

  @Override
  public String summary() {
    return "Sentences, tokens, parts of speech and lemmas by OpenNLP: quick, with less care.";
  }

  @Override
  public Set<LayerKey<?>> needs() {
    return Set.of(Layers.ZONES);
  }

  @Override
  public Set<LayerKey<?>> gives() {
    return Set.of(Layers.SENTENCES, Layers.TOKENS);
  }

  @Override
  public List<String> models(StageSettings settings) {
    return MODELS.stream().map(OpenNlpModel::id).toList();
  }

  @Override
  public List<String> modelProblems(StageSettings settings) {
    return OpenNlpModel.problems(MODELS);
  }

  @Override
  public Stage create(StageSettings settings) throws StageException {
    return new SegmentStage();
  }
}
