package org.parallax.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.ingest.format.Sha256;

class SeedTextsTest {

  @Test
  void textsAreFoundByTheirWordsUnderAnyNameAndTheMissingOnesNamed(
      @TempDir Path story, @TempDir Path downloads) throws Exception {
    Path file =
        Files.writeString(
            story.resolve(StoryReader.STORY_FILE),
            """
            story: x
            sources:
              - {id: a, articles: [{file: a.txt, sha256: %s}]}
              - {id: b, articles: [{file: b.txt, sha256: %s}]}
            """
                .formatted(Sha256.of("One.".getBytes(UTF_8)), Sha256.of("Two.".getBytes(UTF_8))));
    Files.createDirectories(downloads.resolve("deep/er"));
    Files.writeString(downloads.resolve("deep/er/17_unnamed"), "One.");

    SeedTexts.Hydration first = SeedTexts.hydrate(file, downloads);
    SeedTexts.Hydration again = SeedTexts.hydrate(file, downloads);

    assertThat(first).isEqualTo(hydration("a.txt", "", "b.txt"));
    assertThat(again).isEqualTo(hydration("", "a.txt", "b.txt"));
    assertThat(story.resolve("a.txt")).hasContent("One.");
    assertThat(StoryReader.missingTexts(file)).extracting("file").containsExactly("b.txt");
  }

  @Test
  void anotherTextInPlaceIsKeptAndTold(@TempDir Path story, @TempDir Path downloads)
      throws Exception {
    Path file =
        Files.writeString(
            story.resolve("story.yaml"),
            "story: x\nsources:\n  - {id: a, articles: [{file: a.txt, sha256: %s}]}\n"
                .formatted(Sha256.of("One.".getBytes(UTF_8))));
    Files.writeString(story.resolve("a.txt"), "My own notes.");
    Files.writeString(downloads.resolve("one"), "One.");

    SeedTexts.Hydration done = SeedTexts.hydrate(file, downloads);

    assertThat(done.different()).containsExactly("a.txt");
    assertThat(done.copied()).isEmpty();
    assertThat(story.resolve("a.txt")).hasContent("My own notes.");
  }

  private static SeedTexts.Hydration hydration(String copied, String present, String missing) {
    return new SeedTexts.Hydration(
        names(copied), names(present), java.util.List.of(), names(missing));
  }

  private static java.util.List<String> names(String name) {
    return name.isEmpty() ? java.util.List.of() : java.util.List.of(name);
  }
}
