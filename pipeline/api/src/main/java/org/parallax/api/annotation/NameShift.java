package org.parallax.api.annotation;

/**
 * How much the stance towards a state moves when nothing but its name is exchanged: the prejudice
 * of the engine that judged, not of the article.
 *
 * @param state id of the state whose name was put in
 * @param name the name that was put in
 * @param sentences that were scored under this name and the others, at least 1
 * @param shift mean of the stance's expected value under this name less its mean under all names,
 *     in [-2, 2]; positive if the name alone makes the entity look better
 */
public record NameShift(String state, String name, int sentences, double shift) {}
