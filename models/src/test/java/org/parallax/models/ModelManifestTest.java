package org.parallax.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelManifestTest {

  @Test
  void everyFileThatItNamesIsThereAndUnaltered() {
    ModelManifest manifest = ModelManifest.load();
    List<String> ids = manifest.models().stream().map(ModelFile::id).toList();

    assertThat(ids).isNotEmpty();
    assertThat(manifest.problems(ids)).isEmpty();
  }

  @Test
  void aMissingOrAlteredFileIsNamedWithWhatToDo() throws IOException {
    ModelManifest manifest =
        ModelManifest.parse(
            """
            {"models": [
              {"id": "a", "file": "no-such.onnx", "sha256": "00", "licence": "MIT", "made": "x"},
              {"id": "b", "file": "manifest.json", "sha256": "00", "licence": "MIT", "made": "x",
               "stages": ["stance-x"], "scores": {"f1": 0.5}}
            ]}
            """
                .getBytes(StandardCharsets.UTF_8));

    assertThat(manifest.problems(List.of("a", "b", "c")))
        .satisfiesExactly(
            a -> assertThat(a).contains("no-such.onnx is missing").contains("restore"),
            b -> assertThat(b).contains("was altered").contains("manifest.json"),
            c -> assertThat(c).contains("'c' is not in"));
    assertThat(manifest.idsFor("stance-x")).containsExactly("b");
    assertThat(manifest.find("b").orElseThrow().scores()).containsEntry("f1", 0.5);
  }
}
