package org.parallax.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Severity;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Article;
import org.parallax.api.text.MarkedBlock;
import org.parallax.api.text.Span;
import org.parallax.checks.mutation.MutatedFiles;
import org.parallax.ingest.ArticleReader;
import org.parallax.ingest.format.Format;
import org.parallax.ingest.format.RawFile;

/**
 * Files of every format with bytes changed, dropped, doubled, moved and grafted in, also inside of
 * containers: each ends as an article whose blocks and zones fit its text, or as a message, in
 * time. Seeded; a failure names its number and leaves its file in {@code target/mutated-files}. The
 * number of files is {@code -Dmutated.files}, the first of them {@code -Dmutated.first}.
 */
class MutatedFilesIT {

  private static final int FILES = Integer.getInteger("mutated.files", 20_000);
  private static final int FIRST = Integer.getInteger("mutated.first", 0);
  private static final Path KEPT = Path.of("target", "mutated-files");
  private static final int MOST_FAILURES = 20;
  private static final int MOST_MESSAGE = 1_000;

  /** For reading and zones, on a machine that is busy with others; most take milliseconds. */
  private static final Duration DEADLINE = Duration.ofSeconds(10);

  /**
   * How a file ended.
   *
   * @param outcome in a word
   */
  private record Trial(int number, Format format, String outcome, Duration took) {}

  private final MutatedFiles files = new MutatedFiles();
  private final AtomicInteger next = new AtomicInteger(FIRST);
  private final List<Trial> trials = Collections.synchronizedList(new ArrayList<>());
  private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

  @Test
  void everyFileIsAnArticleOrAMessage() throws Exception {
    InstalledStages clean = InstalledStages.load(List.of("clean-zones"));
    ExecutorService workers = Executors.newCachedThreadPool(MutatedFilesIT::daemon);
    List<Future<?>> runs = new ArrayList<>();
    for (int i = Math.max(2, Runtime.getRuntime().availableProcessors()); i > 0; i--) {
      runs.add(workers.submit(() -> run(clean, workers)));
    }
    for (Future<?> run : runs) {
      run.get();
    }
    workers.shutdownNow();
    print();
    assertThat(failures).isEmpty();
    assertThat(trials).hasSize(FILES);
    // Not all are stopped at the door.
    SortedMap<Format, Long> read = new TreeMap<>();
    trials.stream()
        .filter(trial -> trial.outcome().startsWith("read"))
        .forEach(trial -> read.merge(trial.format(), 1L, Long::sum));
    for (Format format : Format.values()) {
      long all = trials.stream().filter(trial -> trial.format() == format).count();
      assertThat(read.getOrDefault(format, 0L)).as(format.name()).isGreaterThan(all / 5);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "mutated files");
    thread.setDaemon(true);
    return thread;
  }

  private void run(InstalledStages clean, ExecutorService workers) {
    while (failures.size() < MOST_FAILURES) {
      int number = next.getAndIncrement();
      if (number >= FIRST + FILES) {
        return;
      }
      RawFile file = files.get(number);
      long begun = System.nanoTime();
      Future<String> trial = workers.submit(() -> outcome(file, clean));
      String outcome;
      try {
        outcome = trial.get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
      } catch (ExecutionException e) {
        outcome = "FAILED";
        Throwable cause = Objects.requireNonNull(e.getCause());
        fail(number, file, cause.toString(), cause.getStackTrace());
      } catch (TimeoutException | InterruptedException e) {
        outcome = "FAILED";
        fail(number, file, "was not done in time: " + e, stacks());
      }
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      trials.add(new Trial(number, files.format(number), outcome, took));
    }
  }

  /** Where the readers are at this moment. */
  private static StackTraceElement[] stacks() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(thread -> thread.getKey().getName().matches("reading|mutated files"))
        .map(thread -> List.of(thread.getValue()))
        .filter(stack -> !stack.toString().contains(".park("))
        .flatMap(List::stream)
        .toArray(StackTraceElement[]::new);
  }

  private void fail(int number, RawFile file, String what, StackTraceElement[] where) {
    StringBuilder failure = new StringBuilder("file " + number + " (" + file.name() + "): " + what);
    for (int i = 0; i < where.length && i < 60; i++) {
      failure.append("\n    ").append(where[i]);
    }
    failures.add(failure.toString());
    try {
      Files.createDirectories(KEPT);
      Files.write(KEPT.resolve(number + "-" + file.name()), file.bytes());
    } catch (IOException e) {
      failures.add("file " + number + " could not be kept: " + e);
    }
  }

  private static String outcome(RawFile file, InstalledStages clean) throws Exception {
    List<Diagnostic> warnings = new ArrayList<>();
    Article article;
    try {
      article = ArticleReader.read(file, warnings);
    } catch (ParallaxException e) {
      e.diagnostics().forEach(MutatedFilesIT::check);
      assertThat(e.diagnostics()).hasSize(1);
      return e.diagnostics().get(0).problem().name();
    }
    for (Diagnostic warning : warnings) {
      check(warning);
      assertThat(warning.problem().severity()).isEqualTo(Severity.WARNING);
    }
    String text = article.text();
    assertThat(text).as("text").isNotBlank();
    assertInOrder(article.blocks().stream().map(MarkedBlock::span).toList(), text, "blocks");
    Span whole = article.origin().inFile(new Span(0, text.length()));
    if (!article.origin().extracted()) {
      assertThat(whole.end()).as("end in the file").isLessThanOrEqualTo(file.bytes().length);
    }
    List<Span> zones =
        clean.annotate(article).get(Layers.ZONES).stream().map(ZonedSpan::span).toList();
    assertInOrder(zones, text, "zones");
    assertCovered(zones, text);
    return warnings.isEmpty() ? "read" : "read with warnings";
  }

  private static void check(Diagnostic diagnostic) {
    assertThat(diagnostic.message())
        .doesNotContainPattern("[\\x00-\\x1F\\x7F]")
        .hasSizeLessThan(MOST_MESSAGE);
  }

  private static void assertInOrder(List<Span> spans, String text, String what) {
    int end = 0;
    for (Span span : spans) {
      assertThat(span.begin()).as(what + " do not overlap").isGreaterThanOrEqualTo(end);
      assertThat(span.length()).as(what + " are not empty").isPositive();
      end = span.end();
    }
    assertThat(end).as(what + " end in the text").isLessThanOrEqualTo(text.length());
  }

  private static void assertCovered(List<Span> zones, String text) {
    int at = 0;
    for (Span zone : zones) {
      assertThat(text.substring(at, zone.begin())).as("between zones").isBlank();
      at = zone.end();
    }
    assertThat(text.substring(at)).as("below the zones").isBlank();
  }

  private void print() {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (Trial trial : trials) {
      counts.merge(trial.format() + " " + trial.outcome(), 1, Integer::sum);
      counts.merge(trial.format() + " in all", 1, Integer::sum);
    }
    StringBuilder table = new StringBuilder("Mutated files, by format and outcome\n");
    counts.forEach(
        (kind, count) -> table.append(String.format(Locale.ROOT, "%7d %s%n", count, kind)));
    table.append("The slowest\n");
    trials.stream()
        .sorted(Comparator.comparing(Trial::took).reversed())
        .limit(8)
        .forEach(
            trial ->
                table.append(
                    String.format(
                        Locale.ROOT,
                        "%7d ms file %d, %s, %s%n",
                        trial.took().toMillis(),
                        trial.number(),
                        trial.format(),
                        trial.outcome())));
    System.out.print(table);
  }
}
