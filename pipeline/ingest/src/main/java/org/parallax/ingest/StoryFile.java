package org.parallax.ingest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.story.ArticleFile;
import org.parallax.api.story.Source;
import org.parallax.api.story.Story;
import org.parallax.api.text.ArticleMetadata;

/**
 * Reads a story file strictly: what it does not know or cannot use is an error, and all errors are
 * told at once, so that a slip is seen and not silently ignored.
 */
final class StoryFile {

  private static final long MOST_BYTES = 1_000_000;
  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private static final List<String> STORY_KEYS = List.of("story", "about", "targets", "sources");
  private static final List<String> SOURCE_KEYS =
      List.of("id", "name", "outlet", "author", "published", "perspective", "url", "articles");
  private static final List<String> ARTICLE_KEYS = List.of("file", "sha256");

  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  private final Path file;
  private final List<Diagnostic> problems = new ArrayList<>();

  private StoryFile(Path file) {
    this.file = file;
  }

  /**
   * Reads the story and makes sure that its files are the right ones.
   *
   * @throws ParallaxException with all that is wrong
   */
  static Story read(Path file) throws ParallaxException {
    Story story = parse(file);
    List<Diagnostic> problems = new StoryFiles(file, StoryReader.folderOf(file)).check(story);
    if (!problems.isEmpty()) {
      throw new ParallaxException(problems);
    }
    return story;
  }

  /**
   * Reads the story without looking at its files.
   *
   * @throws ParallaxException with all that is wrong
   */
  static Story parse(Path file) throws ParallaxException {
    return new StoryFile(file).story();
  }

  private Story story() throws ParallaxException {
    JsonNode root = yaml();
    if (!root.isObject()) {
      problem(
          Problem.STORY_SYNTAX, "", "is not a story: no keys such as 'story' and 'sources'", "");
      throw new ParallaxException(problems);
    }
    onlyKnown(root, STORY_KEYS, "");
    String title = required(root, "story", "");
    List<String> targets = new ArrayList<>();
    for (JsonNode target : list(root, "targets", "")) {
      scalar(target, "targets").ifPresent(targets::add);
    }
    List<Source> sources = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int number = 0;
    for (JsonNode node : list(root, "sources", "")) {
      number++;
      Source source = source(node, "source " + number);
      if (!ids.add(source.id())) {
        problem(
            Problem.STORY_REPEATED_ID,
            "source " + number,
            "has the id '" + source.id() + "', which an earlier source has",
            "Give each source an id of its own");
      }
      sources.add(source);
    }
    if (sources.isEmpty() && problems.isEmpty()) {
      problem(Problem.STORY_EMPTY, "", "names no source", "Add at least one under 'sources'");
    }
    if (!problems.isEmpty()) {
      throw new ParallaxException(problems);
    }
    String about = optional(root, "about", "").orElse("");
    return new Story(StoryFolder.storyId(file), title, about, targets, sources);
  }

