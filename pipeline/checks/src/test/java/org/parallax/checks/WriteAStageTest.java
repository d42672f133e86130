package org.parallax.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The code in docs/write-a-stage.md is the code that is compiled and tested here, to the letter.
 */
class WriteAStageTest {

  private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern TYPE = Pattern.compile("(?:class|record) (\\w+)");

  @Test
  void everyJavaBlockOfTheGuideIsCompiledAndTested() throws Exception {
    Path top = Path.of("").toAbsolutePath().resolve("../..").normalize();
    String guide = Files.readString(top.resolve("docs/write-a-stage.md"));
    Path example = top.resolve("pipeline/checks/src/test/java/org/parallax/checks/example");
    List<String> found = new ArrayList<>();
    Matcher blocks = JAVA_BLOCK.matcher(guide);
    while (blocks.find()) {
      Matcher type = TYPE.matcher(blocks.group(1));
      assertThat(type.find()).isTrue();
      found.add(type.group(1));
      assertThat(blocks.group(1).strip())
          .isEqualTo(Files.readString(example.resolve(type.group(1) + ".java")).strip());
    }
    assertThat(found).containsExactly("Hedge", "HedgeStageFactory", "HedgeStage", "HedgeStageTest");
  }
}
