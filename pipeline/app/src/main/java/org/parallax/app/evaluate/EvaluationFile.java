package org.parallax.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;

/** Files that an evaluation reads and writes, and how it tells what is wrong with them. */
public final class EvaluationFile {

  private EvaluationFile() {}

  /**
   * Writes a text as UTF-8.
   *
   * @throws ParallaxException if the file cannot be written
   */
  public static void write(Path file, String content) throws ParallaxException {
    try {
      Files.writeString(file, content, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ParallaxException(
          Diagnostic.of(
              Problem.OUTPUT_NOT_WRITABLE,
              file.toString(),
              "cannot be written (" + e.getClass().getSimpleName() + ")",
              "Choose another file"));
    }
  }

  /**
   * Writes JSON, indented.
   *
   * @throws ParallaxException if the file cannot be written
   */
  public static void write(Path file, JsonNode json) throws ParallaxException {
    write(file, json.toPrettyString() + "\n");
  }

  /** What is wrong with labelled data, and where. */
  public static Diagnostic problem(String where, String what) {
    return Diagnostic.of(
        Problem.EVALUATION_DATA, where, what, "docs/evaluation.md describes the form");
  }
}
