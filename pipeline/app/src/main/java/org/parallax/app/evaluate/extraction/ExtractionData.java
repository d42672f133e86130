package org.parallax.app.evaluate.extraction;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.app.evaluate.EvaluationFile;
import org.parallax.ingest.format.Format;

/**
 * Reads a folder of the benchmark's layout: {@code ground-truth.json}, which gives each key an
 * {@code articleBody}, and {@code html/KEY.html.gz}. Every key must have its page and every page
 * its key: what is left out without a word would make a score mean something else.
 */
final class ExtractionData {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final String PAGE = ".html.gz";

  /** A key becomes a file's name: nothing in it may lead out of the folder. */
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

  /** Problems told at once; one bad folder need not fill the screen. */
  private static final int MOST_PROBLEMS = 10;

  private final Path folder;
  private final Path truth;
  private final Path html;
  private final List<Diagnostic> problems = new ArrayList<>();

  private ExtractionData(Path folder) {
    this.folder = folder;
    this.truth = folder.resolve("ground-truth.json");
    this.html = folder.resolve("html");
  }

  /**
   * Reads all pages.
   *
   * @return by key
   * @throws ParallaxException naming files and causes, if the folder is not of the layout
   */
  static List<LabelledPage> read(Path folder) throws ParallaxException {
    return new ExtractionData(folder).read();
  }

  private List<LabelledPage> read() throws ParallaxException {
    if (!Files.isDirectory(folder)) {
      throw wrong(folder, "there is no such folder");
    }
    SortedMap<String, JsonNode> labels = labels();
    List<LabelledPage> pages = new ArrayList<>();
    for (Map.Entry<String, JsonNode> label : labels.entrySet()) {
      page(label.getKey(), label.getValue(), pages);
    }
    for (String key : keysOfPages()) {
      if (!labels.containsKey(key)) {
        problem(file(key), "is a page of which " + truth.getFileName() + " says nothing");
      }
    }
    if (!problems.isEmpty()) {
      throw new ParallaxException(told());
    }
    return pages;
  }

  private List<Diagnostic> told() {
    if (problems.size() <= MOST_PROBLEMS) {
      return problems;
    }
    List<Diagnostic> told = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
    told.add(
        EvaluationFile.problem(
            folder.toString(), "has " + (problems.size() - MOST_PROBLEMS) + " more such problems"));
    return told;
  }

  private SortedMap<String, JsonNode> labels() throws ParallaxException {
    JsonNode root;
    try {
      root = JSON.readTree(Files.readAllBytes(truth));
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw wrong(
          truth,
          "is not JSON"
              + (at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr())
              + " ("
              + e.getOriginalMessage()
              + ")");
    } catch (IOException e) {
      throw wrong(truth, "is not there or cannot be read");
    }
    if (!root.isObject() || root.isEmpty()) {
      throw wrong(truth, "is no JSON object of pages by their keys");
    }
    SortedMap<String, JsonNode> labels = new TreeMap<>();
    root.properties().forEach(entry -> labels.put(entry.getKey(), entry.getValue()));
    return labels;
  }

  private void page(String key, JsonNode label, List<LabelledPage> pages) {
    if (!KEY.matcher(key).matches()) {
      problem(truth, "has a key that is no file's name: '" + key + "'");
      return;
    }
    JsonNode body = label.path("articleBody");
    if (!body.isTextual()) {
      problem(truth, "has no text in 'articleBody' of '" + key + "'");
      return;
    }
    Path file = file(key);
    if (!Files.isRegularFile(file)) {
      problem(file, "is not there, but " + truth.getFileName() + " names it");
      return;
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      byte[] bytes = in.readNBytes(Format.LARGEST + 1);
      if (bytes.length > Format.LARGEST) {
        problem(file, "holds more than " + Format.LARGEST / 1_000_000 + " MB, which no page does");
      } else {
        pages.add(new LabelledPage(key, label.path("url").asText(""), bytes, body.asText()));
      }
    } catch (IOException e) {
      problem(file, "cannot be unpacked (" + e.getMessage() + ")");
    }
  }

  private Path file(String key) {
    return html.resolve(key + PAGE);
  }

  private List<String> keysOfPages() throws ParallaxException {
    if (!Files.isDirectory(html)) {
      throw wrong(html, "there is no such folder");
    }
    try (Stream<Path> files = Files.list(html)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(PAGE))
          .map(name -> name.substring(0, name.length() - PAGE.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw wrong(html, "cannot be listed (" + e.getClass().getSimpleName() + ")");
    }
  }

  private void problem(Path where, String what) {
    problems.add(EvaluationFile.problem(where.toString(), what));
  }

  private static ParallaxException wrong(Path where, String what) {
    return new ParallaxException(EvaluationFile.problem(where.toString(), what));
  }
}
