package org.parallax.models.encoder;

/**
 * A word or part of a word that an encoder knows.
 *
 * @param id in the vocabulary
 * @param begin where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record Piece(int id, int begin, int end) {}
