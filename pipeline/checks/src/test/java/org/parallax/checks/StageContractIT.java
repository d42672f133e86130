package org.parallax.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layer;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Provenance;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageResult;
import org.parallax.api.stage.StageSettings;
import org.parallax.engine.plan.InstalledStage;
import org.parallax.engine.plan.PipelineConfig;
import org.parallax.engine.plan.PlannedStage;
import org.parallax.engine.plan.Planner;
import org.parallax.engine.plan.StageRegistry;
import org.parallax.testkit.Articles;
import org.parallax.testkit.OddTexts;
import org.parallax.testkit.StageContract;

/**
 * Every installed stage keeps the contract, on documents made by the stages that run before it in a
 * profile. A stage outside the profile is tried where it first finds what it needs.
 */
class StageContractIT {

  /** Stages of the tests that break the contract on purpose. */
  private static final String MISCHIEF = "mischief";

  /** Seconds for one stage on a million characters; far more than it takes. */
  private static final double MOST_SECONDS = 240;

  private final StageRegistry registry = StageRegistry.discover();

  @ParameterizedTest
  @ValueSource(strings = {"full", "fast"})
  void everyStageKeepsItOnOddTexts(String profile) throws Exception {
    List<Document> documents = new ArrayList<>();
    OddTexts.texts()
        .forEach((name, text) -> documents.add(Document.of(Articles.of("odd/" + name, text))));
    documents.add(Document.of(Articles.of("odd/article", Program.ARTICLE)));
    Set<String> tried = new TreeSet<>();
    run(profile, documents, tried, true);
    for (PlannedStage planned : plan(profile)) {
      assertThat(tried).contains(planned.name());
    }
    if (profile.equals("full")) {
      assertThat(tried).contains("stance-corenlp", "hedges-wordlist");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fast", "full"})
  void aMillionCharactersAreOnlyLong(String profile) throws Exception {
    List<Document> documents = new ArrayList<>();
    documents.add(Document.of(Articles.of("odd/huge", OddTexts.huge())));
    run(profile, documents, new TreeSet<>(), false);
  }

  private List<PlannedStage> plan(String profile) throws Exception {
    return Planner.plan(registry, PipelineConfig.profile(profile)).stages();
  }

  /** Takes the documents through the profile, holding each stage to the contract on its way. */
  private void run(String profile, List<Document> documents, Set<String> tried, boolean contract)
      throws Exception {
    for (PlannedStage planned : plan(profile)) {
      if (contract) {
        tryOthers(documents, tried);
      }
      try (Stage stage = planned.stage().factory().create(planned.settings())) {
        tried.add(planned.name());
        long begun = System.nanoTime();
        if (contract) {
          new StageContract(planned.stage().factory(), stage)
              .assertKeptOn(documents.stream().filter(each -> has(each, planned.stage())).toList());
        }
        annotate(stage, planned, documents);
        if (!contract) {
          assertThat((System.nanoTime() - begun) / 1e9)
              .as("seconds of %s", planned.name())
              .isLessThan(MOST_SECONDS);
        }
      }
    }
    if (contract) {
      tryOthers(documents, tried);
    }
  }

  /** Stages that are in no profile, as soon as their needs are there. */
  private void tryOthers(List<Document> documents, Set<String> tried) throws Exception {
    Set<String> planned = new TreeSet<>();
    for (String profile : PipelineConfig.PROFILES) {
      plan(profile).forEach(stage -> planned.add(stage.name()));
    }
    for (InstalledStage installed : registry.all()) {
      List<Document> ready = documents.stream().filter(each -> has(each, installed)).toList();
      if (installed.task().equals(MISCHIEF)
          || planned.contains(installed.name())
          || ready.isEmpty()
          || !tried.add(installed.name())) {
        continue;
      }
      StageFactory factory = installed.factory();
      try (Stage stage = factory.create(StageSettings.defaultsOf(factory))) {
        new StageContract(factory, stage).assertKeptOn(ready);
      }
    }
  }

  private static boolean has(Document document, InstalledStage stage) {
    return stage.needs().stream().allMatch(document::has);
  }

  private static void annotate(Stage stage, PlannedStage planned, List<Document> documents)
      throws Exception {
    for (int index = 0; index < documents.size(); index++) {
      Document document = documents.get(index);
      if (!has(document, planned.stage())) {
        continue;
      }
      StageResult result = stage.annotate(document, StageContext.SILENT);
      for (Map.Entry<LayerKey<?>, List<?>> layer : result.layers().entrySet()) {
        document = document.with(layer(layer.getKey(), layer.getValue(), planned.provenance()));
      }
      documents.set(index, document);
    }
  }

  private static <T> Layer<T> layer(LayerKey<T> key, List<?> items, Provenance provenance) {
    return new Layer<>(key, items.stream().<T>map(key.type()::cast).toList(), provenance);
  }
}
