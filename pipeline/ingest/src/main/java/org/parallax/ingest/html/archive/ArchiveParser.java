package org.parallax.ingest.html.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the page among an archive's parts: the one that the archive calls its start, or that stands
 * at the archive's own location, or the first (RFC 2557).
 */
final class ArchiveParser {

  private static final int MOST_PARTS = 5_000;
  private static final int DEEPEST = 8;
  private static final int MOST_PAGE_BYTES = 20_000_000;
  private static final int LONGEST_HEADER = 100_000;
  private static final int MOST_HEADERS = 500;

  private static final MimeConfig LIMITS =
      new MimeConfig.Builder()
          .setMaxLineLen(LONGEST_HEADER)
          .setMaxHeaderLen(LONGEST_HEADER)
          .setMaxHeaderCount(MOST_HEADERS)
          .setMaxContentLen(-1) // the file is bounded, and each part that is kept
          .build();

  private static final String LOCATION = "snapshot-content-location";

  /** A multipart that is open: what parts it, and how many parts it had so far. */
  private static final class Level {
    private final byte[] delimiter;
    private int parts;

    private Level(@Nullable String boundary) {
      delimiter = ("\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  private final byte[] bytes;
  private final Deque<Level> levels = new ArrayDeque<>();
  private final Map<String, String> archive = new HashMap<>();
  private Map<String, String> part = archive;
  private @Nullable ArchivedPage first;
  private int parts;

  ArchiveParser(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The page.
   *
   * @throws IOException if the archive cannot be read on
   * @throws MimeException if it is none or goes beyond the limits
   */
  Optional<ArchivedPage> parse() throws IOException, MimeException {
    MimeTokenStream tokens = new MimeTokenStream(LIMITS);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(new ByteArrayInputStream(bytes));
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM;
        state = tokens.next()) {
      switch (state) {
        case T_START_MULTIPART -> deeper(tokens.getBodyDescriptor().getBoundary());
        case T_START_BODYPART -> levels.getFirst().parts++;
        case T_END_MULTIPART -> levels.pop();
        case T_START_HEADER -> part = levels.isEmpty() ? archive : new HashMap<>();
        case T_FIELD -> take(tokens.getField());
        case T_BODY -> {
          if (++parts > MOST_PARTS) {
            throw new MimeException("more than " + MOST_PARTS + " parts");
          }
          if (isPage(tokens.getBodyDescriptor().getMimeType())) {
            ArchivedPage page = page(tokens);
            if (isStart()) {
              return Optional.of(page);
            }
            first = first == null ? page : first;
            if (!namesItsStart()) {
              return Optional.of(page);
            }
          }
        }
        default -> {}
      }
    }
    return Optional.ofNullable(first);
  }

  private void deeper(@Nullable String boundary) throws MimeException {
    levels.push(new Level(boundary));
    if (levels.size() > DEEPEST) {
      throw new MimeException("parts inside parts, more than " + DEEPEST + " deep");
    }
  }

  private void take(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    switch (name) {
      case "content-type" -> {
        RawBody type =
            RawFieldParser.DEFAULT.parseRawBody(new RawField(field.getName(), field.getBody()));
        for (NameValuePair parameter : type.getParams()) {
          String value = parameter.getValue();
          if (value != null) {
            part.putIfAbsent(parameter.getName().toLowerCase(Locale.ROOT), value);
          }
        }
      }
      case "content-id", "content-location", "snapshot-content-location" ->
          part.putIfAbsent(name, bare(field.getBody()));
      default -> {}
    }
  }

  private static String bare(@Nullable String value) {
    String text = value == null ? "" : value.replaceAll("\\s+", "");
    return text.startsWith("<") && text.endsWith(">") ? text.substring(1, text.length() - 1) : text;
  }

  private static boolean isPage(@Nullable String type) {
    return "text/html".equals(type) || "application/xhtml+xml".equals(type);
  }

  private ArchivedPage page(MimeTokenStream tokens) throws IOException, MimeException {
    byte[] page = tokens.getDecodedInputStream().readNBytes(MOST_PAGE_BYTES + 1);
    if (page.length > MOST_PAGE_BYTES) {
      throw new MimeException("a page of more than " + MOST_PAGE_BYTES / 1_000_000 + " MB");
    }
    String charset = part.get("charset");
    return new ArchivedPage(
        page,
        charset == null ? "text/html" : "text/html; charset=" + charset,
        part.getOrDefault("content-location", archive.getOrDefault(LOCATION, "")),
        isCutOff());
  }

  /** Whether nothing parts the part that was just read from what should follow it. */
  private boolean isCutOff() {
    Level level = levels.peek();
    if (level == null) {
      return false;
    }
    int delimiters = 0;
    for (int i = 0; i <= bytes.length - level.delimiter.length; i++) {
      if (bytes[i] == '\n'
          && Arrays.equals(
              bytes, i, i + level.delimiter.length, level.delimiter, 0, level.delimiter.length)) {
        delimiters++;
      }
    }
    return delimiters <= level.parts;
  }

  private boolean namesItsStart() {
    return archive.containsKey("start") || archive.containsKey(LOCATION);
  }

  private boolean isStart() {
    String start = archive.get("start");
    if (start != null && bare(start).equals(part.get("content-id"))) {
      return true;
    }
    String location = archive.get(LOCATION);
    return location != null && location.equals(part.get("content-location"));
  }
}
