package org.parallax.api.annotation;

import org.parallax.api.text.Span;

/**
 * A word or mark of a headline or body sentence.
 *
 * @param index position in the layer, from 0, in reading order
 * @param span in the raw text
 * @param sentence index of its sentence
 * @param pos universal part of speech
 * @param tag the tagger's own tag, Penn Treebank or other
 * @param lemma dictionary form, lower case except for proper nouns
 */
public record Token(
    int index, Span span, int sentence, PartOfSpeech pos, String tag, String lemma) {}
