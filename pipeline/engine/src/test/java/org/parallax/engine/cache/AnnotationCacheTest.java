package org.parallax.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;

class AnnotationCacheTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void inAFolderThatIsNotThereYet() {
    file = folder.resolve("deep/cache.db");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void fill(int entries) {
    Random random = new Random(7);
    try (AnnotationCache cache = AnnotationCache.open(file)) {
      for (int i = 0; i < entries; i++) {
        byte[] payload = new byte[5000];
        random.nextBytes(payload);
        cache.put("key-" + i, payload);
      }
    }
  }

  private long setAside() throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      return files.filter(path -> path.toString().matches(".*\\.damaged-\\d+")).count();
    }
  }

  @Test
  void keepsWhatWasPutForTheNextRun() {
    try (AnnotationCache cache = AnnotationCache.open(file)) {
      assertThat(cache.find("key")).isEmpty();
      cache.put("key", bytes("first"));
      cache.put("key", bytes("second"));
    }
    try (AnnotationCache cache = AnnotationCache.open(file)) {
      assertThat(cache.find("key"))
          .hasValueSatisfying(value -> assertThat(value).asString().isEqualTo("second"));
      assertThat(cache.warnings()).isEmpty();
    }
  }

  @Test
  void withoutAFileItKeepsNothing() {
    try (AnnotationCache cache = AnnotationCache.none()) {
      cache.put("key", bytes("value"));
      assertThat(cache.find("key")).isEmpty();
      assertThat(cache.warnings()).isEmpty();
    }
  }

  @Test
  void twoProcessesMayUseItAtOnce() {
    try (AnnotationCache one = AnnotationCache.open(file);
        AnnotationCache other = AnnotationCache.open(file)) {
      one.put("a", bytes("1"));
      other.put("b", bytes("2"));
      assertThat(one.find("b")).isPresent();
      assertThat(other.find("a")).isPresent();
    }
  }

  @Test
  void whatWasPutSurvivesAKilledProcess() throws Exception {
    AnnotationCache killed = AnnotationCache.open(file);
    killed.put("key", bytes("value"));
    // The files as a killed process leaves them: journals in place, nothing closed.
    Path copy = folder.resolve("copy");
    Files.createDirectories(copy);
    try (Stream<Path> files = Files.list(file.getParent())) {
      for (Path path : files.toList()) {
        Files.copy(path, copy.resolve(path.getFileName()));
      }
    }
    try (AnnotationCache cache = AnnotationCache.open(copy.resolve("cache.db"))) {
      assertThat(cache.find("key")).isPresent();
      assertThat(cache.warnings()).isEmpty();
    }
    killed.close();
  }

  @Test
  void aFileThatIsNoDatabaseIsSetAsideAndBegunAnew() throws Exception {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "these are somebody's notes, not a database\n".repeat(100));

    try (AnnotationCache cache = AnnotationCache.open(file)) {
      cache.put("key", bytes("value"));
      assertThat(cache.find("key")).isPresent();
      assertThat(cache.warnings())
          .singleElement()
          .extracting(Diagnostic::problem)
          .isEqualTo(Problem.CACHE_DAMAGED);
    }
    assertThat(Files.readString(file.resolveSibling("cache.db.damaged-1"))).startsWith("these are");
  }

  @Test
  void somebodyElsesDatabaseIsSetAside() throws Exception {
    Files.createDirectories(file.getParent());
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE entries (key TEXT)");
    }
    try (AnnotationCache cache = AnnotationCache.open(file)) {
      assertThat(cache.warnings()).hasSize(1);
    }
    assertThat(setAside()).isEqualTo(1);
  }

  @Test
  void aFileCutOffInTheMiddleGivesNothingFalseAndIsBegunAnew() throws Exception {
    fill(60);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 2);
    }
    try (AnnotationCache cache = AnnotationCache.open(file)) {
      IntStream.range(0, 60).forEach(i -> cache.find("key-" + i));
      cache.put("new", bytes("value"));
      assertThat(cache.find("new")).isPresent();
      assertThat(cache.warnings())
          .extracting(Diagnostic::problem)
          .containsExactly(Problem.CACHE_DAMAGED);
    }
    assertThat(setAside()).isEqualTo(1);
  }

  @Test
  void aFlippedBitInAValueIsNotTrusted() throws Exception {
    fill(60);
    byte[] content = Files.readAllBytes(file);
    for (int at = content.length / 2; at < content.length; at += 4096) {
      content[at] ^= 1;
    }
    Files.write(file, content);
    try (AnnotationCache cache = AnnotationCache.open(file)) {
      IntStream.range(0, 60).forEach(i -> cache.find("key-" + i));
      assertThat(cache.warnings())
          .extracting(Diagnostic::problem)
          .containsExactly(Problem.CACHE_DAMAGED);
    }
  }

  @Test
  void doesWithoutAFileThatCannotBeMadeAndSaysSoOnce() throws Exception {
    Files.writeString(folder.resolve("deep"), "a file where the folder should be");

    try (AnnotationCache cache = AnnotationCache.open(file)) {
      cache.put("key", bytes("value"));
      assertThat(cache.find("key")).isEmpty();
      assertThat(cache.warnings())
          .extracting(Diagnostic::problem)
          .containsExactly(Problem.CACHE_UNUSABLE);
    }
  }

  @Test
  void aFullDiskStopsKeepingButNotReading() throws Exception {
    fill(3);
    try (AnnotationCache cache = AnnotationCache.open(file, 100_000)) {
      IntStream.range(0, 50).forEach(i -> cache.put("more-" + i, new byte[50_000]));
      assertThat(cache.find("key-0")).isPresent();
      assertThat(cache.warnings())
          .extracting(Diagnostic::problem)
          .containsExactly(Problem.CACHE_UNUSABLE);
    }
  }

  @Test
  void dropsWhatWasUnusedForLongestWhenItGrowsTooLarge() throws Exception {
    fill(100);
    AnnotationCache.open(file, 250_000).close();

    try (AnnotationCache cache = AnnotationCache.open(file)) {
      long left = IntStream.range(0, 100).filter(i -> cache.find("key-" + i).isPresent()).count();
      assertThat(left).isBetween(35L, 45L);
      assertThat(cache.find("key-99")).isPresent();
      assertThat(cache.find("key-0")).isEmpty();
      assertThat(cache.warnings()).isEmpty();
    }
    assertThat(Files.size(file)).isLessThan(400_000);
  }
}
