package org.parallax.app.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.Concept;
import org.parallax.api.annotation.Ruling;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.Layer;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.document.Provenance;
import org.parallax.api.ledger.Ledger;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.Target;
import org.parallax.compare.ComparisonSettings;
import org.parallax.compare.StoryComparer;
import org.parallax.compare.StorySurvey;
import org.parallax.compare.concept.StoryConcepts;
import org.parallax.compare.ledger.LedgerResolver;
import org.parallax.compare.ledger.ResolvedLedger;
import org.parallax.engine.run.StagedRun;
import org.parallax.ingest.StoryTexts;

/**
 * A story on its way: annotated as far as it is known who is in it, by the program's own finding
 * first, and then, where there is a ledger, as that says. Whoever looks at it here can still turn
 * back before the stages that take most of the time.
 */
final class StoryReading {

  private static final Set<LayerKey<?>> KNOWN = Set.of(Layers.ENTITIES, Layers.MENTIONS);
  private static final String CONCEPTS_VERSION = "1";
  private static final String LEDGER_VERSION = "1";

  private final StagedRun run;
  private final StoryTexts texts;
  private final StoryComparer comparer;
  private final StoryConcepts concepts;
  private final StorySurvey found;
  private final StorySurvey survey;
  private final Optional<ResolvedLedger> ledger;
  private final boolean obeyed;

  private StoryReading(Annotator annotator, StoryTexts texts, Optional<Ledger> ledger)
      throws ParallaxException, InterruptedException {
    this.texts = texts;
    comparer = new StoryComparer(ComparisonSettings.DEFAULT);
    run = annotator.begin(texts.articles());
    List<AnnotatedArticle> linked = run.upTo(KNOWN);
    concepts =
        annotator.reads(Layers.CONCEPTS)
            ? comparer.concepts(texts.story(), all(linked))
            : StoryConcepts.NONE;
    linked = run.give(layers(concepts));
    found = comparer.survey(texts.story(), all(linked), concepts, Optional.empty());
    if (ledger.isEmpty()) {
      obeyed = true;
      this.ledger = Optional.empty();
      survey = found;
      return;
    }
    ResolvedLedger resolved = LedgerResolver.resolve(ledger.get(), found, CatalogueNames.all());
    obeyed = resolved.rulings().isEmpty() || annotator.reads(Layers.RULINGS);
    List<AnnotatedArticle> ruled = run.give(obeyed ? layers(resolved) : Map.of());
    this.ledger = Optional.of(obeyed ? resolved : resolved.withoutRulings());
    survey = comparer.survey(texts.story(), all(ruled), concepts, this.ledger);
  }

  /**
   * Annotates a story as far as mentions.
   *
   * @throws ParallaxException if the ledger contradicts itself or a name of it may mean several
   *     entities
   * @throws InterruptedException if the calling thread is interrupted
   */
  static StoryReading begin(Annotator annotator, StoryTexts texts, Optional<Ledger> ledger)
      throws ParallaxException, InterruptedException {
    return new StoryReading(annotator, texts, ledger);
  }

  private static Map<String, Layer<?>> layers(StoryConcepts concepts) {
    Map<String, Layer<?>> layers = new HashMap<>();
    Provenance provenance = new Provenance(Concept.VIA, CONCEPTS_VERSION, "", List.of());
    concepts
        .byArticle()
        .forEach(
            (article, own) -> layers.put(article, new Layer<>(Layers.CONCEPTS, own, provenance)));
    return layers;
  }

  private static Map<String, Layer<?>> layers(ResolvedLedger ledger) {
    Map<String, Layer<?>> layers = new HashMap<>();
    Provenance provenance = new Provenance(Ruling.VIA, LEDGER_VERSION, "", List.of());
    ledger
        .rulings()
        .forEach(
            (article, rulings) ->
                layers.put(article, new Layer<>(Layers.RULINGS, rulings, provenance)));
    return layers;
  }

  private List<AnnotatedArticle> all(List<AnnotatedArticle> read) {
    List<AnnotatedArticle> all = new ArrayList<>(read);
    all.addAll(texts.unreadable());
    return all;
  }

  StoryComparer comparer() {
    return comparer;
  }

  /** Who is in the story by the program's own finding. */
  StorySurvey found() {
    return found;
  }

  /** Who is in the story as the ledger says. */
  StorySurvey survey() {
    return survey;
  }

  /** What the articles speak of without a name. */
  StoryConcepts concepts() {
    return concepts;
  }

  /** The ledger with what it means here. */
  Optional<ResolvedLedger> ledger() {
    return ledger;
  }

  /** Targets under the names that the ledger gives them, which outweigh the catalogue's. */
  List<Target> named(List<Target> targets) {
    if (ledger.isEmpty()) {
      return targets;
    }
    Map<String, String> names = new HashMap<>();
    survey.entities().forEach(entity -> names.put(entity.id(), entity.name()));
    return targets.stream()
        .map(
            target ->
                new Target(target.entity(), names.getOrDefault(target.entity(), target.name())))
        .toList();
  }

  /** What to tell where no stage goes by the ledger's words on single mentions. */
  Optional<Diagnostic> notObeyed() {
    return obeyed
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                Problem.LEDGER_NOT_OBEYED,
                texts.story().id(),
                "no stage of this run reads the layer '"
                    + Layers.RULINGS
                    + "', so the ledger's policy, is, is_not and split by strings have no effect",
                "Choose an engine for link that reads it"));
  }

  /** Annotates the rest. */
  List<AnnotatedArticle> finish() throws InterruptedException {
    return all(run.finish());
  }
}
