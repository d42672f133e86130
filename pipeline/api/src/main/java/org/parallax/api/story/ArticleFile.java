package org.parallax.api.story;

import java.net.URI;
import java.util.Optional;

/**
 * Where an article's text lies.
 *
 * @param file path relative to the story, with {@code /} on every system; for a page of the net a
 *     name made of its address, which never changes
 * @param sha256 what the file's bytes must add up to, 64 lower-case hexadecimal digits
 * @param address where to fetch the page that stands in place of a file; empty for a file
 */
public record ArticleFile(String file, Optional<String> sha256, Optional<URI> address) {

  /** A file. */
  public ArticleFile(String file, Optional<String> sha256) {
    this(file, sha256, Optional.empty());
  }
}
