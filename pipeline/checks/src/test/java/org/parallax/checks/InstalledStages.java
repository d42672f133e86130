package org.parallax.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layer;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Provenance;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageResult;
import org.parallax.api.stage.StageSettings;
import org.parallax.api.text.Article;
import org.parallax.testkit.Articles;

/** Stages of a profile, in their order, with no engine between. */
final class InstalledStages {

  /** What a full run takes. */
  static final List<String> FULL_PROFILE =
      List.of(
          "clean-zones",
          "language-opennlp",
          "segment-corenlp",
          "entities-corenlp",
          "dependencies-corenlp",
          "coreference-ranker",
          "link-catalogue",
          "quotes-rules",
          "treatment-encoder",
          "stance-encoder",
          "roles-encoder",
          "frames-encoder");

  /** What a fast run takes. */
  static final List<String> FAST_PROFILE =
      List.of(
          "clean-zones",
          "language-opennlp",
          "segment-opennlp",
          "link-catalogue",
          "quotes-rules",
          "stance-rules",
          "roles-rules",
          "frames-rules");

  private static final Provenance BARE = new Provenance("benchmark", "1", "none", List.of());

  private final SortedMap<Integer, Stage> stages = new TreeMap<>();
  private final List<String> names = new ArrayList<>();

  private InstalledStages() {}

  /** Loads those of {@code wanted} that are installed, one after another. */
  static InstalledStages load(List<String> wanted) throws StageException {
    Map<String, StageFactory> factories = new TreeMap<>();
    ServiceLoader.load(StageFactory.class)
        .forEach(factory -> factories.put(factory.name(), factory));
    InstalledStages installed = new InstalledStages();
    for (String name : wanted) {
      StageFactory factory = factories.get(name);
      if (factory != null) {
        installed.stages.put(
            installed.stages.size(), factory.create(StageSettings.defaultsOf(factory)));
        installed.names.add(name);
      }
    }
    return installed;
  }

  /** Their names, in the order in which they run. */
  List<String> names() {
    return names;
  }

  /** One article through all of them. */
  Document annotate(String file, String text) throws StageException, InterruptedException {
    return annotate(Articles.of("benchmark/" + file, text));
  }

  /** One article through all of them. */
  Document annotate(Article article) throws StageException, InterruptedException {
    Document document = Document.of(article);
    for (Stage stage : stages.values()) {
      StageResult result = stage.annotate(document, StageContext.SILENT);
      for (Map.Entry<LayerKey<?>, List<?>> layer : result.layers().entrySet()) {
        document = with(document, layer.getKey(), layer.getValue());
      }
      if (result.leftOutBecause().isPresent()) {
        break;
      }
    }
    return document;
  }

  private static <T> Document with(Document document, LayerKey<T> key, List<?> items) {
    return document.with(new Layer<>(key, items.stream().map(key.type()::cast).toList(), BARE));
  }
}
