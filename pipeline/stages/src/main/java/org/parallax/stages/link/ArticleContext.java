package org.parallax.stages.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.NamedEntity;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;
import org.parallax.models.catalogue.Catalogue;
import org.parallax.models.catalogue.CatalogueMatch;

/** One article, cut and looked up once for all rules. */
final class ArticleContext {

  /** UTF-16 units. */
  private static final int LONGEST = 3000;

  private final Document document;
  private final Syntax syntax;
  private final List<Optional<SentenceWords>> sentences;
  private final List<Candidate> candidates;
  private final List<SentenceWords> all;
  private final IdentityHashMap<SentenceWords, List<Candidate>> bySentence;
  private final List<NamedEntity> names;

  ArticleContext(Document document, Catalogue catalogue) {
    this.document = document;
    syntax = new Syntax(document);
    sentences = new ArrayList<>();
    all = new ArrayList<>();
    candidates = new ArrayList<>();
    bySentence = new IdentityHashMap<>();
    for (Sentence sentence : document.get(Layers.SENTENCES)) {
      if (sentence.zone().isRead()) {
        List<SentenceWords> stretches = stretches(sentence);
        sentences.add(Optional.of(stretches.get(0)));
        stretches.forEach(words -> addCandidates(words, catalogue));
        all.addAll(stretches);
      } else {
        sentences.add(Optional.empty());
      }
    }
    names = document.itemsOf(Layers.NAMED_ENTITIES);
  }

  private void addCandidates(SentenceWords words, Catalogue catalogue) {
    List<Candidate> found = new ArrayList<>();
    for (CatalogueMatch match : catalogue.matcher().match(document.text(), words.span())) {
      found.add(Candidate.of(match, words));
    }
    candidates.addAll(found);
    bySentence.put(words, found);
  }

  /**
   * The sentence, cut at white space where it is longer than any sentence: rules look all over it.
   */
  private List<SentenceWords> stretches(Sentence sentence) {
    List<SentenceWords> stretches = new ArrayList<>();
    String text = document.text();
    int begin = sentence.span().begin();
    while (sentence.span().end() - begin > LONGEST) {
      int cut = begin + LONGEST;
      while (cut < sentence.span().end() && !Character.isWhitespace(text.charAt(cut))) {
        cut++;
      }
      stretches.add(new SentenceWords(text, sentence.index(), new Span(begin, cut)));
      begin = cut;
      while (begin < sentence.span().end() && Character.isWhitespace(text.charAt(begin))) {
        begin++;
      }
    }
    if (begin < sentence.span().end() || stretches.isEmpty()) {
      Span rest = new Span(begin, sentence.span().end());
      stretches.add(new SentenceWords(text, sentence.index(), rest));
    }
    return stretches;
  }

  Document document() {
    return document;
  }

  String words(Span span) {
    return span.of(document.text());
  }

  Syntax syntax() {
    return syntax;
  }

  /** The words of a headline or body sentence; the first stretch of an overlong one. */
  Optional<SentenceWords> find(int sentence) {
    return sentence < sentences.size() ? sentences.get(sentence) : Optional.empty();
  }

  /** Headline and body sentences. */
  List<SentenceWords> sentences() {
    return all;
  }

  /** What the catalogue found, in reading order. */
  List<Candidate> candidates() {
    return candidates;
  }

  /** What the catalogue found in one sentence, in reading order. */
  List<Candidate> candidatesIn(SentenceWords words) {
    return bySentence.getOrDefault(words, List.of());
  }

  Optional<LocalDate> published() {
    return document.metadata().published();
  }

  /** Whether names were looked for by a recogniser. */
  boolean hasNames() {
    return document.has(Layers.NAMED_ENTITIES);
  }

  /** The recogniser's name of that type around {@code span}. */
  Optional<Span> nameAround(Span span, EntityType type) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).span().end() <= span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < names.size()
            && names.get(low).type() == type
            && names.get(low).span().contains(span)
        ? Optional.of(names.get(low).span())
        : Optional.empty();
  }

  /** The person's name, by the recogniser, that ends at {@code end}. */
  Optional<Span> nameEndingAt(int end) {
    return nameAround(new Span(Math.max(0, end - 1), end), EntityType.PERSON)
        .filter(name -> name.end() == end);
  }

  /** Whether a word is part of a proper name, by its tag where there is one and its capital. */
  boolean isProper(SentenceWords words, int index) {
    Optional<Word> word = words.find(index);
    if (word.isEmpty() || !word.get().isWord() || !word.get().isCapitalized()) {
      return false;
    }
    PartOfSpeech pos = syntax.partOfSpeech(word.get().span().begin());
    return pos == PartOfSpeech.PROPN || (pos == PartOfSpeech.X && index > 0);
  }
}
