package org.parallax.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.reports.MemoryOutput;
import org.parallax.reports.batch.IndexedStory;
import org.parallax.reports.batch.StoryIndex;
import org.parallax.reports.batch.StoryOutcome;

/**
 * The page over a batch: its files lie beside the folders of the reports, and each is whole at any
 * time.
 */
final class BatchIndex {

  private static final String PAGE = "index.html";

  /** The file by which an index is known to be ours, safe to replace. */
  private static final String LIST = "stories.json";

  private final Path folder;

  private BatchIndex(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes sure that the index can be written.
   *
   * @throws ParallaxException if it cannot, or if there is a page that is not an index of ours
   */
  static BatchIndex prepare(Path folder) throws ParallaxException {
    if (Files.exists(folder.resolve(PAGE)) && !Files.exists(folder.resolve(LIST))) {
      throw new ParallaxException(
          Diagnostic.of(
              Problem.OUTPUT_NOT_OURS,
              folder.toString(),
              "holds an index.html that is no index of reports, so nothing was touched",
              "Choose another folder with --out"));
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new ParallaxException(
          Diagnostic.of(
              Problem.OUTPUT_NOT_WRITABLE,
              folder.toString(),
              "the output folder cannot be made (" + e.getClass().getSimpleName() + ")",
              "Choose another one with --out, or mend its permissions"));
    }
    return new BatchIndex(folder);
  }

  /** The entry of a story of which there is no report. */
  static IndexedStory failed(String title, String folder, ParallaxException why) {
    return new IndexedStory(
        title,
        folder,
        List.of(),
        List.of(),
        StoryOutcome.FAILED,
        why.diagnostics().get(0).message());
  }

  Path page() {
    return folder.resolve(PAGE);
  }

  void write(List<IndexedStory> stories) throws ParallaxException {
    MemoryOutput files = new MemoryOutput();
    try {
      StoryIndex.write(stories, files);
      for (String name : files.paths()) {
        Path partial = folder.resolve("." + name + ".partial");
        Files.write(partial, files.getBytes(name));
        Files.move(partial, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new ParallaxException(
          Diagnostic.of(
              Problem.OUTPUT_FAILED,
              page().toString(),
              "the index could not be written (" + e.getMessage() + ")",
              "Make room and run again; the reports made so far are in place"));
    }
  }
}
