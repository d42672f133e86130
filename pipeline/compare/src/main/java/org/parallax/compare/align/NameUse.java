package org.parallax.compare.align;

/**
 * A name in an article.
 *
 * @param source id
 * @param article id
 * @param written as the article has it
 * @param form of the name
 */
public record NameUse(String source, String article, String written, NameForm form) {}
