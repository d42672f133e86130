package org.parallax.app.read;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.text.Article;
import org.parallax.ingest.ArticleReader;

/** Finds the article that a person names on the command line: a file, or an address. */
public final class ArticleOpener {

  /** What a scheme looks like; one letter is a drive. */
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");

  private ArticleOpener() {}

  /**
   * Reads the article.
   *
   * @param name a file's path or an address
   * @param warnings gets what was decided on the way
   * @throws ParallaxException if it cannot be read
   */
  public static Article open(String name, List<Diagnostic> warnings) throws ParallaxException {
    if (ADDRESS.matcher(name).matches()) {
      return fetched(name);
    }
    try {
      return ArticleReader.read(Path.of(name), warnings);
    } catch (InvalidPathException e) {
      throw new ParallaxException(
          Diagnostic.of(
              Problem.ARTICLE_UNREADABLE, name, "is no path of this system", "Name a file"));
    }
  }

  private static Article fetched(String address) throws ParallaxException {
    throw new ParallaxException(
        Diagnostic.of(
            Problem.ARTICLE_FORMAT,
            address,
            "is an address, which this version does not fetch",
            "Save the page and name the file"));
  }
}
