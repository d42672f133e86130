package org.parallax.ingest.pdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.text.BlockKind;
import org.parallax.api.text.MarkedBlock;
import org.parallax.api.text.Origin;
import org.parallax.api.text.Span;
import org.parallax.ingest.format.FormatReader;
import org.parallax.ingest.format.RawFile;
import org.parallax.ingest.format.Reading;
import org.parallax.ingest.format.UnreadableException;
import org.parallax.ingest.pdf.PageReader.PageContent;
import org.parallax.ingest.pdf.layout.Layout;
import org.parallax.ingest.pdf.layout.Page;
import org.parallax.ingest.pdf.layout.Passage;

/**
 * Reads PDF files that have a text layer: columns in reading order, paragraphs whole, running heads
 * and what browsers print around a page told apart.
 */
public final class PdfReader implements FormatReader {

  private static final double SCANNED = 0.5;
  private static final int WORDLESS = 25;
  private static final double GARBLED = 0.4;
  private static final double HOLED = 0.03;
  private static final String OCR =
      "Run OCR over it, so that it gets a text layer, and read the result";

  /** The pages of a file, and what could not be read of them. */
  private record Content(
      List<Page> pages, List<Integer> damaged, boolean isCut, long seen, long nameless) {}

  @Override
  public Reading read(RawFile file) throws UnreadableException {
    BundledFonts.install();
    PDDocument document = PdfFile.open(file);
    try {
      return read(file, document);
    } catch (Budget.SpentException e) {
      throw PdfFile.damaged(file, "cannot be read: " + e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      // PDFBox answers damage with exceptions of many kinds, wherever it meets it.
      throw PdfFile.damaged(file, "is damaged beyond mending (" + PdfFile.cause(e) + ")");
    } finally {
      PdfFile.close(document);
    }
  }

  private static Reading read(RawFile file, PDDocument document) throws UnreadableException {
    StreamGuard guard = new StreamGuard();
    Content content = content(document, guard);
    List<Page> pages = content.pages();
    if (pages.isEmpty()) {
      throw PdfFile.damaged(file, "has no page that can be read");
    }
    checkText(file, content);
    PdfMetadata metadata = new PdfMetadata(document, guard);
    Layout layout = Layout.of(pages, metadata.claimedTitle());
    StringBuilder text = new StringBuilder();
    List<MarkedBlock> blocks = new ArrayList<>();
    for (Passage passage : layout.passages()) {
      if (text.length() > 0) {
        text.append("\n\n");
      }
      int begin = text.length();
      text.append(passage.text());
      blocks.add(new MarkedBlock(new Span(begin, text.length()), passage.kind(), passage.why()));
    }
    if (blocks.stream().allMatch(block -> block.kind() == BlockKind.NAVIGATION)) {
      throw noText(file, "has no text on its pages but running heads and the like");
    }
    return new Reading(
        text.append('\n').toString(),
        blocks,
        Origin.EXTRACTED,
        metadata.of(layout),
        warnings(file, content));
  }

  private static Content content(PDDocument document, StreamGuard guard) {
    Budget budget = new Budget(System::nanoTime);
    PageReader reader =
        new PageReader(
            budget, guard, StructureTags.of(document.getDocumentCatalog().getCOSObject()));
    List<Page> pages = new ArrayList<>();
    List<Integer> damaged = new ArrayList<>();
    Iterator<PDPage> all = document.getPages().iterator();
    int number = 0;
    while (all.hasNext() && number < Budget.PAGES && !budget.isOutOfGlyphs()) {
      number++;
      PageContent page = reader.read(all.next(), number);
      pages.add(page.page());
      if (!page.isWhole()) {
        damaged.add(number);
      }
    }
    return new Content(
        pages, damaged, all.hasNext() || budget.isOutOfGlyphs(), reader.seen(), reader.nameless());
  }

  /** A file without text is told from one whose text nobody can make sense of. */
  private static void checkText(RawFile file, Content content) throws UnreadableException {
    long glyphs = content.pages().stream().mapToLong(page -> page.glyphs().size()).sum();
    long scanned = content.pages().stream().filter(PdfReader::isScan).count();
    int pages = content.pages().size();
    if (content.nameless() > GARBLED * content.seen() && content.seen() >= WORDLESS) {
      throw new UnreadableException(
          Problem.PDF_GARBLED,
          file.where(),
          "has an unreadable text layer: its fonts do not say which letters "
              + content.nameless()
              + " of its "
              + content.seen()
              + " glyphs are",
          "Run OCR over it as if it were a scan, or find the article in another format");
    }
    if (scanned * 2 > pages && glyphs < (long) WORDLESS * pages) {
      throw noText(file, "has no text layer: its pages are pictures");
    }
    if (glyphs == 0) {
      if (content.damaged().size() == pages || !PdfFile.isWhole(file)) {
        throw PdfFile.damaged(file, "is damaged: no text can be read from its pages");
      }
      throw noText(file, "has no text on its pages");
    }
  }

  private static boolean isScan(Page page) {
    return page.pictured() > SCANNED && page.glyphs().size() < WORDLESS;
  }

  private static UnreadableException noText(RawFile file, String what) {
    return new UnreadableException(Problem.PDF_NO_TEXT, file.where(), what, OCR);
  }

  private static List<Diagnostic> warnings(RawFile file, Content content) {
    List<Diagnostic> warnings = new ArrayList<>();
    int read = content.pages().size();
    if (content.isCut()) {
      warnings.add(
          partial(
              file,
              read >= Budget.PAGES
                  ? "is longer than " + Budget.PAGES + " pages; the others were not read"
                  : "holds more text than an article can; only its first "
                      + read
                      + " pages were read",
              "Give the article's pages alone"));
    }
    if (!PdfFile.isWhole(file)) {
      warnings.add(
          partial(
              file,
              "was damaged and has been mended; text may be missing",
              "Look at the extracted text, and fetch the file again if it lacks something"));
    }
    if (!content.damaged().isEmpty()) {
      warnings.add(
          partial(
              file,
              "is damaged: " + numbers(content.damaged()) + " could not be read whole",
              "Look at the extracted text, and fetch the file again if it lacks something"));
    }
    List<Integer> scans =
        content.pages().stream().filter(PdfReader::isScan).map(Page::number).toList();
    if (!scans.isEmpty()) {
      warnings.add(partial(file, "has no text on " + numbers(scans) + ", only pictures", OCR));
    }
    if (content.nameless() > HOLED * content.seen()) {
      warnings.add(
          partial(
              file,
              "has "
                  + content.nameless()
                  + " glyphs of "
                  + content.seen()
                  + " whose letter no font tells; they were left out",
              "Look at the extracted text"));
    }
    return warnings;
  }

  private static String numbers(List<Integer> pages) {
    StringBuilder numbers = new StringBuilder(pages.size() == 1 ? "page " : "pages ");
    for (int i = 0; i < pages.size() && i < 10; i++) {
      numbers.append(i > 0 ? ", " : "").append(pages.get(i));
    }
    return numbers.append(pages.size() > 10 ? " and others" : "").toString();
  }

  private static Diagnostic partial(RawFile file, String what, String remedy) {
    return Diagnostic.of(Problem.PDF_PARTIAL, file.where(), what, remedy);
  }
}
