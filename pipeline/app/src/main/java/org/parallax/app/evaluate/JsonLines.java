package org.parallax.app.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.parallax.api.diagnostic.ParallaxException;

/**
 * Labelled data in which each line that is not blank is a JSON value, UTF-8. Knows at which line it
 * is, so that whoever reads can say where something is wrong. For one thread.
 */
public final class JsonLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private int line;

  /** Opens nothing yet. */
  public JsonLines(Path file) {
    this.file = file;
  }

  /** What is done with one line. */
  public interface Line {

    /**
     * Takes it.
     *
     * @throws ParallaxException if it is not of the form
     */
    void take(JsonNode json) throws ParallaxException;
  }

  /**
   * Reads all lines, from the first to the last.
   *
   * @throws ParallaxException naming file and line, if it is no such file or a line is not taken
   */
  public void forEach(Line taker) throws ParallaxException {
    try {
      for (String json : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        line++;
        if (!json.isBlank()) {
          taker.take(JSON.readTree(json));
        }
      }
    } catch (JsonProcessingException e) {
      throw wrong("is not JSON (" + e.getOriginalMessage() + ")");
    } catch (MalformedInputException e) {
      throw wrong("is not UTF-8");
    } catch (NoSuchFileException e) {
      throw wrong("there is no such file");
    } catch (IOException e) {
      throw wrong("cannot be read (" + e.getMessage() + ")");
    }
  }

  /** The number of the line that was taken last, from 1; 0 before the first. */
  public int line() {
    return line;
  }

  /** The data's own file. */
  public Path file() {
    return file;
  }

  /** What is wrong, with file and line. */
  public ParallaxException wrong(String what) {
    String where = line == 0 ? file.toString() : file + " line " + line;
    return new ParallaxException(EvaluationFile.problem(where, what));
  }
}
