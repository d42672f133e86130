package org.parallax.checks;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.StageException;
import org.parallax.api.text.Span;

/**
 * Parallax's profiles against CoreNLP's own pipeline in its default settings: tokens a second,
 * warm, and how many mentions of Russia, the United States and Iran the full profile and CoreNLP
 * find. Both read headline and body of the same articles; Parallax also pays for telling them from
 * the rest. Run it with {@code pipeline/checks/against-corenlp}; docs/benchmarks.md has figures.
 */
public final class AgainstCoreNlpBenchmark {

  private static final List<String> TARGETS = List.of("RU", "US", "IR");
  private static final int THREADS = 2;

  /** Seconds of rounds before one is timed; at least one round is run. */
  private static final double WARM_UP = 20;

  /** Units shown before and after a mention. */
  private static final int SURROUNDINGS = 50;

  private final PrintStream out;
  private final SortedMap<String, String> articles;

  private AgainstCoreNlpBenchmark(PrintStream out, SortedMap<String, String> articles) {
    this.out = out;
    this.articles = articles;
  }

  /** Where a mention stands. */
  private record Place(String article, Span span) implements Comparable<Place> {

    boolean overlaps(Place other) {
      return article.equals(other.article) && span.overlaps(other.span);
    }

    @Override
    public int compareTo(Place other) {
      int byArticle = article.compareTo(other.article);
      return byArticle != 0 ? byArticle : span.compareTo(other.span);
    }
  }

  /** What a round came to. */
  private record Round(int tokens, double seconds, SortedMap<String, SortedSet<Place>> mentions) {

    SortedSet<Place> of(String target) {
      return mentions.getOrDefault(target, new TreeSet<>());
    }

    double perSecond() {
      return tokens / seconds;
    }
  }

