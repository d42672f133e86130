package org.parallax.stages.sentences;

import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.text.Span;

/**
 * A token before it has its place in the layer.
 *
 * @param span in the raw text, not empty
 * @param pos universal part of speech
 * @param tag the engine's own tag
 * @param lemma dictionary form
 */
public record Word(Span span, PartOfSpeech pos, String tag, String lemma) {}
