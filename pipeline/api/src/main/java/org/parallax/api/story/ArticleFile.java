package org.parallax.api.story;

import java.util.Optional;

/**
 * Where an article's text lies.
 *
 * @param file path relative to the story, with {@code /} on every system
 * @param sha256 what the file's bytes must add up to, 64 lower-case hexadecimal digits
 */
public record ArticleFile(String file, Optional<String> sha256) {}
