package org.parallax.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.text.Article;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.ingest.docx.DocxReader;
import org.parallax.ingest.format.Format;
import org.parallax.ingest.format.FormatChoice;
import org.parallax.ingest.format.FormatReader;
import org.parallax.ingest.format.RawFile;
import org.parallax.ingest.format.Reading;
import org.parallax.ingest.format.Sha256;
import org.parallax.ingest.format.UnreadableException;
import org.parallax.ingest.html.HtmlReader;
import org.parallax.ingest.html.archive.MhtmlReader;
import org.parallax.ingest.pdf.PdfReader;
import org.parallax.ingest.text.PlainTextReader;
import org.parallax.ingest.web.Page;
import org.parallax.ingest.web.WebAddress;
import org.parallax.ingest.web.WebPages;

/** Reads one file or page to an article: limits, format, checksum. */
public final class ArticleReader {

  private static final Map<Format, FormatReader> READERS =
      Map.of(
          Format.TEXT, PlainTextReader.ofText(),
          Format.MARKDOWN, PlainTextReader.ofMarkdown(),
          Format.HTML, new HtmlReader(),
          Format.MHTML, new MhtmlReader(new HtmlReader()),
          Format.DOCX, new DocxReader(),
          Format.PDF, new PdfReader());

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

  /**
   * Reads what somebody named, which belongs to no story: a file by its path, or a page by its
   * address.
   *
   * @param pages where pages come from; asked only for an address
   * @param warnings gets what was decided on the way
   * @throws ParallaxException if it cannot be read
   */
  public static Article read(String named, WebPages pages, List<Diagnostic> warnings)
      throws ParallaxException {
    if (!WebAddress.isMeantBy(named)) {
      return read(pathOf(named), warnings);
    }
    try {
      WebAddress address = WebAddress.parse(named);
      Page page = pages.get(address, warnings);
      String name = address.name();
      return read(page, "article/" + name, "article", name, ArticleMetadata.UNKNOWN, warnings);
    } catch (UnreadableException e) {
      throw new ParallaxException(e.diagnostic());
    }
  }

  /**
   * Reads an article that lies in memory and belongs to no story.
   *
   * @param warnings gets what was decided on the way
   * @throws ParallaxException if it cannot be read
   */
  public static Article read(RawFile file, List<Diagnostic> warnings) throws ParallaxException {
    try {
      return read(
          file,
          "article/" + file.name(),
          "article",
          file.name(),
          ArticleMetadata.UNKNOWN,
          warnings);
    } catch (UnreadableException e) {
      throw new ParallaxException(e.diagnostic());
    }
  }

  private static Path pathOf(String named) throws ParallaxException {
    try {
      return Path.of(named);
    } catch (InvalidPathException e) {
      throw new ParallaxException(
          Diagnostic.of(
              Problem.ARTICLE_UNREADABLE,
              named,
              "is neither a path nor an address",
              "Name the file that holds the article's text"));
    }
  }

  /** The page's own address counts more than any that is told for its source as a whole. */
  static Article read(
      Page page,
      String id,
      String source,
      String file,
      ArticleMetadata metadata,
      List<Diagnostic> warnings)
      throws UnreadableException {
    ArticleMetadata known =
        new ArticleMetadata(
            metadata.title(),
            metadata.author(),
            metadata.outlet(),
            metadata.published(),
            Optional.of(page.fetch().address().uri()),
            metadata.language());
    return read(page.file(), id, source, file, known, warnings);
  }

  static Article read(
      Path path,
      String id,
      String source,
      String file,
      ArticleMetadata metadata,
      List<Diagnostic> warnings)
      throws UnreadableException {
    // What it is is known from its bytes alone, so that the smaller limits come after them.
    byte[] bytes = bytes(path, Format.findByExtension(RawFile.extension(file)));
    RawFile raw = new RawFile(file, path.toString(), bytes, Optional.empty());
    return read(raw, id, source, file, metadata, warnings);
  }

  private static Article read(
      RawFile raw,
      String id,
      String source,
      String file,
      ArticleMetadata metadata,
      List<Diagnostic> warnings)
      throws UnreadableException {
    Format format = FormatChoice.choose(raw, warnings);
    if (raw.bytes().length > format.mostBytes()) {
      throw tooLarge(raw.where(), format.mostBytes());
    }
    FormatReader reader = Objects.requireNonNull(READERS.get(format));
    Reading reading = BoundedReading.read(reader, raw, BoundedReading.LIMIT);
    warnings.addAll(reading.warnings());
    return new Article(
        id,
        source,
        file,
        reading.text(),
        Sha256.of(raw.bytes()),
        metadata.orElse(reading.metadata()),
        reading.blocks(),
        reading.origin());
  }

  /**
   * All bytes of a file that any format allows.
   *
   * @param named what its name says that it is, whose limit a message gives
   */
  private static byte[] bytes(Path path, Optional<Format> named) throws UnreadableException {
    int most = Format.LARGEST;
    int told = named.map(Format::mostBytes).orElse(most);
    if (!Files.isRegularFile(path)) {
      throw new UnreadableException(
          Problem.ARTICLE_UNREADABLE,
          path.toString(),
          Files.isDirectory(path) ? "is a folder" : "is not there or not an ordinary file",
          "Name the file that holds the article's text");
    }
    // Read one byte more than allowed rather than trust the size: a file may grow meanwhile.
    try (InputStream in = Files.newInputStream(path)) {
      if (Files.size(path) > most) {
        throw tooLarge(path.toString(), told);
      }
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw tooLarge(path.toString(), told);
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

  private static UnreadableException tooLarge(String where, int most) {
    return new UnreadableException(
        Problem.ARTICLE_TOO_LARGE,
        where,
        "is larger than " + most / 1_000_000 + " MB, which no article is, and was not read",
        "Give the article alone, or split it");
  }
}
