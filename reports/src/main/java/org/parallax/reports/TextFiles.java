package org.parallax.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.parallax.api.report.ReportOutput;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.text.Article;

/**
 * The texts that were extracted from files that are no text, kept beside the results: offsets in
 * tables count in them. An article whose file is text needs none.
 */
public final class TextFiles {

  private static final String FOLDER = "data/texts/";
  private static final int LONGEST_NAME = 60;
  private static final int HASH = 10;

  private TextFiles() {}

  /**
   * Where the text of an article is kept, from the report's folder; empty if its file is itself the
   * text that offsets count in, or if nothing was read of it. The same article has the same path in
   * every report, and no two have one: the name is made of source and file, for people, and of a
   * hash of its id.
   */
  public static Optional<String> path(Article article) {
    if (!article.origin().extracted() || article.text().isEmpty()) {
      return Optional.empty();
    }
    String bare =
        Normalizer.normalize(article.id(), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String name = bare.substring(0, Math.min(bare.length(), LONGEST_NAME));
    return Optional.of(FOLDER + name + "-" + hash(article.id()) + ".txt");
  }

  private static String hash(String id) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * Writes the texts, as UTF-8 and otherwise letter by letter as offsets count them.
   *
   * @throws IOException if the output cannot be written
   */
  public static void write(StoryComparison comparison, ReportOutput output) throws IOException {
    for (ComparedArticle compared : comparison.articles()) {
      Optional<String> path = path(compared.article());
      if (path.isPresent()) {
        try (OutputStream out = output.open(path.get())) {
          out.write(compared.article().text().getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }
}
