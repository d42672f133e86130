package org.parallax.app.evaluate.coreference;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.text.Article;
import org.parallax.app.evaluate.Annotation;
import org.parallax.app.evaluate.EvaluationFile;
import org.parallax.compare.concept.Breadth;
import org.parallax.compare.concept.Phrase;
import org.parallax.compare.concept.PhraseAligner;
import org.parallax.compare.concept.PhraseGroup;
import org.parallax.compare.concept.PhraseReader;

/**
 * How well phrases of several articles are sorted into what they speak of. The phrases are given,
 * and which of them belong together is hidden. A topic is what stands before the first slash of a
 * document's name; entities never go beyond it. Each pair of brackets is a mention of its own, also
 * where two have the same tokens.
 */
public final class AlignmentEvaluation {

  /** How phrases are sorted. */
  private enum Method {
    BROAD("Parallax, broad"),
    NARROW("Parallax, narrow"),
    LEMMA("same head lemma");

    private final String label;

    Method(String label) {
      this.label = label;
    }
  }

  /** A mention, by its document and its position there. */
  private record Mention(int document, int position) {}

  /** A topic's mentions and the phrases that they are, in reading order. */
  private static final class Topic {
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, List<Mention>> gold = new TreeMap<>();
    private final Map<Method, List<List<Mention>>> found = new LinkedHashMap<>();
    private final Map<Method, CoreferenceFigures> figures = new LinkedHashMap<>();
  }

  private final List<LabelledDocument> documents;
  private final SortedMap<String, Topic> topics = new TreeMap<>();
  private final Map<Method, CoreferenceFigures> overall = new LinkedHashMap<>();

  private AlignmentEvaluation(List<LabelledDocument> documents) {
    this.documents = documents;
  }

  /**
   * On labelled data.
   *
   * @param data a CoNLL file
   * @throws ParallaxException naming the line, if the data is not of the form
   */
  public static AlignmentEvaluation of(Path data) throws ParallaxException {
    return new AlignmentEvaluation(ConllReader.read(data));
  }

