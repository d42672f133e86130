package org.parallax.app.evaluate.extraction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A folder of the benchmark's layout, made for a test. */
public record BenchmarkFolder(Path folder) {

  /** Body of {@code two}: paragraphs long enough to be taken for an article. */
  public static final String BODY =
      """
      The harbour master of Lunde closed the inner basin on Tuesday after two of its gates failed within an hour.

      Divers found that a chain had rusted through, and said that the other chains were no younger. The town will pay.

      Fishermen were told to use the northern pier until the gates are mended, which may take until the end of April.
      """;

  /** Writes the ground truth. */
  public BenchmarkFolder truth(String json) throws IOException {
    Files.createDirectories(folder.resolve("html"));
    Files.writeString(folder.resolve("ground-truth.json"), json);
    return this;
  }

  /** Writes a page. */
  public BenchmarkFolder page(String key, String html) throws IOException {
    Files.createDirectories(folder.resolve("html"));
    try (OutputStream out =
        new GZIPOutputStream(
            Files.newOutputStream(folder.resolve("html").resolve(key + ".html.gz")))) {
      out.write(html.getBytes(StandardCharsets.UTF_8));
    }
    return this;
  }

  /** A page with {@link #BODY} and surroundings. */
  public static String html() {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><title>x</title></head>");
    html.append("<body><nav><a href=/>Home</a> <a href=/sea>Sea</a></nav><article>");
    html.append("<h1>Harbour gates fail in Lunde</h1>");
    BODY.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> html.append("<p>").append(line).append("</p>\n"));
    return html.append("</article><footer>All rights reserved</footer></body></html>").toString();
  }

  /** Ground truth of one page whose key is {@code lunde}. */
  public static String label() {
    return "{\"lunde\": {\"articleBody\": \""
        + BODY.replace("\n", "\\n")
        + "\", \"url\": \"https://lunde.example/gates\"}}";
  }
}
