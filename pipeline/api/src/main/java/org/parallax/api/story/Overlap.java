package org.parallax.api.story;

/**
 * How much of an article stands in another one too.
 *
 * @param article id of the other
 * @param share of this article's runs of words that the other has as well, in (0, 1]
 */
public record Overlap(String article, double share) {}