  private JsonNode yaml() throws ParallaxException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw wrong("is larger than 1 MB, which no story file is", "Name the story file");
      }
      return YAML.readTree(Files.readString(file, StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      throw wrong(
          "is not YAML"
              + (place == null
                  ? ""
                  : " at line " + place.getLineNr() + ", column " + place.getColumnNr())
              + ": "
              + firstLine(e.getOriginalMessage()),
          "Mend that line");
    } catch (CharacterCodingException e) {
      throw wrong("is not UTF-8 text", "Save it as UTF-8");
    } catch (IOException e) {
      throw wrong(
          "cannot be read (" + e.getClass().getSimpleName() + ")", "Look at its permissions");
    }
  }

  private ParallaxException wrong(String what, String remedy) {
    return new ParallaxException(
        Diagnostic.of(Problem.STORY_SYNTAX, file.toString(), what, remedy));
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  private Source source(JsonNode node, String where) {
    onlyKnown(node, SOURCE_KEYS, where);
    String id = required(node, "id", where);
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      problem(
          Problem.STORY_VALUE,
          where,
          "has the id '" + id + "'",
          "Make ids of small letters a-z, digits and hyphens");
    }
    List<ArticleFile> articles = new ArrayList<>();
    Set<String> files = new HashSet<>();
    for (JsonNode article : list(node, "articles", where)) {
      onlyKnown(article, ARTICLE_KEYS, where + ", article");
      String name = required(article, "file", where + ", article").replace('\\', '/');
      if (!files.add(name)) {
        problem(
            Problem.STORY_REPEATED_ID, where, "names '" + name + "' twice", "Name each file once");
      }
      articles.add(new ArticleFile(name, checksum(article, where)));
    }
    if (articles.isEmpty()) {
      problem(Problem.STORY_EMPTY, where, "has no article", "Add at least one under 'articles'");
    }
    ArticleMetadata metadata =
        new ArticleMetadata(
            Optional.empty(),
            optional(node, "author", where),
            optional(node, "outlet", where),
            published(node, where),
            url(node, where),
            Optional.empty());
    return new Source(
        id,
        optional(node, "name", where).orElse(id),
        metadata,
        optional(node, "perspective", where),
        articles);
  }

  private Optional<String> checksum(JsonNode article, String where) {
    Optional<String> checksum =
        optional(article, "sha256", where).map(given -> given.toLowerCase(Locale.ROOT));
    if (checksum.isPresent() && !SHA256.matcher(checksum.get()).matches()) {
      problem(
          Problem.STORY_VALUE, where, "has a 'sha256' that is none", "Give 64 hexadecimal digits");
    }
    return checksum;
  }

  private Optional<LocalDate> published(JsonNode node, String where) {
    Optional<String> value = optional(node, "published", where);
    try {
      return value.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      problem(
          Problem.STORY_VALUE,
          where,
          "has 'published: " + value.orElse("") + "', which is no date",
          "Write it as \"2022-09-28\", or leave it out");
      return Optional.empty();
    }
  }

  private Optional<URI> url(JsonNode node, String where) {
    Optional<String> value = optional(node, "url", where);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI url = new URI(value.get());
      String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
      if (scheme.equals("http") || scheme.equals("https")) {
        return Optional.of(url);
      }
    } catch (URISyntaxException e) {
      // Told below, with the addresses of other schemes.
    }
    problem(
        Problem.STORY_VALUE,
        where,
        "has 'url: " + value.get() + "'",
        "Give an address that begins with https:// or http://");
    return Optional.empty();
  }

  private String required(JsonNode node, String key, String where) {
    Optional<String> value = optional(node, key, where);
    if (value.isEmpty()) {
      problem(Problem.STORY_VALUE, where, "has no '" + key + "'", "Add it");
    }
    return value.orElse("");
  }

  private Optional<String> optional(JsonNode node, String key, String where) {
    JsonNode value = node.path(key);
    return value.isMissingNode() || value.isNull()
        ? Optional.empty()
        : scalar(value, where.isEmpty() ? key : where + ", " + key);
  }

  /** Text; a bare number or truth value has lost how it was written, so it must be quoted. */
  private Optional<String> scalar(JsonNode value, String where) {
    if (value.isTextual()) {
      return Optional.of(value.asText().strip()).filter(text -> !text.isEmpty());
    }
    problem(
        Problem.STORY_VALUE,
        where,
        value.isValueNode() ? "is " + value.asText() + ", not a text" : "is not a text",
        value.isValueNode() ? "Put it in quotes" : "Write one text");
    return Optional.empty();
  }

  private List<JsonNode> list(JsonNode node, String key, String where) {
    JsonNode value = node.path(key);
    List<JsonNode> items = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(items::add);
    } else if (!value.isMissingNode() && !value.isNull()) {
      problem(
          Problem.STORY_VALUE,
          where,
          "has a '" + key + "' that is no list",
          "Begin each item with '- '");
    }
    return items;
  }

  private void onlyKnown(JsonNode node, List<String> known, String where) {
    if (!node.isObject()) {
      problem(
          Problem.STORY_VALUE, where, "is no set of keys", "It takes " + String.join(", ", known));
      return;
    }
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key)) {
                problem(
                    Problem.STORY_UNKNOWN_KEY,
                    where,
                    "has the unknown key '" + key + "'",
                    "Known here: " + String.join(", ", nearestFirst(key, known)));
              }
            });
  }

  private static List<String> nearestFirst(String key, List<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return known.stream()
        .sorted(Comparator.comparingInt(name -> distance.apply(key, name)))
        .toList();
  }

  private void problem(Problem problem, String where, String what, String remedy) {
    problems.add(
        Diagnostic.of(
            problem, where.isEmpty() ? file.toString() : file + ", " + where, what, remedy));
  }
}
