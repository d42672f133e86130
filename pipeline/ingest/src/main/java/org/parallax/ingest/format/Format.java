package org.parallax.ingest.format;

import java.util.Optional;

/** The formats that articles come in. */
public enum Format {
  /** Plain text. */
  TEXT(10),
  /** Text with Markdown's signs. */
  MARKDOWN(10),
  /** Web pages. */
  HTML(20),
  /** Saved pages in one file with all that belongs to them. */
  MHTML(50),
  /** Documents of Word and of what writes the same form (Office Open XML). */
  DOCX(20),
  /** PDF with a text layer. */
  PDF(50);

  /** No article of any format is larger than this many bytes. */
  public static final int LARGEST = 50_000_000;

  private static final int MEGABYTE = 1_000_000;

  private final int mostBytes;

  Format(int mostMegabytes) {
    this.mostBytes = mostMegabytes * MEGABYTE;
  }

  /** No article of this format is larger than this many bytes; what is, is not read. */
  public int mostBytes() {
    return mostBytes;
  }

  /** The format that files with this extension, in lower case, are in. */
  public static Optional<Format> findByExtension(String extension) {
    return switch (extension) {
      case "txt", "text" -> Optional.of(TEXT);
      case "md", "markdown" -> Optional.of(MARKDOWN);
      case "html", "htm", "xhtml" -> Optional.of(HTML);
      case "mht", "mhtml" -> Optional.of(MHTML);
      case "docx", "docm", "dotx" -> Optional.of(DOCX);
      case "pdf" -> Optional.of(PDF);
      default -> Optional.empty();
    };
  }
}
