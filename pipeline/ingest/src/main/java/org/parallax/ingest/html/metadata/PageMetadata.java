package org.parallax.ingest.html.metadata;

import java.util.List;
import java.util.Optional;
import org.parallax.api.text.ArticleMetadata;

/**
 * What a page says of its article besides the words that a person sees.
 *
 * @param metadata what is known of the article
 * @param grounds one for each value of {@code metadata} that is known, in its order
 * @param articleBody the article's text as the page hands it to machines, without markup; a page
 *     may shorten it or leave it out
 * @param words how many words the page says that the article has
 * @param free whether the page says that the whole article may be read without paying
 */
public record PageMetadata(
    ArticleMetadata metadata,
    List<MetadataGround> grounds,
    Optional<String> articleBody,
    Optional<Integer> words,
    Optional<Boolean> free) {

  /** Copies the list. */
  public PageMetadata {
    grounds = List.copyOf(grounds);
  }
}