  /**
   * Annotates, aligns and scores.
   *
   * @return why stages failed
   * @throws InterruptedException if the calling thread is interrupted
   */
  public List<Diagnostic> run(Annotation annotation, PhraseAligner aligner)
      throws InterruptedException {
    List<TokenText> texts = documents.stream().map(TokenText::of).toList();
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      articles.add(LabelledArticle.of(i, texts.get(i)));
    }
    List<Diagnostic> failures = new ArrayList<>();
    List<AnnotatedArticle> annotated = annotation.annotate(articles);
    for (int i = 0; i < documents.size(); i++) {
      annotated.get(i).diagnostics().stream().filter(Diagnostic::isFailure).forEach(failures::add);
      read(i, texts.get(i), new PhraseReader(annotated.get(i).document()));
    }
    for (Topic topic : topics.values()) {
      score(topic, Method.BROAD, groups(topic, aligner, Breadth.BROAD));
      score(topic, Method.NARROW, groups(topic, aligner, Breadth.NARROW));
      score(topic, Method.LEMMA, byLemma(topic));
    }
    return failures;
  }

  private void read(int index, TokenText text, PhraseReader reader) {
    LabelledDocument document = documents.get(index);
    Topic topic = topics.computeIfAbsent(topicOf(document.name()), name -> new Topic());
    for (LabelledDocument.LabelledMention labelled : document.mentions()) {
      Mention mention = new Mention(index, topic.mentions.size());
      topic.mentions.add(mention);
      topic.phrases.add(
          reader
              .read(text.span(labelled.span()))
              .orElseGet(() -> reader.ofWords(document.words(labelled.span()))));
      topic.gold.computeIfAbsent(labelled.entity(), entity -> new ArrayList<>()).add(mention);
    }
  }

  /** What stands before the first slash, without brackets. */
  static String topicOf(String document) {
    String name = document.startsWith("(") ? document.substring(1) : document;
    int slash = name.indexOf('/');
    return slash < 0 ? name : name.substring(0, slash);
  }

  private static List<List<Mention>> groups(Topic topic, PhraseAligner aligner, Breadth breadth) {
    List<List<Mention>> groups = new ArrayList<>();
    for (PhraseGroup group : aligner.align(topic.phrases, breadth)) {
      groups.add(group.phrases().stream().map(topic.mentions::get).toList());
    }
    return groups;
  }

  private static List<List<Mention>> byLemma(Topic topic) {
    Map<String, List<Mention>> groups = new TreeMap<>();
    for (int i = 0; i < topic.mentions.size(); i++) {
      groups
          .computeIfAbsent(topic.phrases.get(i).headLemma(), lemma -> new ArrayList<>())
          .add(topic.mentions.get(i));
    }
    return List.copyOf(groups.values());
  }

  private void score(Topic topic, Method method, List<List<Mention>> groups) {
    CoreferenceFigures figures =
        CoreferenceFigures.of(Partition.of(topic.gold.values()), Partition.of(groups));
    topic.found.put(method, groups);
    topic.figures.put(method, figures);
    overall.merge(method, figures, CoreferenceFigures::plus);
  }

  /** The figures for people, in percent as papers give them; lines ended by {@code \n}. */
  public String table() {
    StringBuilder table = new StringBuilder();
    int mentions = topics.values().stream().mapToInt(topic -> topic.mentions.size()).sum();
    int entities = topics.values().stream().mapToInt(topic -> topic.gold.size()).sum();
    table.append(
        line(
            "%d documents, %d topics, %d mentions of %d entities",
            documents.size(), topics.size(), mentions, entities));
    table.append(
        line(
            "%-16s %-16s %8s %8s %8s %8s %8s",
            "topic", "method", "groups", "MUC", "B-cubed", "CEAF-e", "CoNLL F1"));
    topics.forEach(
        (name, topic) ->
            topic.figures.forEach(
                (method, figures) ->
                    table.append(
                        row(
                            name,
                            method,
                            topic.found.getOrDefault(method, List.of()).size(),
                            figures))));
    overall.forEach(
        (method, figures) -> table.append(row("overall", method, groups(method), figures)));
    return table.toString();
  }

  private int groups(Method method) {
    return topics.values().stream()
        .mapToInt(topic -> topic.found.getOrDefault(method, List.of()).size())
        .sum();
  }

  private static String row(String topic, Method method, int groups, CoreferenceFigures figures) {
    return line(
        "%-16s %-16s %8d %8.2f %8.2f %8.2f %8.2f",
        topic,
        method.label,
        groups,
        100 * figures.f1(CoreferenceMetric.MUC),
        100 * figures.f1(CoreferenceMetric.B_CUBED),
        100 * figures.f1(CoreferenceMetric.CEAF_E),
        100 * figures.conllF1());
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values).stripTrailing() + "\n";
  }

  /** CoNLL F1 of the broad method over all topics, in [0, 1]. */
  double conllF1() {
    return overall.getOrDefault(Method.BROAD, CoreferenceFigures.NONE).conllF1();
  }

  /**
   * Writes the figures.
   *
   * @throws ParallaxException if the file cannot be written
   */
  public void writeFigures(Path file) throws ParallaxException {
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("task", "alignment").put("conll_f1", conllF1());
    ArrayNode rows = root.putArray("rows");
    topics.forEach(
        (name, topic) ->
            topic.figures.forEach((method, figures) -> put(rows, name, method, figures)));
    overall.forEach((method, figures) -> put(rows, "overall", method, figures));
    EvaluationFile.write(file, root);
  }

  private static void put(ArrayNode rows, String topic, Method method, CoreferenceFigures figures) {
    ObjectNode row = rows.addObject().put("topic", topic).put("method", method.label);
    row.put("conll_f1", figures.conllF1());
    for (CoreferenceMetric metric : CoreferenceMetric.values()) {
      Ratio ratio = figures.ratio(metric);
      row.putObject(metric.name().toLowerCase(Locale.ROOT))
          .put("precision", ratio.precision())
          .put("recall", ratio.recall())
          .put("f1", ratio.f1());
    }
  }

  /**
   * Writes what the broad method found: a JSON object a line with the topic, the group's number and
   * name, the document and the mention's tokens, counted in the document from 0.
   *
   * @throws ParallaxException if the file cannot be written
   */
  public void writePredictions(Path file) throws ParallaxException {
    ObjectMapper mapper = new ObjectMapper();
    StringBuilder lines = new StringBuilder();
    topics.forEach(
        (name, topic) -> {
          List<List<Mention>> groups = topic.found.getOrDefault(Method.BROAD, List.of());
          for (int group = 0; group < groups.size(); group++) {
            for (Mention mention : groups.get(group)) {
              TokenSpan span = spanOf(topic, mention);
              ObjectNode node = mapper.createObjectNode();
              node.put("topic", name).put("group", group + 1);
              node.put("document", documents.get(mention.document()).name());
              node.put("first", span.first()).put("last", span.last());
              node.put("text", topic.phrases.get(mention.position()).text());
              lines.append(node).append('\n');
            }
          }
        });
    EvaluationFile.write(file, lines.toString());
  }

  private TokenSpan spanOf(Topic topic, Mention mention) {
    int before =
        (int)
            topic.mentions.subList(0, mention.position()).stream()
                .filter(other -> other.document() == mention.document())
                .count();
    return documents.get(mention.document()).mentions().get(before).span();
  }
}
