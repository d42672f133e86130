package org.parallax.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.parallax.api.document.Document;
import org.parallax.api.document.LayerKey;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageParameter;
import org.parallax.api.stage.StageResult;
import org.parallax.api.stage.StageSettings;

/** A stage of a few lines that counts how often it is loaded and asked. */
public final class TinyStage implements StageFactory {

  /** What the stage does. */
  @FunctionalInterface
  public interface Work {
    StageResult annotate(Document document, StageContext context, StageSettings settings)
        throws StageException, InterruptedException;
  }

  public final AtomicInteger loaded = new AtomicInteger();
  public final AtomicInteger closed = new AtomicInteger();
  public final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
  private final String task;
  private final String engine;
  private final Set<LayerKey<?>> needs = new LinkedHashSet<>();
  private final Set<LayerKey<?>> uses = new LinkedHashSet<>();
  private final Set<LayerKey<?>> gives = new LinkedHashSet<>();
  private final List<StageParameter> parameters = new ArrayList<>();
  private final List<String> models = new ArrayList<>();
  private final List<String> modelProblems = new ArrayList<>();
  private String version = "1";
  private Work work;
  private boolean loadable = true;
  private boolean servesOthersOnly;

  private TinyStage(String name) {
    int hyphen = name.indexOf('-');
    this.task = name.substring(0, hyphen);
    this.engine = name.substring(hyphen + 1);
    this.work = (document, context, settings) -> describing(document);
  }

  /** {@code task-engine}; writes into each layer it gives which layers it saw. */
  public static TinyStage named(String name) {
    return new TinyStage(name);
  }

  public TinyStage needing(LayerKey<?>... keys) {
    needs.addAll(List.of(keys));
    return this;
  }

  public TinyStage using(LayerKey<?>... keys) {
    uses.addAll(List.of(keys));
    return this;
  }

  public TinyStage giving(LayerKey<?>... keys) {
    gives.addAll(List.of(keys));
    return this;
  }

  public TinyStage taking(StageParameter... taken) {
    parameters.addAll(List.of(taken));
    return this;
  }

  public TinyStage model(String id) {
    models.add(id);
    return this;
  }

  public TinyStage modelProblem(String what) {
    modelProblems.add(what);
    return this;
  }

  public TinyStage version(String changed) {
    version = changed;
    return this;
  }

  public TinyStage failingToLoad() {
    loadable = false;
    return this;
  }

  public TinyStage servingOthersOnly() {
    servesOthersOnly = true;
    return this;
  }

  public TinyStage doing(Work done) {
    work = done;
    return this;
  }

  private StageResult describing(Document document) {
    Word word = Word.of(0, document.text().length(), name() + document.keys());
    StageResult result = StageResult.none();
    for (LayerKey<?> key : gives) {
      @SuppressWarnings("unchecked") // the tests' layers all hold words
      LayerKey<Word> typed = (LayerKey<Word>) key;
      result = result.and(typed, List.of(word));
    }
    return result;
  }

  @Override
  public String task() {
    return task;
  }

  @Override
  public String engine() {
    return engine;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public String summary() {
    return "A stage for tests.";
  }

  @Override
  public boolean servesOthersOnly() {
    return servesOthersOnly;
  }

  @Override
  public Set<LayerKey<?>> needs() {
    return needs;
  }

  @Override
  public Set<LayerKey<?>> uses() {
    return uses;
  }

  @Override
  public Set<LayerKey<?>> gives() {
    return gives;
  }

  @Override
  public List<StageParameter> parameters() {
    return parameters;
  }

  @Override
  public List<String> models(StageSettings settings) {
    return models;
  }

  @Override
  public List<String> modelProblems(StageSettings settings) {
    return modelProblems;
  }

  @Override
  public Stage create(StageSettings settings) throws StageException {
    loaded.incrementAndGet();
    if (!loadable) {
      throw new StageException("no such model");
    }
    return new Stage() {
      @Override
      public StageResult annotate(Document document, StageContext context)
          throws StageException, InterruptedException {
        asked.add(document.article().id());
        return work.annotate(document, context, settings);
      }

      @Override
      public void close() {
        closed.incrementAndGet();
      }
    };
  }
}
