package org.parallax.ingest.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.ingest.format.RawFile;
import org.parallax.ingest.format.UnreadableException;

/** Opens a file that may be anything. */
final class PdfFile {

  /** PDFBox, like other readers, forgives this many bytes before the signature. */
  private static final int SIGNATURE_WITHIN = 1024;

  private static final int TABLE_WITHIN = 2048;
  private static final Pattern START = Pattern.compile("startxref\\s+(\\d{1,9})\\s");
  private static final Pattern TABLE = Pattern.compile("\\s*(?:xref|\\d+\\s+\\d+\\s+obj)");

  private static final String PRINT_ANEW =
      "Fetch it again, or open it in a viewer and print it to a new PDF";

  private PdfFile() {}

  /**
   * Opens it.
   *
   * @throws UnreadableException if it is no PDF, needs a password, forbids its text to be taken, or
   *     cannot be mended
   */
  static PDDocument open(RawFile file) throws UnreadableException {
    byte[] bytes = file.bytes();
    String head =
        new String(bytes, 0, Math.min(bytes.length, SIGNATURE_WITHIN), StandardCharsets.ISO_8859_1);
    if (!head.contains("%PDF-")) {
      throw noPdf(file, head);
    }
    if (BombScan.isBomb(bytes)) {
      throw damaged(file, "was not opened: it unpacks to more than any document needs");
    }
    PDDocument document = load(file);
    if (!document.getCurrentAccessPermission().canExtractContent()) {
      close(document);
      throw encrypted(file, "is protected: its author forbids text to be taken out of it");
    }
    return document;
  }

  private static PDDocument load(RawFile file) throws UnreadableException {
    try {
      return Loader.loadPDF(file.bytes());
    } catch (InvalidPasswordException e) {
      throw encrypted(file, "is encrypted and needs a password");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox answers damage with exceptions of many kinds.
      throw damaged(file, "is damaged beyond mending (" + cause(e) + ")");
    }
  }

  /**
   * Whether the end of the file says where its table of objects is, and it is there. PDFBox finds
   * objects without it, but not always all of them.
   */
  static boolean isWhole(RawFile file) {
    byte[] bytes = file.bytes();
    int from = Math.max(0, bytes.length - TABLE_WITHIN);
    Matcher matcher =
        START.matcher(new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1));
    boolean whole = false;
    while (matcher.find()) {
      int at = Integer.parseInt(matcher.group(1));
      int end = Math.min(bytes.length, at + 40);
      whole =
          at < end
              && TABLE
                  .matcher(new String(bytes, at, end - at, StandardCharsets.ISO_8859_1))
                  .lookingAt();
    }
    return whole;
  }

  /** What was wrong, in PDFBox's words if it found any. */
  static String cause(Throwable e) {
    String message = e instanceof IOException ? e.getMessage() : null;
    if (message == null || message.isBlank()) {
      return e instanceof StackOverflowError
          ? "its parts are nested without end"
          : e.getClass().getSimpleName();
    }
    String line = message.lines().findFirst().orElse("").strip();
    return line.length() > 120 ? line.substring(0, 120) + "…" : line;
  }

  private static UnreadableException noPdf(RawFile file, String head) {
    String begin = head.stripLeading().toLowerCase(Locale.ROOT);
    String what =
        begin.isEmpty()
            ? "is empty"
            : begin.startsWith("<")
                ? "is called a PDF but holds a web page"
                : begin.startsWith("pk")
                    ? "is called a PDF but holds a zip archive or office document"
                    : "is called a PDF but is none";
    return new UnreadableException(
        Problem.ARTICLE_FORMAT,
        file.where(),
        what,
        "Fetch it again, or give it the extension that fits what it holds");
  }

  static UnreadableException damaged(RawFile file, String what) {
    return new UnreadableException(Problem.PDF_DAMAGED, file.where(), what, PRINT_ANEW);
  }

  private static UnreadableException encrypted(RawFile file, String what) {
    return new UnreadableException(
        Problem.PDF_ENCRYPTED,
        file.where(),
        what,
        "Save a copy without protection, or print it to a new PDF, and read that one");
  }

  static void close(PDDocument document) {
    try {
      document.close();
    } catch (IOException e) {
      // It was only read, from memory: there is nothing that could be lost.
    }
  }
}
