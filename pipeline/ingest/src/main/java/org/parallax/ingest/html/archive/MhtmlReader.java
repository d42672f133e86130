package org.parallax.ingest.html.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.ingest.format.FormatReader;
import org.parallax.ingest.format.RawFile;
import org.parallax.ingest.format.Reading;
import org.parallax.ingest.format.UnreadableException;

/** Reads pages that a browser saved with all that belongs to them in one file. */
public final class MhtmlReader implements FormatReader {

  private static final String REMEDY = "Save the page again, or save it as HTML";
  private static final int FAR_ENOUGH = 100;

  private final FormatReader pages;

  /**
   * A reader that leaves the page to another.
   *
   * @param pages reads HTML
   */
  public MhtmlReader(FormatReader pages) {
    this.pages = pages;
  }

  @Override
  public Reading read(RawFile file) throws UnreadableException {
    if (isBarePage(file.bytes())) {
      return pages.read(file);
    }
    ArchivedPage page =
        page(file).orElseThrow(() -> damaged(file, "holds no page among its parts"));
    if (page.bytes().length == 0) {
      throw damaged(file, "holds a page without a single byte");
    }
    Reading reading =
        pages.read(
            new RawFile(
                file.name(),
                file.where(),
                page.bytes(),
                Optional.of(page.mediaType()),
                file.address().or(page::address)));
    return page.cutOff() ? withWarning(reading, file) : reading;
  }

  private static Optional<ArchivedPage> page(RawFile file) throws UnreadableException {
    try {
      return new ArchiveParser(file.bytes()).parse();
    } catch (MimeException e) {
      throw damaged(file, "is no archive of a page that can be read (" + told(e) + ")");
    } catch (IOException e) {
      throw damaged(file, "is damaged (" + told(e) + ")");
    }
  }

  private static String told(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private static UnreadableException damaged(RawFile file, String what) {
    return new UnreadableException(Problem.ARCHIVE_DAMAGED, file.where(), what, REMEDY);
  }

  private static Reading withWarning(Reading reading, RawFile file) {
    List<Diagnostic> warnings = new ArrayList<>(reading.warnings());
    warnings.add(
        Diagnostic.of(
            Problem.ARTICLE_STUB, file.where(), "breaks off inside the page", "Save it again"));
    return new Reading(
        reading.text(), reading.blocks(), reading.origin(), reading.metadata(), warnings);
  }

  /** Some programs call a page an archive that is none. */
  private static boolean isBarePage(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, FAR_ENOUGH); i++) {
      int unit = bytes[i] & 0xFF;
      boolean skipped = unit <= ' ' || unit == 0xEF || unit == 0xBB || unit == 0xBF;
      if (!skipped) {
        return unit == '<';
      }
    }
    return false;
  }
}
