package org.parallax.app.evaluate.zone;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.app.evaluate.EvaluationFile;
import org.parallax.ingest.format.Format;
import org.parallax.ingest.format.RawFile;

/** Finds labelled pages: one file, or every text and Markdown file below a folder, by name. */
final class ZonedPages {

  private ZonedPages() {}

  /**
   * Reads them all.
   *
   * @throws ParallaxException naming file, line and cause of all that is wrong
   */
  static List<ZonedPage> read(Path data) throws ParallaxException {
    List<ZonedPage> pages = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (Path file : files(data)) {
      String name =
          file.equals(data)
              ? file.getFileName().toString()
              : data.relativize(file).toString().replace('\\', '/');
      try {
        pages.add(ZonedPage.parse(name, file.toString(), content(file)));
      } catch (ParallaxException e) {
        problems.addAll(e.diagnostics());
      }
    }
    if (problems.isEmpty() && pages.stream().allMatch(page -> page.lines().isEmpty())) {
      problems.add(EvaluationFile.problem(data.toString(), "holds no labelled line"));
    }
    if (!problems.isEmpty()) {
      throw new ParallaxException(problems);
    }
    return pages;
  }

  private static List<Path> files(Path data) throws ParallaxException {
    if (!Files.isDirectory(data)) {
      return List.of(data);
    }
    try (Stream<Path> files = Files.walk(data)) {
      return files.filter(Files::isRegularFile).filter(ZonedPages::isText).sorted().toList();
    } catch (IOException e) {
      throw wrong(data, "cannot be listed (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static boolean isText(Path file) {
    return Format.findByExtension(RawFile.extension(file.getFileName().toString()))
        .filter(format -> format == Format.TEXT || format == Format.MARKDOWN)
        .isPresent();
  }

  private static String content(Path file) throws ParallaxException {
    if (!Files.isRegularFile(file)) {
      throw wrong(file, "there is no such file or folder");
    }
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw wrong(file, "is not UTF-8");
    } catch (IOException e) {
      throw wrong(file, "cannot be read (" + e.getClass().getSimpleName() + ")");
    }
  }

  private static ParallaxException wrong(Path where, String what) {
    return new ParallaxException(EvaluationFile.problem(where.toString(), what));
  }
}
