package org.parallax.ingest.docx;

import java.io.IOException;
import java.util.List;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.api.text.Origin;
import org.parallax.ingest.docx.container.BombException;
import org.parallax.ingest.docx.container.DamagedException;
import org.parallax.ingest.docx.container.NoDocumentException;
import org.parallax.ingest.docx.container.WordPackage;
import org.parallax.ingest.format.ContentKind;
import org.parallax.ingest.format.ContentSniffer;
import org.parallax.ingest.format.FormatReader;
import org.parallax.ingest.format.RawFile;
import org.parallax.ingest.format.Reading;
import org.parallax.ingest.format.UnreadableException;

/**
 * Reads Word documents. The text is what a person sees of the document, once: the running heads at
 * the top, the main text with text boxes after the paragraph that they are anchored in, the notes
 * in the order of their marks, the running feet. Deleted and hidden text, comments, page numbers
 * and the marks of notes are left out. Styles and outline levels say what a paragraph is; running
 * text is left open, because a document may hold a page as it was copied.
 */
public final class DocxReader implements FormatReader {

  /** As for plain text: no article has more. */
  static final int MOST_CHARACTERS = 10_000_000;

  private static final String SAVE_AS_TEXT =
      "If it is an article, save its text alone in a .txt file";

  /** A reader. */
  public DocxReader() {}

  @Override
  public Reading read(RawFile file) throws UnreadableException {
    refuseOthers(file);
    try (WordPackage parts = WordPackage.open(file.bytes())) {
      DocumentText document = new DocumentText(parts, file.where());
      document.read();
      List<Line> lines = LineRoles.settle(document.lines(), CoreProperties.title(parts));
      Layout layout = Layout.of(lines);
      if (layout.text().isBlank()) {
        throw new UnreadableException(
            Problem.ARTICLE_EMPTY,
            file.where(),
            document.embedsPages()
                ? "holds no text of its own, only an embedded page of another format"
                : "holds no text",
            document.embedsPages()
                ? "Open it in Word and save it again, which makes the page a part of it"
                : "If its pages are pictures, give the article's text");
      }
      ArticleMetadata metadata = CoreProperties.read(parts, lines, document.language());
      return new Reading(
          layout.text(), layout.blocks(), Origin.EXTRACTED, metadata, document.warnings());
    } catch (BombException e) {
      throw new UnreadableException(
          Problem.DOCX_BOMB, file.where(), e.getMessage() + "; it was not read", SAVE_AS_TEXT);
    } catch (NoDocumentException e) {
      throw new UnreadableException(
          Problem.DOCX_OTHER,
          file.where(),
          "is a package of parts, but none of them is a document of Word",
          "Open it in the program that wrote it and save it as .docx");
    } catch (DamagedException e) {
      throw damaged(file, e.what());
    } catch (IOException e) {
      throw damaged(file, "its parts cannot be unpacked");
    }
  }

  private static UnreadableException damaged(RawFile file, String what) {
    return new UnreadableException(
        Problem.DOCX_DAMAGED,
        file.where(),
        "is a damaged Word document: " + what,
        "Get it again from where it came, or let Word open and repair it");
  }

  private static void refuseOthers(RawFile file) throws UnreadableException {
    ContentKind kind = ContentSniffer.sniff(file.bytes());
    if (kind == ContentKind.LOCKED_OFFICE) {
      throw new UnreadableException(
          Problem.DOCX_LOCKED,
          file.where(),
          "is protected by a password",
          "Open it with its password and save it without");
    }
    if (kind != ContentKind.WORD) {
      throw new UnreadableException(
          Problem.DOCX_OTHER,
          file.where(),
          "is no Word document but " + kind.phrase(),
          kind.remedy());
    }
  }
}