  /** Takes the folder of .txt articles, default seeds/demonstration. */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args.length == 0 ? "seeds/demonstration" : args[0]);
    new AgainstCoreNlpBenchmark(
            new PrintStream(System.out, true, StandardCharsets.UTF_8), read(folder))
        .run();
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

  private void run() throws Exception {
    out.printf(
        "%d articles, %d processors%n",
        articles.size(), Runtime.getRuntime().availableProcessors());
    Round light = parallax("light", InstalledStages.FAST_PROFILE);
    Round parallax = parallax("full", InstalledStages.FULL_PROFILE);
    SortedMap<String, String> read = readZones(InstalledStages.load(List.of("clean-zones")));

    long begun = System.nanoTime();
    StanfordCoreNLP pipeline = new StanfordCoreNLP(defaults());
    out.printf(Locale.ROOT, "CoreNLP loads in %.1f s%n", since(begun));
    Round coreNlp = warm("CoreNLP, default settings", () -> coreNlp(pipeline, read));

    out.printf(
        Locale.ROOT,
        "ratio of tokens a second: full %.1f, light %.1f%n",
        parallax.perSecond() / coreNlp.perSecond(),
        light.perSecond() / coreNlp.perSecond());
    for (String target : TARGETS) {
      SortedSet<Place> ours = parallax.of(target);
      SortedSet<Place> theirs = coreNlp.of(target);
      out.printf("mentions of %s: Parallax %d, CoreNLP %d%n", target, ours.size(), theirs.size());
      list("only CoreNLP", theirs, ours);
      list("only Parallax", ours, theirs);
    }
  }

  private Round parallax(String profile, List<String> wanted) throws Exception {
    long begun = System.nanoTime();
    InstalledStages stages = InstalledStages.load(wanted);
    out.printf(
        Locale.ROOT,
        "Parallax, %s profile, loads %s in %.1f s%n",
        profile,
        stages.names(),
        since(begun));
    return warm(
        "Parallax, " + profile + " profile, " + THREADS + " threads", () -> parallax(stages));
  }

  /** The places that the other one lacks, with their surroundings, for people to judge. */
  private void list(String whose, SortedSet<Place> places, SortedSet<Place> others) {
    for (Place place : places) {
      if (others.stream().noneMatch(place::overlaps)) {
        String text = articles.getOrDefault(place.article(), "");
        int from = Math.max(0, place.span().begin() - SURROUNDINGS);
        int to = Math.min(text.length(), place.span().end() + SURROUNDINGS);
        String marked =
            text.substring(from, place.span().begin())
                + "["
                + place.span().of(text)
                + "]"
                + text.substring(place.span().end(), to);
        out.printf("  %s, %s: %s%n", whose, place.article(), marked.replaceAll("\\s+", " "));
      }
    }
  }

  /** CoreNLP's defaults. Without Java's XML binding SUTime cannot load holidays: binders off. */
  private static Properties defaults() {
    Properties properties = new Properties();
    properties.setProperty(
        "annotators", "tokenize, ssplit, pos, lemma, ner, parse, coref, sentiment");
    properties.setProperty("sutime.binders", "0");
    return properties;
  }

  @FunctionalInterface
  private interface Task {
    Round run() throws Exception;
  }

  private Round warm(String name, Task task) throws Exception {
    print(name + ", cold", task.run());
    for (long begun = System.nanoTime(); since(begun) < WARM_UP; ) {
      task.run();
    }
    Round round = task.run();
    print(name + ", warm", round);
    return round;
  }

  private void print(String name, Round round) {
    Runtime runtime = Runtime.getRuntime();
    out.printf(
        Locale.ROOT,
        "%s: %d tokens in %.1f s, %.0f tokens/s, heap in use %d MB%n",
        name,
        round.tokens(),
        round.seconds(),
        round.perSecond(),
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  private static double since(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private Round parallax(InstalledStages stages) throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      long begun = System.nanoTime();
      List<Future<Document>> running = new ArrayList<>();
      for (Map.Entry<String, String> article : articles.entrySet()) {
        running.add(threads.submit(() -> stages.annotate(article.getKey(), article.getValue())));
      }
      int tokens = 0;
      SortedMap<String, SortedSet<Place>> mentions = new TreeMap<>();
      for (Future<Document> future : running) {
        Document document = future.get();
        tokens += document.itemsOf(Layers.TOKENS).size();
        for (EntityMention mention : document.itemsOf(Layers.MENTIONS)) {
          mentions
              .computeIfAbsent(mention.entity(), entity -> new TreeSet<>())
              .add(new Place(document.article().file(), mention.span()));
        }
      }
      return new Round(tokens, since(begun), mentions);
    } finally {
      threads.shutdownNow();
    }
  }

  /** The articles with everything but headline and body blanked, so that offsets stay. */
  private SortedMap<String, String> readZones(InstalledStages stages)
      throws StageException, InterruptedException {
    SortedMap<String, String> read = new TreeMap<>();
    for (Map.Entry<String, String> article : articles.entrySet()) {
      Document document = stages.annotate(article.getKey(), article.getValue());
      StringBuilder text = new StringBuilder(document.text());
      for (ZonedSpan zone : document.get(Layers.ZONES)) {
        for (int i = zone.span().begin(); i < zone.span().end() && !zone.zone().isRead(); i++) {
          text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
        }
      }
      read.put(article.getKey(), text.toString());
    }
    return read;
  }

  private static Round coreNlp(StanfordCoreNLP pipeline, SortedMap<String, String> texts) {
    long begun = System.nanoTime();
    SortedMap<String, Annotation> annotations = new TreeMap<>();
    texts.forEach((file, text) -> annotations.put(file, pipeline.process(text)));
    double seconds = since(begun);
    int tokens = 0;
    SortedMap<String, SortedSet<Place>> mentions = new TreeMap<>();
    for (Map.Entry<String, Annotation> annotation : annotations.entrySet()) {
      tokens += annotation.getValue().get(CoreAnnotations.TokensAnnotation.class).size();
      for (String target : TARGETS) {
        for (Span span : CoreNlpMentions.of(target, annotation.getValue())) {
          mentions
              .computeIfAbsent(target, entity -> new TreeSet<>())
              .add(new Place(annotation.getKey(), span));
        }
      }
    }
    return new Round(tokens, seconds, mentions);
  }
}
