package org.parallax.checks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageSettings;
import org.parallax.stages.corenlp.CoreNlpStanceStageFactory;
import org.parallax.stages.encoder.TreatmentStageFactory;

/**
 * How fast stance, role and frame are told together by the encoder, beside CoreNLP's sentiment, on
 * the same articles in one process; and what memory the encoder takes. Both get documents with
 * sentences, tokens and mentions. Run it with {@code pipeline/checks/bench/treatment-speed};
 * docs/benchmarks.md has figures.
 */
public final class TreatmentSpeedBenchmark {

  private static final int THREADS = 2;
  private static final int ROUNDS = 3;
  private static final List<String> BEFORE =
      List.of("clean-zones", "language-opennlp", "segment-corenlp", "link-catalogue");

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private TreatmentSpeedBenchmark() {}

  /** Takes the folder of .txt articles, default seeds/demonstration. */
  public static void main(String[] args) throws Exception {
    InstalledStages before = InstalledStages.load(BEFORE);
    List<Document> documents = new ArrayList<>();
    for (var article :
        read(Path.of(args.length == 0 ? "seeds/demonstration" : args[0])).entrySet()) {
      documents.add(before.annotate(article.getKey(), article.getValue()));
    }
    int tokens = documents.stream().mapToInt(each -> each.itemsOf(Layers.TOKENS).size()).sum();
    int pairs =
        (int)
            documents.stream()
                .flatMap(
                    each ->
                        each.itemsOf(Layers.MENTIONS).stream()
                            .map(m -> each.article().id() + m.sentence() + m.entity()))
                .distinct()
                .count();
    OUT.printf(
        Locale.ROOT,
        "%d articles, %d tokens, %d sentences times entity, %d threads of %d processors%n",
        documents.size(),
        tokens,
        pairs,
        THREADS,
        Runtime.getRuntime().availableProcessors());
    double encoder = run(new TreatmentStageFactory(), documents, tokens);
    double sentiment = run(new CoreNlpStanceStageFactory(), documents, tokens);
    OUT.printf(Locale.ROOT, "ratio: %.1f%n", encoder / sentiment);
  }

  private static SortedMap<String, String> read(Path folder) throws IOException {
    SortedMap<String, String> articles = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.txt")) {
      for (Path file : files) {
        articles.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return articles;
  }

  private static double run(StageFactory factory, List<Document> documents, int tokens)
      throws Exception {
    long memory = memory();
    double best = 0;
    try (Stage stage = factory.create(StageSettings.defaultsOf(factory))) {
      for (int round = 0; round < ROUNDS; round++) {
        long begun = System.nanoTime();
        long cpu = processor();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Callable<Object>> calls = new ArrayList<>();
        documents.forEach(each -> calls.add(() -> stage.annotate(each, StageContext.SILENT)));
        for (Future<Object> done : threads.invokeAll(calls)) {
          done.get();
        }
        threads.shutdown();
        double seconds = (System.nanoTime() - begun) / 1e9;
        double work = (processor() - cpu) / 1e9;
        OUT.printf(
            Locale.ROOT,
            "%s, round %d: %.2f s, %.0f tokens/s by the clock; %.2f s of processor time, %.0f tokens/s if two processors were free%n",
            factory.name(),
            round + 1,
            seconds,
            tokens / seconds,
            work,
            THREADS * tokens / work);
        best = Math.max(best, THREADS * tokens / work);
      }
      OUT.printf(
          Locale.ROOT,
          "%s: memory of the process grew by %d MB (heap in use after it included)%n",
          factory.name(),
          (memory() - memory) >> 20);
    }
    return best;
  }

  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Resident memory in bytes, after the collector ran; 0 where the system does not tell. */
  private static long memory() throws IOException {
    System.gc();
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
        .findFirst()
        .orElse(0);
  }
}
