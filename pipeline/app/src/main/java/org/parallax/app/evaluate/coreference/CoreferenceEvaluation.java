package org.parallax.app.evaluate.coreference;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.api.annotation.CoreferenceChain;
import org.parallax.api.annotation.Token;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.text.Article;
import org.parallax.api.text.Span;
import org.parallax.app.evaluate.Annotation;
import org.parallax.app.evaluate.EvaluationFile;
import org.parallax.app.evaluate.coreference.LabelledTexts.Labelled;

/**
 * How well a chain of stages sorts the phrases of an article into entities. Mentions are found by
 * the stages and count only with the exact tokens of the label; entities of one mention are neither
 * labelled in such data nor given by the stages.
 */
public final class CoreferenceEvaluation {

  private static final String POSSESSIVE = "POS";
  private static final double NANOS = 1e9;

  private final List<Labelled> documents;
  private final List<List<List<TokenSpan>>> predictions = new ArrayList<>();
  private final Map<CoreferenceMetric, Ratio> ratios = new EnumMap<>(CoreferenceMetric.class);
  private Ratio mentions = Ratio.NONE;
  private double processorSeconds;

  private CoreferenceEvaluation(List<Labelled> documents) {
    this.documents = documents;
  }

  /**
   * On labelled data.
   *
   * @param data a {@code .conll} file or a folder of them
   * @param texts a folder of CoNLL-U files of the same names, for the text as it was printed
   * @throws ParallaxException naming files and causes, if the data is not of the form
   */
  public static CoreferenceEvaluation of(Path data, Optional<Path> texts) throws ParallaxException {
    return new CoreferenceEvaluation(LabelledTexts.read(data, texts));
  }

  /** The same data, to be scored with other stages. */
  public CoreferenceEvaluation again() {
    return new CoreferenceEvaluation(documents);
  }

  /**
   * Annotates and scores. The first document is taken alone, so that loading is not counted.
   *
   * @return why stages failed
   * @throws InterruptedException if the calling thread is interrupted
   */
  public List<Diagnostic> run(Annotation annotation) throws InterruptedException {
    List<Article> articles = LabelledTexts.articles(documents);
    List<AnnotatedArticle> annotated = new ArrayList<>(annotation.annotate(articles.subList(0, 1)));
    long begun = processorTime();
    annotated.addAll(annotation.annotate(articles.subList(1, articles.size())));
    processorSeconds = (processorTime() - begun) / NANOS;
    List<Diagnostic> failures = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      score(i, annotated.get(i).document());
      annotated.get(i).diagnostics().stream().filter(Diagnostic::isFailure).forEach(failures::add);
    }
    return failures;
  }

  /** Of all threads of the program, in nanoseconds. */
  private static long processorTime() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean bean
        ? bean.getProcessCpuTime()
        : 0;
  }

  /** What all stages up to coreference cost; empty when there is one document only. */
  public String cost() {
    int words = documents.stream().skip(1).mapToInt(each -> each.document().words().size()).sum();
    return words == 0
        ? ""
        : line(
            "processor time of all stages %.1f s after the first document, %.0f words a second",
            processorSeconds, words / Math.max(processorSeconds, 1 / NANOS));
  }

  private void score(int index, Document document) {
    Labelled labelled = documents.get(index);
    Map<String, List<TokenSpan>> gold =
        labelled.document().mentions().stream()
            .collect(
                Collectors.groupingBy(
                    LabelledDocument.LabelledMention::entity,
                    TreeMap::new,
                    Collectors.mapping(
                        mention ->
                            new TokenSpan(index, mention.span().first(), mention.span().last()),
                        Collectors.toList())));
    List<List<TokenSpan>> found = new ArrayList<>();
    Map<Integer, Span> marks = possessiveMarks(document);
    for (CoreferenceChain chain : document.itemsOf(Layers.COREFERENCE)) {
      Set<TokenSpan> mentionsOfChain = new TreeSet<>();
      chain.mentions().stream()
          .map(mention -> withMark(mention.span(), marks))
          .flatMap(span -> labelled.text().find(index, span).stream())
          .forEach(mentionsOfChain::add);
      if (mentionsOfChain.size() > 1) {
        found.add(List.copyOf(mentionsOfChain));
      }
    }
    predictions.add(found);
    Partition<TokenSpan> key = Partition.of(gold.values());
    Partition<TokenSpan> response = Partition.of(found);
    for (CoreferenceMetric metric : CoreferenceMetric.values()) {
      ratios.merge(metric, metric.score(key, response), Ratio::plus);
    }
    int both =
        key.entities().stream()
            .flatMap(Set::stream)
            .mapToInt(mention -> response.overlaps(Set.of(mention)).size())
            .sum();
    mentions = mentions.plus(new Ratio(both, response.mentions(), both, key.mentions()));
  }

  /** By where they begin. */
  private static Map<Integer, Span> possessiveMarks(Document document) {
    return document.itemsOf(Layers.TOKENS).stream()
        .filter(token -> token.tag().equals(POSSESSIVE))
        .map(Token::span)
        .collect(Collectors.toMap(Span::begin, Function.identity()));
  }

  /** Such data labels a possessor with its mark; the stages give the name alone. */
  private static Span withMark(Span span, Map<Integer, Span> marks) {
    Span mark = marks.get(span.end());
    return mark == null ? span : new Span(span.begin(), mark.end());
  }

  /** The figures for people, in percent as papers give them; lines ended by {@code \n}. */
  public String table() {
    StringBuilder table = new StringBuilder();
    int words = documents.stream().mapToInt(each -> each.document().words().size()).sum();
    table.append(line("%d documents, %d words", documents.size(), words));
    table.append(line("%-12s %9s %9s %9s", "coreference", "precision", "recall", "F1"));
    row(table, "mentions", mentions);
    ratios.forEach((metric, ratio) -> row(table, metric.label(), ratio));
    table.append(line("%-12s %9s %9s %9.2f", "CoNLL F1", "", "", 100 * conllF1()));
    return table.toString();
  }

  /** Mean F1 of the three metrics, in [0, 1]. */
  double conllF1() {
    return ratios.values().stream().mapToDouble(Ratio::f1).average().orElse(0);
  }

  private static void row(StringBuilder table, String name, Ratio ratio) {
    table.append(
        line(
            "%-12s %9.2f %9.2f %9.2f",
            name, 100 * ratio.precision(), 100 * ratio.recall(), 100 * ratio.f1()));
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values).stripTrailing() + "\n";
  }

  /**
   * Writes the figures.
   *
   * @throws ParallaxException if the file cannot be written
   */
  public void writeFigures(Path file) throws ParallaxException {
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("task", "coreference").put("conll_f1", conllF1());
    root.put("processor_seconds", processorSeconds);
    put(root, "mentions", mentions);
    ratios.forEach((metric, ratio) -> put(root, metric.name().toLowerCase(Locale.ROOT), ratio));
    EvaluationFile.write(file, root);
  }

  private static void put(ObjectNode root, String name, Ratio ratio) {
    root.putObject(name)
        .put("precision", ratio.precision())
        .put("recall", ratio.recall())
        .put("f1", ratio.f1());
  }

  /**
   * Writes what was found, in the three-column layout of the data.
   *
   * @throws ParallaxException if the file cannot be written
   */
  public void writePredictions(Path file) throws ParallaxException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < predictions.size(); i++) {
      lines.append(ConllWriter.write(documents.get(i).document(), predictions.get(i)));
    }
    EvaluationFile.write(file, lines.toString());
  }
}
