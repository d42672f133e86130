package org.parallax.compare.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parallax.api.annotation.ChainMention;
import org.parallax.api.annotation.CoreferenceChain;
import org.parallax.api.annotation.Dependency;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.NamedEntity;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Token;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;

/** Makes phrases of stretches of one article, from whatever layers it has. */
public final class PhraseReader {

  private final Document document;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final Map<Integer, Integer> governors = new HashMap<>();
  private final Map<Integer, Integer> chains = new HashMap<>();
  private final Set<String> catalogued = new HashSet<>();

  /** Reads the layers. */
  public PhraseReader(Document document) {
    this.document = document;
    this.tokens = document.itemsOf(Layers.TOKENS);
    this.sentences = document.itemsOf(Layers.SENTENCES);
    for (Dependency dependency : document.itemsOf(Layers.DEPENDENCIES)) {
      dependency.governor().ifPresent(governor -> governors.put(dependency.dependent(), governor));
    }
    for (CoreferenceChain chain : document.itemsOf(Layers.COREFERENCE)) {
      for (ChainMention mention : chain.mentions()) {
        chains.putIfAbsent(mention.head(), chain.id());
      }
    }
    for (Entity entity : document.itemsOf(Layers.ENTITIES)) {
      if (entity.catalogued()) {
        catalogued.add(entity.id());
      }
    }
  }

  /** The phrase that covers a stretch; empty if no token lies there. */
  public Optional<Phrase> read(Span span) {
    int first = firstEndingAfter(span.begin());
    int last = first;
    while (last < tokens.size() && tokens.get(last).span().begin() < span.end()) {
      last++;
    }
    return last == first ? Optional.empty() : Optional.of(read(first, last));
  }

  /**
   * A phrase of which only the words are known, because it stands where no stage reads. Capitals
   * tell names from other nouns.
   *
   * @param texts at least one
   */
  public Phrase ofWords(List<String> texts) {
    List<Phrase.Word> words =
        texts.stream()
            .map(
                text ->
                    new Phrase.Word(
                        text,
                        text.toLowerCase(Locale.ROOT),
                        Character.isUpperCase(text.codePointAt(0))
                            ? PartOfSpeech.PROPN
                            : PartOfSpeech.NOUN))
            .toList();
    return new Phrase(
        document.article().source(),
        document.article().id(),
        "",
        Optional.empty(),
        words,
        words.size() - 1,
        Optional.empty(),
        Optional.empty(),
        new TreeSet<>(),
        Optional.empty());
  }

  private Phrase read(int first, int end) {
    List<Phrase.Word> words = new ArrayList<>();
    for (Token token : tokens.subList(first, end)) {
      words.add(
          new Phrase.Word(
              token.span().of(document.text()),
              token.lemma().toLowerCase(Locale.ROOT),
              token.pos()));
    }
    int head = head(first, end);
    Span headSpan = tokens.get(head).span();
    Span whole = tokens.get(first).span().union(tokens.get(end - 1).span());
    Optional<Phrase.Name> name = Optional.empty();
    for (NamedEntity named : document.itemsOf(Layers.NAMED_ENTITIES)) {
      if (named.span().contains(headSpan) && whole.overlaps(named.span())) {
        Span inside =
            new Span(
                Math.max(named.span().begin(), whole.begin()),
                Math.min(named.span().end(), whole.end()));
        name = Optional.of(new Phrase.Name(inside.of(document.text()), named.type()));
      }
    }
    Optional<String> means = Optional.empty();
    SortedSet<String> mentioned = new TreeSet<>();
    for (EntityMention mention : document.itemsOf(Layers.MENTIONS)) {
      if (catalogued.contains(mention.entity())
          && mention.span().overlaps(whole)
          && mention.kind() != MentionKind.LEADER
          && mention.kind() != MentionKind.PRONOUN) {
        mentioned.add(mention.entity());
        if (mention.span().contains(headSpan)) {
          means = Optional.of(mention.entity());
        }
      }
    }
    int sentence = tokens.get(first).sentence();
    Optional<Span> around =
        sentence < sentences.size()
            ? Optional.of(sentences.get(sentence).span())
            : Optional.empty();
    return new Phrase(
        document.article().source(),
        document.article().id(),
        around.map(span -> span.of(document.text())).orElse(""),
        around
            .filter(span -> span.contains(whole))
            .map(span -> new Span(whole.begin() - span.begin(), whole.end() - span.begin())),
        words,
        head - first,
        name,
        means,
        mentioned,
        Optional.ofNullable(chains.get(head)));
  }

  /** The word that hangs on a word outside; where no tree is known, the last noun. */
  private int head(int first, int end) {
    for (int i = first; i < end; i++) {
      Integer governor = governors.get(i);
      boolean outside = governor == null || governor < first || governor >= end;
      if (outside && isHead(tokens.get(i).pos()) && !governors.isEmpty()) {
        return i;
      }
    }
    int last = end - 1;
    for (int i = first; i < end; i++) {
      PartOfSpeech pos = tokens.get(i).pos();
      if (pos == PartOfSpeech.ADP && last < end - 1) {
        return last;
      }
      if (pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN) {
        last = i;
      }
    }
    return last;
  }

  private static boolean isHead(PartOfSpeech pos) {
    return switch (pos) {
      case NOUN, PROPN, VERB, PRON, ADJ, NUM, ADV, AUX, X -> true;
      default -> false;
    };
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
