package org.parallax.engine.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parallax.api.document.Layer;
import org.parallax.api.document.LayerKey;
import org.parallax.api.text.Article;
import org.parallax.engine.json.LayerCodec;
import org.parallax.engine.json.LayerSchema;
import org.parallax.engine.plan.Fingerprint;
import org.parallax.engine.plan.PlannedStage;

/**
 * The keys under which the cache keeps what is said about one article. A key stands for all that a
 * stage's answer can depend on: the article, the stage's version, settings and models, the form of
 * its layers, and, through their own keys, the layers that it read.
 */
final class StageKeys {

  private static final String FORMAT = "1";

  private final String article;
  private final Map<LayerKey<?>, String> layers;

  StageKeys(Article article) {
    this(new Fingerprint().add(FORMAT).add(LayerCodec.write(article).toString()).hex(), Map.of());
  }

  private StageKeys(String article, Map<LayerKey<?>, String> layers) {
    this.article = article;
    this.layers = new HashMap<>(layers);
  }

  /** These keys, to go on with apart from them. */
  StageKeys copy() {
    return new StageKeys(article, layers);
  }

  /** The key of a layer that no stage wrote: it stands for what the layer says. */
  static String of(Layer<?> layer) {
    return new Fingerprint()
        .add(LayerSchema.of(layer.key()))
        .add(LayerCodec.write(layer.items()).toString())
        .hex();
  }

  /** The key of a stage, once the layers that it reads are there or known to be missing. */
  String of(PlannedStage stage) {
    Fingerprint fingerprint =
        new Fingerprint()
            .add(article)
            .add(stage.name())
            .add(stage.stage().version())
            .add(stage.provenance().settingsHash())
            .add(String.join(" ", stage.provenance().models()));
    for (LayerKey<?> key : stage.stage().gives()) {
      fingerprint.add(LayerSchema.of(key));
    }
    for (LayerKey<?> key : stage.stage().reads()) {
      fingerprint.add(key.name()).add(Optional.ofNullable(layers.get(key)).orElse("missing"));
    }
    return fingerprint.hex();
  }

  /** Remembers under which key a layer was written. */
  void wrote(LayerKey<?> layer, String key) {
    layers.put(layer, key);
  }
}
