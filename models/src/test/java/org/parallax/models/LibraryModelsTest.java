package org.parallax.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryModelsTest {

  @TempDir Path folder;

  private static LibraryModel model(long bytes, String crc32) {
    return new LibraryModel(
        "toy", "toy.bin", "org.example:toy:1", bytes, crc32, "0".repeat(64), "MIT", "", List.of());
  }

  @Test
  void everyEntryThatShipsIsWhole() {
    assertThat(LibraryModels.load().models())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            model -> {
              assertThat(model.sha256()).matches("[0-9a-f]{64}");
              assertThat(model.crc32()).matches("[0-9a-f]{8}");
              assertThat(model.stages()).isNotEmpty();
              assertThat(model.licence()).isNotBlank();
            });
  }

  @Test
  void aMissingModelIsToldWithItsArtifact() {
    assertThat(LibraryModels.problem(model(5, "3610a686"), null))
        .hasValueSatisfying(
            problem -> assertThat(problem).contains("toy.bin", "org.example:toy:1"));
  }

  @Test
  void anAlteredModelIsToldAndTheRightOneIsNot() throws IOException {
    Path file = Files.writeString(folder.resolve("toy.bin"), "hello", StandardCharsets.UTF_8);

    assertThat(LibraryModels.problem(model(5, "3610a686"), file.toUri().toURL())).isEmpty();
    assertThat(LibraryModels.problem(model(5, "00000000"), file.toUri().toURL()))
        .hasValueSatisfying(problem -> assertThat(problem).contains("altered"));
  }

  @Test
  void aRepeatedIdIsRefused() {
    String entry =
        """
        {"id": "a", "resource": "a", "artifact": "a", "bytes": 1, "crc32": "0", "sha256": "0",
         "licence": "MIT", "made": "a", "stages": []}""";
    byte[] twice = ("{\"models\": [" + entry + "," + entry + "]}").getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> LibraryModels.parse(twice)).hasMessageContaining("twice");
  }
}
