package org.parallax.ingest.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.parallax.ingest.format.Format;
import org.parallax.ingest.format.Sha256;
import org.parallax.ingest.format.UnreadableException;

/**
 * Pages kept as files: for each address a record named by the address's checksum, for each content
 * a file named by its own. A page is there whole or not at all, and several programs may use one
 * folder.
 */
final class PageStore {

  /** A kept page is not what it was when it was kept. */
  static final class DamagedException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /**
   * A page that is there.
   *
   * @param fetch how it came
   * @param bytes as they came
   */
  @SuppressWarnings("ArrayRecordComponent") // megabytes, passed once; records are not compared
  record Kept(PageFetch fetch, byte[] bytes) {}

  private static final int FORMAT = 1;
  private static final int LARGEST_RECORD = 100_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  PageStore(Path folder) {
    this.folder = folder;
  }

  private Path recordOf(WebAddress asked) {
    byte[] address = asked.toString().getBytes(StandardCharsets.UTF_8);
    return folder.resolve(Sha256.of(address) + ".json");
  }

  private Path content(String sha256) {
    return folder.resolve(sha256 + ".page");
  }

  /**
   * Looks for the page of an address.
   *
   * @throws DamagedException if there is one, but it cannot be relied on
   */
  Optional<Kept> find(WebAddress asked) throws DamagedException {
    Path file = recordOf(asked);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      JsonNode fields = JSON.readTree(read(file, LARGEST_RECORD));
      String sha256 = fields.path("sha256").asText();
      if (fields.path("format").asInt() != FORMAT
          || !sha256.matches("[0-9a-f]{64}")
          || !fields.path("address").asText().equals(asked.toString())) {
        throw new DamagedException();
      }
      byte[] bytes = read(content(sha256), Format.LARGEST);
      if (!Sha256.of(bytes).equals(sha256)) {
        throw new DamagedException();
      }
      PageFetch fetch =
          new PageFetch(
              asked,
              WebAddress.parse(fields.path("final_address").asText()),
              Instant.parse(fields.path("fetched").asText()),
              Optional.ofNullable(fields.path("media_type").textValue()),
              sha256);
      return Optional.of(new Kept(fetch, bytes));
    } catch (IOException | UnreadableException | DateTimeException e) {
      throw new DamagedException();
    }
  }

  private static byte[] read(Path file, int most) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > most) {
      throw new IOException("not a file of ours");
    }
    return Files.readAllBytes(file);
  }

  /**
   * Keeps a page in place of an earlier one of the same address.
   *
   * @throws IOException if it cannot be written; the earlier one is still there
   */
  void keep(PageFetch fetch, byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    write(content(fetch.sha256()), bytes);
    write(recordOf(fetch.asked()), fields(fetch, bytes.length));
  }

  private static byte[] fields(PageFetch fetch, int length) throws JsonProcessingException {
    ObjectNode fields =
        JSON.createObjectNode()
            .put("format", FORMAT)
            .put("address", fetch.asked().toString())
            .put("final_address", fetch.address().toString())
            .put("fetched", fetch.fetched().toString())
            .put("media_type", fetch.mediaType().orElse(null))
            .put("sha256", fetch.sha256())
            .put("bytes", length);
    return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(fields) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private void write(Path file, byte[] bytes) throws IOException {
    Path partial = Files.createTempFile(folder, "partial", "");
    try {
      Files.write(partial, bytes);
      try {
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(partial);
    }
  }
}
