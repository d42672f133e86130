package org.parallax.ingest.html.metadata;

/**
 * Where a value of an article's metadata comes from, for people.
 *
 * @param field the value's name in {@link org.parallax.api.text.ArticleMetadata}: {@code "author"}
 * @param why what in the page says so, in a few words: {@code "JSON-LD"}, {@code "meta og:title"}
 */
public record MetadataGround(String field, String why) {}
