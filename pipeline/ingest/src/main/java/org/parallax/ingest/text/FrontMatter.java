package org.parallax.ingest.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.api.text.ArticleMetadata;

/**
 * What a Markdown file says of itself at its top: YAML between two lines of dashes, or TOML between
 * two lines of plus signs. What cannot be read is left alone.
 */
final class FrontMatter {

  private static final Pattern YAML_BLOCK =
      Pattern.compile(
          "\\A---[ \\t]*\\R(.{1,20000}?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
  private static final Pattern TOML_BLOCK =
      Pattern.compile(
          "\\A\\+\\+\\+[ \\t]*\\R(.{1,20000}?)\\R\\+\\+\\+[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final ObjectMapper TOML = new TomlMapper();
  private static final int DATE = "2022-09-28".length();
  private static final int MOST_AUTHORS = 10;

  /** As people write days; the zone and the time of day do not change the day that was meant. */
  private static final List<DateTimeFormatter> DAYS =
      List.of(
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss xx", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("uuuu/M/d", Locale.ENGLISH));

  private FrontMatter() {}

  static ArticleMetadata read(String text) {
    Matcher toml = TOML_BLOCK.matcher(text);
    if (toml.find()) {
      return read(TOML, toml.group(1));
    }
    Matcher yaml = YAML_BLOCK.matcher(text);
    return yaml.find() ? read(YAML, yaml.group(1)) : ArticleMetadata.UNKNOWN;
  }

  private static ArticleMetadata read(ObjectMapper language, String block) {
    try {
      JsonNode fields = language.readTree(block);
      return new ArticleMetadata(
          text(fields, "title"),
          names(fields.path("author")).or(() -> names(fields.path("authors"))),
          text(fields, "outlet"),
          text(fields, "date").or(() -> text(fields, "published")).flatMap(FrontMatter::date),
          text(fields, "url").flatMap(FrontMatter::uri),
          text(fields, "language").or(() -> text(fields, "lang")));
    } catch (JsonProcessingException e) {
      return ArticleMetadata.UNKNOWN;
    }
  }

  private static Optional<String> text(JsonNode fields, String name) {
    return text(fields.path(name));
  }

  private static Optional<String> text(JsonNode value) {
    return value.isTextual() && !value.asText().isBlank()
        ? Optional.of(value.asText().strip())
        : Optional.empty();
  }

  /** One name, a list of names, or a list of people that have names. */
  private static Optional<String> names(JsonNode value) {
    if (!value.isContainerNode()) {
      return text(value);
    }
    List<String> names = new ArrayList<>();
    for (JsonNode each : value.isArray() ? value : List.of(value)) {
      text(each).or(() -> text(each.path("name"))).ifPresent(names::add);
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(", ", names.subList(0, Math.min(MOST_AUTHORS, names.size()))));
  }

  private static Optional<LocalDate> date(String value) {
    Optional<LocalDate> day =
        day(value.substring(0, Math.min(DATE, value.length())), DateTimeFormatter.ISO_LOCAL_DATE);
    for (DateTimeFormatter form : DAYS) {
      day = day.or(() -> day(value, form));
    }
    return day;
  }

  private static Optional<LocalDate> day(String value, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(value, form));
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
