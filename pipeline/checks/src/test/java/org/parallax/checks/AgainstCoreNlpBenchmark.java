package org.parallax.checks;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.StageException;
import org.parallax.api.text.Span;
import org.parallax.models.catalogue.Catalogue;
import org.parallax.models.catalogue.CatalogueMatch;

/**
 * Parallax's full profile against CoreNLP's own pipeline in its default settings: tokens a second,
 * warm, and how many mentions of Russia, the United States and Iran each finds. Both read headline
 * and body of the same articles; Parallax also pays for telling them from the rest. Run it with
 * {@code pipeline/checks/against-corenlp}; docs/benchmarks.md has figures.
 */
public final class AgainstCoreNlpBenchmark {

  private static final List<String> TARGETS = List.of("RU", "US", "IR");
  private static final int THREADS = 2;
  private static final int WARM_UPS = 1;

  private final PrintStream out;
  private final SortedMap<String, String> articles;

  private AgainstCoreNlpBenchmark(PrintStream out, SortedMap<String, String> articles) {
    this.out = out;
    this.articles = articles;
  }

  /** What a round came to. */
  private record Round(int tokens, double seconds, SortedMap<String, Integer> mentions) {

    double perSecond() {
      return tokens / seconds;
    }
  }

  /** Takes the folder of .txt articles; default seeds/demonstration. */
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
    long begun = System.nanoTime();
    InstalledStages stages = InstalledStages.load();
    out.printf(Locale.ROOT, "Parallax loads %s in %.1f s%n", stages.names(), since(begun));
    if (!stages.names().contains("link-catalogue")) {
      out.println("link-catalogue is not installed: Parallax can count no mentions");
    }
    Round parallax = warm("Parallax, " + THREADS + " threads", () -> parallax(stages));
    SortedMap<String, String> read = readZones(stages);

    begun = System.nanoTime();
    StanfordCoreNLP pipeline = new StanfordCoreNLP(defaults());
    out.printf(Locale.ROOT, "CoreNLP loads in %.1f s%n", since(begun));
    Round coreNlp = warm("CoreNLP, default settings", () -> coreNlp(pipeline, read));

    out.printf(
        Locale.ROOT,
        "ratio of tokens a second: %.1f%n",
        parallax.perSecond() / coreNlp.perSecond());
    for (String target : TARGETS) {
      out.printf(
          "mentions of %s: Parallax %d, CoreNLP %d%n",
          target,
          parallax.mentions().getOrDefault(target, 0),
          coreNlp.mentions().getOrDefault(target, 0));
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
    for (int i = 0; i < WARM_UPS; i++) {
      print(name + ", cold", task.run());
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
      SortedMap<String, Integer> mentions = new TreeMap<>();
      for (Future<Document> future : running) {
        Document document = future.get();
        tokens += document.itemsOf(Layers.TOKENS).size();
        for (EntityMention mention : document.itemsOf(Layers.MENTIONS)) {
          mentions.merge(mention.entity(), 1, Integer::sum);
        }
      }
      return new Round(tokens, since(begun), mentions);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Headline and body of each article, so that CoreNLP is not asked to read the rest. */
  private SortedMap<String, String> readZones(InstalledStages stages)
      throws StageException, InterruptedException {
    SortedMap<String, String> read = new TreeMap<>();
    for (Map.Entry<String, String> article : articles.entrySet()) {
      Document document = stages.annotate(article.getKey(), article.getValue());
      read.put(
          article.getKey(),
          document.get(Layers.ZONES).stream()
              .filter(zone -> zone.zone().isRead())
              .map(zone -> zone.span().of(document.text()))
              .collect(Collectors.joining("\n\n")));
    }
    return read;
  }

  private static Round coreNlp(StanfordCoreNLP pipeline, SortedMap<String, String> texts) {
    long begun = System.nanoTime();
    List<Annotation> annotations = new ArrayList<>();
    for (String text : texts.values()) {
      Annotation annotation = new Annotation(text);
      pipeline.annotate(annotation);
      annotations.add(annotation);
    }
    double seconds = since(begun);
    int tokens = 0;
    SortedMap<String, Integer> mentions = new TreeMap<>();
    for (Annotation annotation : annotations) {
      tokens += annotation.get(CoreAnnotations.TokensAnnotation.class).size();
      for (String target : TARGETS) {
        mentions.merge(target, mentionsOf(target, annotation), Integer::sum);
      }
    }
    return new Round(tokens, seconds, mentions);
  }

  /**
   * Names that its recogniser found and the catalogue knows, and whatever stands in a chain whose
   * representative is such a name; each place counts once.
   */
  private static int mentionsOf(String target, Annotation annotation) {
    TreeSet<Span> found = new TreeSet<>();
    for (CoreMap name : annotation.get(CoreAnnotations.MentionsAnnotation.class)) {
      if (means(target, name.get(CoreAnnotations.TextAnnotation.class), false)) {
        found.add(
            new Span(
                name.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                name.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)));
      }
    }
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    for (CorefChain chain :
        annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class).values()) {
      if (means(target, chain.getRepresentativeMention().mentionSpan, true)) {
        for (CorefChain.CorefMention mention : chain.getMentionsInTextualOrder()) {
          List<CoreLabel> tokens =
              sentences.get(mention.sentNum - 1).get(CoreAnnotations.TokensAnnotation.class);
          Span span =
              new Span(
                  tokens.get(mention.startIndex - 1).beginPosition(),
                  tokens.get(mention.endIndex - 2).endPosition());
          if (found.stream().noneMatch(span::overlaps)) {
            found.add(span);
          }
        }
      }
    }
    return found.size();
  }

  /** Whether the catalogue knows a form of the target in a phrase, or the phrase for one. */
  private static boolean means(String target, String phrase, boolean whole) {
    String bare = phrase.replaceFirst("\\s*['’]s?$", "").replaceFirst("^[Tt]he ", "");
    for (CatalogueMatch match :
        Catalogue.load().matcher().match(bare, new Span(0, bare.length()))) {
      boolean covers = match.span().length() == bare.length();
      if ((covers || !whole)
          && match.forms().stream().anyMatch(form -> form.entry().id().equals(target))) {
        return true;
      }
    }
    return false;
  }
}
