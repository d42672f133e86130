package org.parallax.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.Frame;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.annotation.Quote;
import org.parallax.api.annotation.QuoteKind;
import org.parallax.api.annotation.Role;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Stance;
import org.parallax.api.annotation.Voice;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.Copying;
import org.parallax.api.story.Overlap;
import org.parallax.api.story.Treatment;
import org.parallax.api.text.Article;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.api.text.Origin;
import org.parallax.api.text.Span;
import org.parallax.testkit.MarkedText;

/**
 * A compared article written down line by line. Marks: {@code [Velm]{VE metonym}} is a mention,
 * {@code [bullied]{! VE}} a word that decided VE's stance, {@code [words]{q direct Marek_Sol MS}} a
 * quotation with its speaker and, if resolved, the speaker's entity. A treatment is {@code VE -
 * author aggressor security,crime}: entity, stance ({@code - 0 + ?}), voice or {@code
 * quoted:holder}, role, frames; the last two may be missing.
 */
public final class ArticleSketch {

  private static final String STAGE = "link-catalogue";

  private final String source;
  private final String file;
  private final StringBuilder text = new StringBuilder();
  private final List<ZonedSpan> zones = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<EntityMention> mentions = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Treatment> treatments = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private ArticleMetadata metadata = ArticleMetadata.UNKNOWN;
  private ArticleStatus status = ArticleStatus.OK;
  private Optional<String> original = Optional.empty();
  private Optional<String> language = Optional.of("eng");
  private Origin origin = Origin.SAME;

  /** An empty article. */
  public ArticleSketch(String source, String file) {
    this.source = source;
    this.file = file;
  }

  /** What is known besides the words. */
  public ArticleSketch metadata(ArticleMetadata known) {
    metadata = known;
    return this;
  }

  /** How far it came, and why no further. */
  public ArticleSketch status(ArticleStatus reached, Diagnostic... why) {
    status = reached;
    diagnostics.addAll(Arrays.asList(why));
    return this;
  }

  /** Its language. */
  public ArticleSketch language(Optional<String> code) {
    language = code;
    return this;
  }

  /** Says that it is a second copy within its source. */
  public ArticleSketch copyOf(String article) {
    original = Optional.of(article);
    return this;
  }

  /** The way back to its file. */
  public ArticleSketch origin(Origin way) {
    origin = way;
    return this;
  }

  /** Text that no stage saw. */
  public ArticleSketch raw(String words) {
    text.append(words);
    return this;
  }

  /** A line of its own. */
  public ArticleSketch line(Zone zone, String why, String notation, String... how) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int begin = text.length();
    add(zone, notation, how);
    zones.add(new ZonedSpan(new Span(begin, text.length()), zone, why));
    return this;
  }

  /** A first sentence of a paragraph of the body. */
  public ArticleSketch body(String notation, String... how) {
    return line(Zone.BODY, "running text", notation, how);
  }

  /** One more sentence of the same paragraph. */
  public ArticleSketch then(String notation, String... how) {
    text.append(' ');
    add(Zone.BODY, notation, how);
    ZonedSpan last = zones.remove(zones.size() - 1);
    zones.add(new ZonedSpan(new Span(last.span().begin(), text.length()), last.zone(), last.why()));
    return this;
  }

  private void add(Zone zone, String notation, String... how) {
    MarkedText marked = MarkedText.parse(notation);
    int begin = text.length();
    text.append(marked.text());
    int index = sentences.size();
    sentences.add(new Sentence(index, new Span(begin, text.length()), zone));
    for (MarkedText.Mark mark : marked.marks()) {
      Span span = new Span(begin + mark.span().begin(), begin + mark.span().end());
      switch (mark.label(0)) {
        case "!" -> {}
        case "q" ->
            quotes.add(
                new Quote(
                    span,
                    index,
                    QuoteKind.valueOf(mark.label(1).toUpperCase(Locale.ROOT)),
                    label(mark, 2).filter(name -> !name.equals("-")),
                    label(mark, 3),
                    Optional.of("said")));
        default ->
            mentions.add(
                new EntityMention(
                    mentions.size(),
                    span,
                    index,
                    mark.label(0),
                    label(mark, 1)
                        .map(kind -> MentionKind.valueOf(kind.toUpperCase(Locale.ROOT)))
                        .orElse(MentionKind.NAME),
                    STAGE,
                    0.9));
      }
    }
    for (String each : how) {
      treatments.add(treatment(index, begin, marked, each.split(" ", -1)));
    }
  }

  private static Optional<String> label(MarkedText.Mark mark, int index) {
    return mark.labels().size() > index
        ? Optional.of(mark.label(index).replace('_', ' '))
        : Optional.empty();
  }

  private static Treatment treatment(
      int sentence, int begin, MarkedText marked, String... columns) {
    String entity = columns[0];
    List<Span> evidence =
        marked.marks().stream()
            .filter(mark -> mark.label(0).equals("!") && mark.label(1).equals(entity))
            .map(mark -> new Span(begin + mark.span().begin(), begin + mark.span().end()))
            .toList();
    Optional<Stance> stance =
        switch (columns[1]) {
          case "-" ->
              Optional.of(
                  new Stance(sentence, entity, Polarity.UNFAVOURABLE, 0.75, 0.2, 0.05, evidence));
          case "+" ->
              Optional.of(
                  new Stance(
                      sentence, entity, Polarity.FAVOURABLE, 0.0625, 0.1875, 0.75, evidence));
          case "0" ->
              Optional.of(
                  new Stance(sentence, entity, Polarity.NEUTRAL, 0.125, 0.75, 0.125, evidence));
          default -> Optional.empty();
        };
    String[] voice = columns[2].split(":", 2);
    Optional<Role> role =
        columns.length > 3
            ? Optional.of(Role.valueOf(columns[3].toUpperCase(Locale.ROOT).replace('-', '_')))
            : Optional.empty();
    List<Frame> frames =
        columns.length > 4
            ? Stream.of(columns[4].split(","))
                .map(name -> Frame.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList()
            : List.of();
    return new Treatment(
        sentence,
        entity,
        stance,
        Voice.valueOf(voice[0].toUpperCase(Locale.ROOT)),
        voice.length > 1 ? Optional.of(voice[1].replace('_', ' ')) : Optional.empty(),
        role,
        role.map(any -> 2.0 / 3),
        frames);
  }

  /** The article. */
  public ComparedArticle compared() {
    String words = text.toString();
    int bodyWords =
        sentences.stream()
            .filter(sentence -> sentence.zone().isRead())
            .mapToInt(sentence -> sentence.span().of(words).split("\\s+").length)
            .sum();
    Optional<String> headline =
        sentences.stream()
            .filter(sentence -> sentence.zone() == Zone.HEADLINE)
            .map(sentence -> sentence.span().of(words))
            .findFirst();
    return new ComparedArticle(
        new Article(
            source + "/" + file,
            source,
            file,
            words,
            "ab12".repeat(16),
            metadata,
            List.of(),
            origin),
        status,
        language,
        metadata.title().or(() -> headline),
        bodyWords,
        copying(),
        zones,
        sentences,
        mentions,
        quotes,
        treatments,
        diagnostics);
  }

  private Copying copying() {
    return original
        .map(
            article ->
                new Copying(
                    original,
                    Optional.of(new Overlap(article, 1)),
                    sentences.stream()
                        .filter(sentence -> sentence.zone().isRead())
                        .map(Sentence::index)
                        .collect(Collectors.toCollection(TreeSet::new))))
        .orElse(Copying.NONE);
  }
}
