package org.parallax.api.annotation;

import java.util.Optional;
import org.parallax.api.text.Span;

/**
 * A statement that the article attributes to somebody.
 *
 * @param span of what was said, quotation marks included
 * @param sentence index of the sentence in which it begins
 * @param kind direct, indirect or mixed
 * @param speaker who said it, as the text calls them
 * @param speakerEntity id of the entity who said it, once resolved
 * @param cue the word that attributes it: said, according to
 */
public record Quote(
    Span span,
    int sentence,
    QuoteKind kind,
    Optional<String> speaker,
    Optional<String> speakerEntity,
    Optional<String> cue) {}
