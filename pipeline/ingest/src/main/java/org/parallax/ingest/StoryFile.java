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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.story.ArticleFile;
import org.parallax.api.story.Source;
import org.parallax.api.story.Story;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.ingest.format.UnreadableException;
import org.parallax.ingest.web.WebAddress;

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
  private static final List<String> ARTICLE_KEYS = List.of("file", "url", "sha256");

  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

  private final Path file;
  private final StoryValues values;

  private StoryFile(Path file) {
    this.file = file;
    this.values = new StoryValues(file);
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
      values.problem(
          Problem.STORY_SYNTAX, "", "is not a story: no keys such as 'story' and 'sources'", "");
      throw new ParallaxException(values.problems());
    }
    values.onlyKnown(root, STORY_KEYS, "");
    String title = values.required(root, "story", "");
    List<String> targets = new ArrayList<>();
    for (JsonNode target : values.list(root, "targets", "")) {
      values.scalar(target, "targets").ifPresent(targets::add);
    }
    List<Source> sources = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int number = 0;
    for (JsonNode node : values.list(root, "sources", "")) {
      number++;
      Source source = source(node, "source " + number);
      if (!ids.add(source.id())) {
        values.problem(
            Problem.STORY_REPEATED_ID,
            "source " + number,
            "has the id '" + source.id() + "', which an earlier source has",
            "Give each source an id of its own");
      }
      sources.add(source);
    }
    if (sources.isEmpty() && values.problems().isEmpty()) {
      values.problem(
          Problem.STORY_EMPTY, "", "names no source", "Add at least one under 'sources'");
    }
    if (!values.problems().isEmpty()) {
      throw new ParallaxException(values.problems());
    }
    String about = values.optional(root, "about", "").orElse("");
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
    values.onlyKnown(node, SOURCE_KEYS, where);
    String id = values.required(node, "id", where);
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      values.problem(
          Problem.STORY_VALUE,
          where,
          "has the id '" + id + "'",
          "Make ids of small letters a-z, digits and hyphens");
    }
    List<ArticleFile> articles = new ArrayList<>();
    Set<String> files = new HashSet<>();
    for (JsonNode entry : values.list(node, "articles", where)) {
      ArticleFile article = article(entry, where);
      if (!files.add(article.file())) {
        String named = article.address().map(URI::toString).orElse(article.file());
        values.problem(
            Problem.STORY_REPEATED_ID, where, "names '" + named + "' twice", "Name each file once");
      }
      articles.add(article);
    }
    if (articles.isEmpty()) {
      values.problem(
          Problem.STORY_EMPTY, where, "has no article", "Add at least one under 'articles'");
    }
    ArticleMetadata metadata =
        new ArticleMetadata(
            Optional.empty(),
            values.optional(node, "author", where),
            values.optional(node, "outlet", where),
            published(node, where),
            url(node, where),
            Optional.empty());
    return new Source(
        id,
        values.optional(node, "name", where).orElse(id),
        metadata,
        values.optional(node, "perspective", where),
        articles);
  }

  /** A file, or an address under either key: who writes one under "file" means it. */
  private ArticleFile article(JsonNode node, String where) {
    values.onlyKnown(node, ARTICLE_KEYS, where + ", article");
    Optional<String> checksum = checksum(node, where);
    Optional<String> url = values.optional(node, "url", where + ", article");
    if (url.isPresent() && node.has("file")) {
      values.problem(
          Problem.STORY_VALUE,
          where,
          "has an article with both 'file' and 'url'",
          "Keep 'file' to read a file, or 'url' to fetch the page");
    }
    String named = url.isPresent() ? url.get() : values.required(node, "file", where + ", article");
    if (url.isEmpty() && !WebAddress.isMeantBy(named)) {
      return new ArticleFile(named.replace('\\', '/'), checksum);
    }
    try {
      WebAddress address = WebAddress.parse(named);
      return new ArticleFile(address.name(), checksum, Optional.of(address.uri()));
    } catch (UnreadableException e) {
      values.problem(
          Problem.STORY_VALUE,
          where,
          "names '%s', which %s".formatted(e.diagnostic().where(), e.diagnostic().what()),
          e.diagnostic().remedy());
      return new ArticleFile(named, checksum);
    }
  }

  private Optional<String> checksum(JsonNode article, String where) {
    Optional<String> checksum =
        values.optional(article, "sha256", where).map(given -> given.toLowerCase(Locale.ROOT));
    if (checksum.isPresent() && !SHA256.matcher(checksum.get()).matches()) {
      values.problem(
          Problem.STORY_VALUE, where, "has a 'sha256' that is none", "Give 64 hexadecimal digits");
    }
    return checksum;
  }

  private Optional<LocalDate> published(JsonNode node, String where) {
    Optional<String> value = values.optional(node, "published", where);
    try {
      return value.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      values.problem(
          Problem.STORY_VALUE,
          where,
          "has 'published: " + value.orElse("") + "', which is no date",
          "Write it as \"2022-09-28\", or leave it out");
      return Optional.empty();
    }
  }

  private Optional<URI> url(JsonNode node, String where) {
    Optional<String> value = values.optional(node, "url", where);
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
    values.problem(
        Problem.STORY_VALUE,
        where,
        "has 'url: " + value.get() + "'",
        "Give an address that begins with https:// or http://");
    return Optional.empty();
  }
}
