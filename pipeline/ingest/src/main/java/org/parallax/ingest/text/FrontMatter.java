package org.parallax.ingest.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.api.text.ArticleMetadata;

/**
 * What a Markdown file says of itself between two lines of dashes at its top. What cannot be read
 * is left alone.
 */
final class FrontMatter {

  private static final Pattern BLOCK =
      Pattern.compile(
          "\\A---[ \\t]*\\R(.{1,20000}?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final int DATE = "2022-09-28".length();

  private FrontMatter() {}

  static ArticleMetadata read(String text) {
    Matcher block = BLOCK.matcher(text);
    if (!block.find()) {
      return ArticleMetadata.UNKNOWN;
    }
    try {
      JsonNode fields = YAML.readTree(block.group(1));
      return new ArticleMetadata(
          text(fields, "title"),
          text(fields, "author"),
          text(fields, "outlet"),
          text(fields, "date").or(() -> text(fields, "published")).flatMap(FrontMatter::date),
          text(fields, "url").flatMap(FrontMatter::uri),
          text(fields, "language").or(() -> text(fields, "lang")));
    } catch (JsonProcessingException e) {
      return ArticleMetadata.UNKNOWN;
    }
  }

  private static Optional<String> text(JsonNode fields, String name) {
    JsonNode value = fields.path(name);
    return value.isTextual() && !value.asText().isBlank()
        ? Optional.of(value.asText().strip())
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String value) {
    try {
      return Optional.of(LocalDate.parse(value.substring(0, Math.min(DATE, value.length()))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<URI> uri(String value) {
    try {
      return Optional.of(URI.create(value));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
