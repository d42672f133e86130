package org.parallax.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Article;
import org.parallax.app.evaluate.extraction.Readability4jBodies;
import org.parallax.ingest.ArticleReader;
import org.parallax.ingest.format.RawFile;
import org.parallax.ingest.format.Reading;
import org.parallax.ingest.html.HtmlReader;

/**
 * How fast web pages are read and cleaned by one thread: pages a second beside readability4j on a
 * folder of saved pages, and time for each megabyte of pages of 0.1, 1 and 10 MB, which stays the
 * same where nothing is quadratic. Run it with {@code pipeline/checks/bench/reading-speed};
 * docs/benchmarks.md has figures.
 */
public final class ReadingSpeedBenchmark {

  private static final int WARM_UPS = 25;
  private static final int ROUNDS = 7;
  private static final int[] SIZES = {100_000, 1_000_000, 10_000_000};
  private static final int RUNS = 3;

  /** For one shape and size; one run at least. */
  private static final double BUDGET_SECONDS = 10;

  /** A shape that takes longer than this for a megabyte is not tried ten times as large. */
  private static final double MOST_SECONDS = 20;

  private final PrintStream out;
  private final InstalledStages clean;

  private ReadingSpeedBenchmark(PrintStream out, InstalledStages clean) {
    this.out = out;
    this.clean = clean;
  }

  /** Takes the folder of pages, {@code html/*.html.gz}; without one, only sizes are compared. */
  public static void main(String[] args) throws Exception {
    ReadingSpeedBenchmark benchmark =
        new ReadingSpeedBenchmark(
            new PrintStream(System.out, true, StandardCharsets.UTF_8),
            InstalledStages.load(List.of("clean-zones")));
    if (args.length > 0) {
      benchmark.comparePrograms(pages(Path.of(args[0]).resolve("html")));
    }
    benchmark.compareSizes();
  }

  private static SortedMap<String, byte[]> pages(Path folder) throws IOException {
    SortedMap<String, byte[]> pages = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.html.gz")) {
      for (Path file : files) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          pages.put(String.valueOf(file.getFileName()).replace(".gz", ""), in.readAllBytes());
        }
      }
    }
    return pages;
  }

  @FunctionalInterface
  private interface Reader {
    /** Reads a page, and says how many characters came of it, so that nothing is optimised away. */
    int read(String name, byte[] page) throws Exception;
  }

  /** Seconds of a round: by the clock, and of all processors' time that the process took. */
  private record Round(double wall, double processor) {}

  private void comparePrograms(SortedMap<String, byte[]> pages) throws Exception {
    long bytes = pages.values().stream().mapToLong(page -> page.length).sum();
    out.printf(Locale.ROOT, "%d pages, %.1f MB, one thread%n", pages.size(), bytes / 1e6);
    for (int i = 0; i < WARM_UPS; i++) {
      round(pages, this::parallax);
      round(pages, ReadingSpeedBenchmark::readability4j);
    }
    List<Round> ours = new ArrayList<>();
    List<Round> theirs = new ArrayList<>();
    // By turns: what else the machine does falls on both.
    for (int i = 0; i < ROUNDS; i++) {
      ours.add(round(pages, this::parallax));
      theirs.add(round(pages, ReadingSpeedBenchmark::readability4j));
    }
    double own = print("Parallax, read and clean", pages.size(), ours);
    double other = print("readability4j", pages.size(), theirs);
    out.printf(Locale.ROOT, "%-26s %8.2f%n", "ratio", own / other);
  }

  /** Returns pages a second of processor time. */
  private double print(String name, int pages, List<Round> rounds) {
    double wall = pages / median(rounds.stream().map(Round::wall).toList());
    double processor = pages / median(rounds.stream().map(Round::processor).toList());
    out.printf(
        Locale.ROOT,
        "%-26s %8.0f pages a second of processor time, %.0f by the clock (median of %d rounds)%n",
        name,
        processor,
        wall,
        rounds.size());
    return processor;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static Round round(SortedMap<String, byte[]> pages, Reader reader) throws Exception {
    long begun = System.nanoTime();
    long processorBegun = processorTime();
    long characters = 0;
    for (var page : pages.entrySet()) {
      characters += reader.read(page.getKey(), page.getValue());
    }
    if (characters == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return new Round((System.nanoTime() - begun) / 1e9, (processorTime() - processorBegun) / 1e9);
  }

  /** Of the whole process: the collector and the compiler are part of the price. */
  private static long processorTime() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : System.nanoTime();
  }

  private int parallax(String name, byte[] page) throws Exception {
    RawFile file = new RawFile(name, name, page, Optional.empty());
    var document = clean.annotate(ArticleReader.read(file, new ArrayList<>()));
    return document.get(Layers.ZONES).stream()
        .map(ZonedSpan::span)
        .mapToInt(span -> span.length())
        .sum();
  }

  private static int readability4j(String name, byte[] page) {
    return name.length() + Readability4jBodies.of(page).length();
  }

  /** Processor seconds for each megabyte. */
  private record Cost(double reading, double cleaning) {

    double sum() {
      return reading + cleaning;
    }
  }

  private void compareSizes() throws Exception {
    out.printf("%nmilliseconds of processor time for each MB of a page: reading + cleaning%n");
    out.printf("%-12s %15s %15s %15s %14s%n", "made of", "0.1 MB", "1 MB", "10 MB", "10 MB : 1 MB");
    for (SyntheticPage shape : SyntheticPage.values()) {
      StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-12s", shape.label()));
      List<Cost> costs = new ArrayList<>();
      for (int size : SIZES) {
        if (!costs.isEmpty() && costs.get(costs.size() - 1).sum() > MOST_SECONDS) {
          row.append(String.format(Locale.ROOT, " %15s", "not tried"));
          continue;
        }
        Cost cost = cost(shape.of(size));
        costs.add(cost);
        row.append(
            String.format(
                Locale.ROOT, " %7.0f + %5.0f", cost.reading() * 1000, cost.cleaning() * 1000));
      }
      if (costs.size() == SIZES.length) {
        row.append(
            String.format(
                Locale.ROOT,
                " %14.2f",
                costs.get(costs.size() - 1).sum() / costs.get(costs.size() - 2).sum()));
      }
      out.println(row);
    }
  }

  /**
   * The best of some runs; a small page is read often enough that the compiler has seen the code.
   */
  private Cost cost(byte[] page) throws Exception {
    RawFile file = new RawFile("page.html", "page.html", page, Optional.empty());
    double megabytes = page.length / 1e6;
    double reading = Double.MAX_VALUE;
    double cleaning = Double.MAX_VALUE;
    double spent = 0;
    for (int i = 0; i < Math.max(RUNS, 3_000_000 / page.length) && spent < BUDGET_SECONDS; i++) {
      long begun = threadTime();
      Reading read = new HtmlReader().read(file); // on this thread, whose time is taken
      long done = threadTime();
      Article article = article(file, read);
      clean.annotate(article);
      long cleaned = threadTime();
      reading = Math.min(reading, (done - begun) / 1e9 / megabytes);
      cleaning = Math.min(cleaning, (cleaned - done) / 1e9 / megabytes);
      spent += (cleaned - begun) / 1e9;
    }
    return new Cost(reading, cleaning);
  }

  private static Article article(RawFile file, Reading reading) {
    return new Article(
        "benchmark/" + file.name(),
        "benchmark",
        file.name(),
        reading.text(),
        "",
        reading.metadata(),
        reading.blocks(),
        reading.origin());
  }

  /** Finer than the process's, and without the collector. */
  private static long threadTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
