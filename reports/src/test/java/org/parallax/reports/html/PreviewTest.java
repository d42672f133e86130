package org.parallax.reports.html;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parallax.reports.FolderOutput;
import org.parallax.reports.InventedStory;
import org.parallax.reports.SmallStory;

/** Writes pages to look at under {@code target/preview}. */
final class PreviewTest {

  private static final Path FOLDER = Path.of("target", "preview");

  @Test
  void writesPagesOfSeveralSizes() throws IOException {
    HtmlReport report = new HtmlReport();
    report.write(SmallStory.comparison(), new FolderOutput(FOLDER.resolve("small")));
    report.write(InventedStory.of(5, 3, 14), new FolderOutput(FOLDER.resolve("usual")));
    report.write(InventedStory.of(8, 12, 40), new FolderOutput(FOLDER.resolve("large")));
  }
}
