package org.parallax.api.annotation;

/**
 * The language of an article's body.
 *
 * @param language ISO 639-3 code such as {@code eng}, or {@code und} when the text is too short to
 *     tell
 * @param confidence in [0, 1]
 */
public record LanguageGuess(String language, double confidence) {}
