package org.parallax.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.api.annotation.Dependency;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Token;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layer;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.document.Provenance;
import org.parallax.api.text.Article;
import org.parallax.api.text.Span;

/** Documents made by hand, without any model. */
public final class Documents {

  /** The provenance of layers that a test made. */
  public static final Provenance BY_HAND = new Provenance("by-hand", "1", "none", List.of());

  private static final Pattern TOKEN =
      Pattern.compile("(?:\\p{L}\\.){2,}|[\\p{L}\\p{N}]+(?:['’\\-][\\p{L}\\p{N}]+)*|\\S");
  private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?][\"”’]?)\\s+|\\n+");

  private Documents() {}

  /** A layer made by hand. */
  public static <T> Layer<T> layer(LayerKey<T> key, List<T> items) {
    return new Layer<>(key, items, BY_HAND);
  }

  /**
   * One body zone, sentences ended by {@code . ! ?} or a line break, tokens by white space and
   * marks. Parts of speech are PUNCT for marks and X otherwise, lemmas the lower-cased words.
   */
  public static Document tokenized(String text) {
    Article article = Articles.of(text);
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    Matcher ends = END_OF_SENTENCE.matcher(text);
    int begin = 0;
    while (begin < text.length()) {
      int end = ends.find() ? ends.start() : text.length();
      if (!text.substring(begin, end).isBlank()) {
        Span span = new Span(begin, end);
        sentences.add(new Sentence(sentences.size(), span, Zone.BODY));
        addTokens(text, span, sentences.size() - 1, tokens);
      }
      begin = end == text.length() ? end : ends.end();
    }
    return withText(article, sentences, tokens);
  }

  private static void addTokens(String text, Span sentence, int index, List<Token> tokens) {
    Matcher words = TOKEN.matcher(text).region(sentence.begin(), sentence.end());
    while (words.find()) {
      String word = words.group();
      PartOfSpeech pos =
          Character.isLetterOrDigit(word.codePointAt(0)) ? PartOfSpeech.X : PartOfSpeech.PUNCT;
      tokens.add(
          new Token(
              tokens.size(),
              new Span(words.start(), words.end()),
              index,
              pos,
              pos.name(),
              word.toLowerCase(Locale.ROOT)));
    }
  }

  private static Document withText(Article article, List<Sentence> sentences, List<Token> tokens) {
    List<ZonedSpan> zones = new ArrayList<>();
    if (!sentences.isEmpty()) {
      Span whole = sentences.get(0).span().union(sentences.get(sentences.size() - 1).span());
      zones.add(new ZonedSpan(whole, Zone.BODY, "by hand"));
    }
    return Document.of(article)
        .with(layer(Layers.ZONES, zones))
        .with(layer(Layers.SENTENCES, sentences))
        .with(layer(Layers.TOKENS, tokens));
  }

  /**
   * {@link #tokenized} from the span notation, with a mention for every mark: {@code [Moscow]{RU
   * metonym}}.
   *
   * @throws IllegalArgumentException if the notation is wrong or a kind unknown
   */
  public static Document mentioning(String notation) {
    MarkedText marked = MarkedText.parse(notation);
    return withMentions(tokenized(marked.text()), marked.marks());
  }

  private static Document withMentions(Document document, List<MarkedText.Mark> marks) {
    List<EntityMention> mentions = new ArrayList<>();
    SortedMap<String, Entity> entities = new TreeMap<>();
    for (MarkedText.Mark mark : marks) {
      String id = mark.label(0);
      entities.putIfAbsent(id, new Entity(id, id, EntityType.STATE, true));
      MentionKind kind =
          mark.labels().size() > 1
              ? MentionKind.valueOf(mark.label(1).toUpperCase(Locale.ROOT))
              : MentionKind.NAME;
      mentions.add(
          new EntityMention(
              mentions.size(),
              mark.span(),
              sentenceAt(document, mark.span()),
              id,
              kind,
              BY_HAND.stage(),
              1));
    }
    return document
        .with(layer(Layers.ENTITIES, List.copyOf(entities.values())))
        .with(layer(Layers.MENTIONS, mentions));
  }

  private static int sentenceAt(Document document, Span span) {
    return document.get(Layers.SENTENCES).stream()
        .filter(sentence -> sentence.span().contains(span))
        .mapToInt(Sentence::index)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sentence around " + span));
  }

  /**
   * A document from a table, one token a line: form, part of speech, lemma, governor (number of the
   * token in its sentence from 1, 0 for the root), relation and optionally {@code ENTITY:kind} when
   * a mention begins and ends with that token. A blank line ends a sentence.
   *
   * <pre>
   * Ruritania PROPN Ruritania 2 nsubj RU:name
   * attacked  VERB  attack    0 root
   * </pre>
   *
   * @throws IllegalArgumentException if a line has too few columns
   */
  public static Document parsed(String table) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    List<Dependency> dependencies = new ArrayList<>();
    List<MarkedText.Mark> marks = new ArrayList<>();
    for (String block : table.strip().split("\\n\\s*\\n", -1)) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      int first = tokens.size();
      int begin = text.length();
      for (String line : block.strip().split("\\n", -1)) {
        String[] columns = line.strip().split("\\s+", -1);
        if (columns.length < 5) {
          throw new IllegalArgumentException("not form, pos, lemma, governor, relation: " + line);
        }
        PartOfSpeech pos = PartOfSpeech.valueOf(columns[1]);
        boolean attached = pos == PartOfSpeech.PUNCT || columns[0].startsWith("'");
        if (text.length() > begin && !attached) {
          text.append(' ');
        }
        Span span = new Span(text.length(), text.length() + columns[0].length());
        text.append(columns[0]);
        int governor = Integer.parseInt(columns[3]);
        dependencies.add(
            new Dependency(
                tokens.size(),
                governor == 0 ? Optional.empty() : Optional.of(first + governor - 1),
                columns[4]));
        tokens.add(new Token(tokens.size(), span, sentences.size(), pos, columns[1], columns[2]));
        if (columns.length > 5) {
          marks.add(new MarkedText.Mark(span, List.of(columns[5].split(":"))));
        }
      }
      sentences.add(new Sentence(sentences.size(), new Span(begin, text.length()), Zone.BODY));
    }
    Document document = withText(Articles.of(text.toString()), sentences, tokens);
    return withMentions(document, marks).with(layer(Layers.DEPENDENCIES, dependencies));
  }
}
