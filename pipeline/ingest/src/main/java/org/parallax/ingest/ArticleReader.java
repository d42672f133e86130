package org.parallax.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.text.Article;
import org.parallax.api.text.ArticleMetadata;

/** Reads one file to an article: limits, encoding, checksum. */
public final class ArticleReader {

  /** No article is larger than this many bytes; what is, is not read. */
  static final long MOST_BYTES = 10_000_000;

  private static final Set<String> TEXT = Set.of("txt", "text", "md", "markdown");
  private static final Set<String> MARKDOWN = Set.of("md", "markdown");
  private static final String READABLE = ".txt and .md";

  private ArticleReader() {}

  /**
   * Reads a file that belongs to no story.
   *
   * @param warnings gets what was decided on the way
   * @throws ParallaxException if it cannot be read
   */
  public static Article read(Path file, List<Diagnostic> warnings) throws ParallaxException {
    String name = file.getFileName().toString();
    try {
      return read(file, "article/" + name, "article", name, ArticleMetadata.UNKNOWN, warnings);
    } catch (UnreadableException e) {
      throw new ParallaxException(e.diagnostic());
    }
  }

  static Article read(
      Path path,
      String id,
      String source,
      String file,
      ArticleMetadata metadata,
      List<Diagnostic> warnings)
      throws UnreadableException {
    String extension = extension(file);
    if (!TEXT.contains(extension)) {
      throw new UnreadableException(
          Problem.ARTICLE_FORMAT,
          path.toString(),
          extension.isEmpty()
              ? "has no extension that tells what it is"
              : "is a ." + extension + " file, which this version does not read",
          "Save the article as text: " + READABLE + " are read");
    }
    byte[] bytes = bytes(path);
    String text = TextDecoder.decode(bytes, path.toString(), warnings);
    if (text.codePoints().allMatch(ArticleReader::isInvisible)) {
      throw new UnreadableException(
          Problem.ARTICLE_EMPTY, path.toString(), "holds no text", "Save the article again");
    }
    ArticleMetadata known =
        MARKDOWN.contains(extension) ? metadata.orElse(FrontMatter.read(text)) : metadata;
    return new Article(id, source, file, text, sha256(bytes), known);
  }

  private static byte[] bytes(Path path) throws UnreadableException {
    if (!Files.isRegularFile(path)) {
      throw new UnreadableException(
          Problem.ARTICLE_UNREADABLE,
          path.toString(),
          Files.isDirectory(path) ? "is a folder" : "is not there or not an ordinary file",
          "Name the file that holds the article's text");
    }
    // Read one byte more than allowed rather than trust the size: a file may grow meanwhile.
    try (InputStream in = Files.newInputStream(path)) {
      if (Files.size(path) > MOST_BYTES) {
        throw tooLarge(path);
      }
      byte[] bytes = in.readNBytes((int) MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw tooLarge(path);
      }
      return bytes;
    } catch (IOException e) {
      throw new UnreadableException(
          Problem.ARTICLE_UNREADABLE,
          path.toString(),
          "cannot be read (" + e.getClass().getSimpleName() + ")",
          "Look at its permissions");
    }
  }

  /** Spaces that do not break and marks without a width are no text either. */
  private static boolean isInvisible(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.getType(codePoint) == Character.FORMAT;
  }

  private static UnreadableException tooLarge(Path path) {
    return new UnreadableException(
        Problem.ARTICLE_TOO_LARGE,
        path.toString(),
        "is larger than " + MOST_BYTES / 1_000_000 + " MB, which no article is, and was not read",
        "Give the article alone, or split it");
  }

  static String extension(String file) {
    int dot = file.lastIndexOf('.');
    return dot <= file.lastIndexOf('/') ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
