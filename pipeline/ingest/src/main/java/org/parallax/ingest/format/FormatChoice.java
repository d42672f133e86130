package org.parallax.ingest.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;

/**
 * Which reader takes a file. What the bytes say counts most, then what a server called them, then
 * the name. A file whose name tells nothing is read as text if it is text.
 */
public final class FormatChoice {

  /** Text, but data, code or style: nobody's article. */
  private static final Set<String> NO_ARTICLES =
      Set.of(
          "c",
          "cfg",
          "conf",
          "cpp",
          "css",
          "csv",
          "cs",
          "go",
          "h",
          "ini",
          "java",
          "js",
          "json",
          "jsonl",
          "log",
          "properties",
          "py",
          "rs",
          "sh",
          "sql",
          "srt",
          "svg",
          "toml",
          "ts",
          "tsv",
          "vtt",
          "xml",
          "yaml",
          "yml");

  private static final int LONGEST_EXTENSION = 12;

  private FormatChoice() {}

  /**
   * The format to read a file as.
   *
   * @param warnings gets a note if that is not what its name says
   * @throws UnreadableException if no reader takes it
   */
  public static Format choose(RawFile file, List<Diagnostic> warnings) throws UnreadableException {
    Optional<Format> named = Format.findByExtension(file.extension());
    Optional<Format> served = file.mediaType().flatMap(FormatChoice::ofMediaType);
    // Servers call Markdown plain text.
    boolean markdown =
        named.equals(Optional.of(Format.MARKDOWN)) && served.equals(Optional.of(Format.TEXT));
    Optional<Format> told = markdown ? named : served.or(() -> named);
    ContentKind kind = kind(file, told.equals(Optional.of(Format.MARKDOWN)));
    if (kind.isCertain()) {
      Format format = certain(file, kind, told);
      if (!told.equals(Optional.of(format))) {
        warnings.add(misnamed(file, kind, "Nothing to do; a right name would spare this note"));
      }
      return format;
    }
    if (kind == ContentKind.TEXT) {
      return text(file, told, warnings);
    }
    return told.orElseThrow(() -> unreadable(file, kind));
  }

  /** Pieces of a page have no signature; and Markdown may hold any HTML. */
  private static ContentKind kind(RawFile file, boolean markdown) {
    ContentKind kind = ContentSniffer.sniff(file.bytes());
    if (markdown) {
      return kind == ContentKind.WEB_PAGE ? ContentKind.TEXT : kind;
    }
    return kind == ContentKind.TEXT && ContentSniffer.isPageFragment(file.bytes())
        ? ContentKind.WEB_PAGE
        : kind;
  }

  private static Format certain(RawFile file, ContentKind kind, Optional<Format> told)
      throws UnreadableException {
    Optional<Format> format = kind.format();
    if (format.isPresent()) {
      return format.get();
    }
    if (told.equals(Optional.of(Format.DOCX))) {
      return Format.DOCX; // whose reader says what to do about what is no Word document
    }
    throw unreadable(file, kind);
  }

  private static Format text(RawFile file, Optional<Format> told, List<Diagnostic> warnings)
      throws UnreadableException {
    // A page need not begin as one, and Markdown is text.
    boolean page = told.equals(Optional.of(Format.HTML)) && ContentSniffer.hasMarkup(file.bytes());
    if (page
        || told.equals(Optional.of(Format.TEXT))
        || told.equals(Optional.of(Format.MARKDOWN))) {
      return told.get();
    }
    if (NO_ARTICLES.contains(file.extension()) && file.mediaType().isEmpty()) {
      throw new UnreadableException(
          Problem.ARTICLE_FORMAT,
          file.where(),
          "is a ." + file.extension() + " file, which holds no article",
          "Take it out of the story, or rename it to .txt if it is one");
    }
    warnings.add(
        misnamed(
            file, ContentKind.TEXT, "Look at the zones in the report if it is more than text"));
    return Format.TEXT;
  }

  private static Diagnostic misnamed(RawFile file, ContentKind kind, String remedy) {
    String named =
        file.mediaType()
            .map(type -> "was called " + withoutParameters(type) + " by its server")
            .orElseGet(
                () ->
                    file.extension().isEmpty()
                        ? "has no extension that tells what it is"
                        : "is named ." + shortened(file.extension()));
    return Diagnostic.of(
        Problem.ARTICLE_MISNAMED,
        file.where(),
        named + ", but it is " + kind.phrase() + " and was read as that",
        remedy);
  }

  private static UnreadableException unreadable(RawFile file, ContentKind kind) {
    String what =
        kind == ContentKind.UNKNOWN
            ? "is no text and of no kind that is read"
            : "is " + kind.phrase() + ", which this version does not read";
    return new UnreadableException(Problem.ARTICLE_FORMAT, file.where(), what, kind.remedy());
  }

  private static Optional<Format> ofMediaType(String mediaType) {
    return switch (withoutParameters(mediaType)) {
      case "text/html", "application/xhtml+xml" -> Format.findByExtension("html");
      case "multipart/related", "message/rfc822", "application/x-mimearchive" ->
          Format.findByExtension("mhtml");
      case "application/pdf" -> Format.findByExtension("pdf");
      case "text/plain" -> Optional.of(Format.TEXT);
      case "text/markdown" -> Optional.of(Format.MARKDOWN);
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
          Optional.of(Format.DOCX);
      default -> Optional.empty();
    };
  }

  private static String withoutParameters(String mediaType) {
    int end = mediaType.indexOf(';');
    return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  private static String shortened(String extension) {
    return extension.length() <= LONGEST_EXTENSION
        ? extension
        : extension.substring(0, LONGEST_EXTENSION) + "…";
  }
}
