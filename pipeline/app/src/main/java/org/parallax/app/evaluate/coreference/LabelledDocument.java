package org.parallax.app.evaluate.coreference;

import java.util.List;

/**
 * A document whose mentions are sorted into entities by people.
 *
 * @param name of the document in its file
 * @param words its tokens in reading order
 * @param sentences index of the first token of each sentence, rising; empty if unknown
 * @param mentions in the order in which they end
 */
record LabelledDocument(
    String name, List<String> words, List<Integer> sentences, List<LabelledMention> mentions) {

  LabelledDocument {
    words = List.copyOf(words);
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
  }

  /** The words of some tokens. */
  List<String> words(TokenSpan span) {
    return words.subList(span.first(), span.last() + 1);
  }

  /**
   * One mention.
   *
   * @param span its tokens
   * @param entity the label that all mentions of the entity have, in this document or, where labels
   *     go beyond documents, in all of a topic
   */
  record LabelledMention(TokenSpan span, String entity) {}
}
