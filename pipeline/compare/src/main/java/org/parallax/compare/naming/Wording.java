package org.parallax.compare.naming;

import org.parallax.api.story.NamingKind;

/**
 * The words of a mention, without what only grammar put there.
 *
 * @param text as it stands in the article, without determiner and possessive ending, with single
 *     spaces, and without the capital that only the beginning of a sentence gave it
 * @param kind name, epithet or description
 */
public record Wording(String text, NamingKind kind) {}
