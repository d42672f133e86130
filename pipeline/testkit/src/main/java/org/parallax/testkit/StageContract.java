package org.parallax.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.parallax.api.diagnostic.Severity;
import org.parallax.api.document.Document;
import org.parallax.api.document.LayerKey;
import org.parallax.api.stage.ResultCheck;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageResult;

/**
 * What every stage must keep, whatever it does: it returns exactly the layers that its factory
 * declares, with spans inside the text; it gives warnings and no failures as warnings; it says the
 * same of a document whatever it saw before, in any order and on several threads at once; and no
 * odd text makes it throw.
 *
 * <pre>
 * try (Stage stage = factory.create(StageSettings.defaultsOf(factory))) {
 *   new StageContract(factory, stage).assertKeptOn(OddTexts.documents());
 * }
 * </pre>
 *
 * <p>The last rule is also kept by a stage that leaves an article out with a reason.
 */
public final class StageContract {

  private static final int THREADS = 4;
  private static final int ROUNDS = 2;
  private static final long MINUTES = 10;

  private final StageFactory factory;
  private final Stage stage;

  /** For a stage and the factory that loaded it. */
  public StageContract(StageFactory factory, Stage stage) {
    this.factory = factory;
    this.stage = stage;
  }

  /**
   * Holds the stage to the contract.
   *
   * @param documents each with all layers that the stage needs; {@link OddTexts#documents()} has
   *     them all by hand
   * @throws AssertionError naming stage, article and breach
   */
  public void assertKeptOn(List<Document> documents) {
    documents.forEach(this::requireNeeds);
    List<Answer> first = new ArrayList<>();
    documents.forEach(document -> first.add(checked(document)));
    for (int index = documents.size() - 1; index >= 0; index--) {
      disturb(documents.get(index));
      assertSame(first.get(index), answer(documents.get(index)), documents.get(index), "again");
    }
    onThreads(documents, first);
  }

  private void requireNeeds(Document document) {
    for (LayerKey<?> key : factory.needs()) {
      if (!document.has(key)) {
        throw new IllegalArgumentException(
            document.article().id() + " lacks the layer '" + key + "' that the stage needs");
      }
    }
  }

  /**
   * What a stage says of a document.
   *
   * @param layers by key
   * @param leftOutBecause reason
   * @param warnings in order
   */
  private record Answer(
      Map<LayerKey<?>, List<?>> layers, Optional<String> leftOutBecause, List<String> warnings) {}

  private Answer checked(Document document) {
    List<String> warnings = Collections.synchronizedList(new ArrayList<>());
    List<String> severe = Collections.synchronizedList(new ArrayList<>());
    StageResult result =
        annotate(
            document,
            (problem, what, remedy) -> {
              warnings.add(problem + " " + what);
              if (problem.severity() != Severity.WARNING) {
                severe.add("told the warning " + problem + ", which is none");
              }
            });
    ResultCheck.findBreach(factory.gives(), result, document.text())
        .ifPresent(breach -> fail(document, breach));
    severe.stream().findFirst().ifPresent(breach -> fail(document, breach));
    return new Answer(result.layers(), result.leftOutBecause(), List.copyOf(warnings));
  }

  private Answer answer(Document document) {
    List<String> warnings = Collections.synchronizedList(new ArrayList<>());
    StageResult result =
        annotate(document, (problem, what, remedy) -> warnings.add(problem + " " + what));
    return new Answer(result.layers(), result.leftOutBecause(), List.copyOf(warnings));
  }

  private StageResult annotate(Document document, StageContext context) {
    try {
      // A stage may break even the promise not to return null, which findBreach tells.
      return stage.annotate(document, context);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw broken(document, "was interrupted", e);
    } catch (Exception | LinkageError | StackOverflowError e) {
      throw broken(document, "threw " + e, e);
    }
  }

  /** A neighbour that fails must leave nothing behind: the engine goes on with the next article. */
  private void disturb(Document document) {
    try {
      stage.annotate(Document.of(document.article()), StageContext.SILENT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      // As it should be when the layers that it needs are missing.
    }
  }

  private void assertSame(Answer expected, Answer actual, Document document, String when) {
    if (expected.equals(actual)) {
      return;
    }
    for (Map.Entry<LayerKey<?>, List<?>> layer : expected.layers().entrySet()) {
      List<?> items = actual.layers().get(layer.getKey());
      if (!layer.getValue().equals(items)) {
        fail(
            document,
            "says something else when asked "
                + when
                + ", in the layer '"
                + layer.getKey()
                + "': "
                + difference(layer.getValue(), items == null ? List.of() : items));
      }
    }
    fail(document, "says something else when asked " + when + ": " + expected + " and " + actual);
  }

  private static String difference(List<?> expected, List<?> actual) {
    for (int index = 0; index < Math.max(expected.size(), actual.size()); index++) {
      Object one = index < expected.size() ? expected.get(index) : "nothing";
      Object other = index < actual.size() ? actual.get(index) : "nothing";
      if (!Objects.equals(one, other)) {
        return one + " and then " + other;
      }
    }
    return "the order";
  }

  private void onThreads(List<Document> documents, List<Answer> expected) {
    List<Integer> order = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int index = 0; index < documents.size(); index++) {
        order.add(index);
      }
    }
    Collections.shuffle(order, new Random(documents.size()));
    SortedMap<Integer, Callable<Answer>> calls = new TreeMap<>();
    for (int position = 0; position < order.size(); position++) {
      Document document = documents.get(order.get(position));
      calls.put(position, () -> answer(document));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Answer>> futures = new ArrayList<>();
      calls.values().forEach(call -> futures.add(threads.submit(call)));
      for (int position = 0; position < futures.size(); position++) {
        int index = order.get(position);
        Document document = documents.get(index);
        assertSame(
            expected.get(index),
            get(futures.get(position), document),
            document,
            "on several threads");
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Answer get(Future<Answer> future, Document document) {
    try {
      return future.get(MINUTES, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw broken(document, "was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof AssertionError breach) {
        throw new AssertionError(breach.getMessage() + " (on several threads)", breach);
      }
      throw broken(document, "threw on several threads " + e.getCause(), e);
    } catch (TimeoutException e) {
      throw broken(document, "did not end on several threads", e);
    }
  }

  private void fail(Document document, String breach) {
    throw broken(document, breach, null);
  }

  private AssertionError broken(Document document, String breach, @Nullable Throwable cause) {
    return new AssertionError(
        factory.name() + " " + breach + ", on " + document.article().id(), cause);
  }
}
