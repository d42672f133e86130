package org.parallax.api.text;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of an article besides its words. What a story file says wins over what the text
 * itself tells.
 *
 * @param title the headline
 * @param author the byline's name
 * @param outlet the medium that published it
 * @param published the day of publication
 * @param url where it was published
 * @param language what the page says that it is written in, as a BCP 47 tag such as {@code en-GB}
 */
public record ArticleMetadata(
    Optional<String> title,
    Optional<String> author,
    Optional<String> outlet,
    Optional<LocalDate> published,
    Optional<URI> url,
    Optional<String> language) {

  /** Nothing known. */
  public static final ArticleMetadata UNKNOWN =
      new ArticleMetadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** This metadata with its gaps filled from {@code other}. */
  public ArticleMetadata orElse(ArticleMetadata other) {
    return new ArticleMetadata(
        title.or(other::title),
        author.or(other::author),
        outlet.or(other::outlet),
        published.or(other::published),
        url.or(other::url),
        language.or(other::language));
  }
}
