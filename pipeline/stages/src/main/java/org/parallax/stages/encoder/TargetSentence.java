package org.parallax.stages.encoder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Zone;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;

/**
 * A sentence and the entities that it is asked about.
 *
 * @param index of the sentence in its article
 * @param text the sentence
 * @param before the sentence of the body before it; empty if there is none
 * @param targets spans of the mentions in {@code text}, by entity
 */
record TargetSentence(
    int index, String text, String before, SortedMap<String, List<Span>> targets) {

  TargetSentence {
    targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
  }

  /** The sentences of an article that mention somebody, in reading order. */
  static List<TargetSentence> of(Document document) {
    List<Sentence> sentences = document.get(Layers.SENTENCES);
    SortedMap<Integer, SortedMap<String, List<Span>>> pairs = new TreeMap<>();
    for (EntityMention mention : document.get(Layers.MENTIONS)) {
      Span sentence = sentences.get(mention.sentence()).span();
      int begin = Math.max(mention.span().begin(), sentence.begin());
      int end = Math.min(mention.span().end(), sentence.end());
      if (begin < end) {
        pairs
            .computeIfAbsent(mention.sentence(), index -> new TreeMap<>())
            .computeIfAbsent(mention.entity(), entity -> new ArrayList<>())
            .add(new Span(begin - sentence.begin(), end - sentence.begin()));
      }
    }
    List<TargetSentence> found = new ArrayList<>();
    pairs.forEach(
        (index, targets) ->
            found.add(
                new TargetSentence(
                    index,
                    words(document, sentences.get(index)),
                    before(sentences, index).map(sentence -> words(document, sentence)).orElse(""),
                    targets)));
    return found;
  }

  private static String words(Document document, Sentence sentence) {
    return document.text().substring(sentence.span().begin(), sentence.span().end());
  }

  /** A headline has no context: what stands before it is no part of what it says. */
  private static Optional<Sentence> before(List<Sentence> sentences, int index) {
    if (sentences.get(index).zone() != Zone.BODY) {
      return Optional.empty();
    }
    for (int at = index - 1; at >= 0; at--) {
      if (sentences.get(at).zone() == Zone.BODY) {
        return Optional.of(sentences.get(at));
      }
    }
    return Optional.empty();
  }
}
