package org.parallax.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.engine.TinyStage;
import org.parallax.engine.Word;

class StageRegistryTest {

  @TempDir Path plugins;

  @Test
  void findsStagesByTaskAndEngine() {
    StageRegistry registry =
        StageRegistry.of(
            List.of(
                TinyStage.named("link-y").giving(Word.A),
                TinyStage.named("link-x").giving(Word.A)));

    assertThat(registry.find("link", "x")).isPresent();
    assertThat(registry.find("link", "z")).isEmpty();
    assertThat(registry.engines("link")).containsExactly("x", "y");
    assertThat(registry.table()).contains("link-x", "link-y");
  }

  @Test
  void namesAStageThatIsInstalledTwice() {
    StageRegistry registry =
        StageRegistry.of(List.of(TinyStage.named("link-x"), TinyStage.named("link-x")));

    assertThat(registry.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("PX408 stage 'link-x'"));
  }

  @Test
  void namesAProviderThatCannotBeLoadedAndKeepsTheOthers() throws Exception {
    jar("broken.jar", "no.such.Factory\norg.parallax.engine.plan.StageRegistryTest\n");

    StageRegistry registry = StageRegistry.discover(plugins);

    assertThat(registry.problems())
        .extracting(Diagnostic::message)
        .anySatisfy(message -> assertThat(message).contains("no.such.Factory"))
        .anySatisfy(message -> assertThat(message).contains("StageRegistryTest"));
  }

  @Test
  void namesAJarThatIsNone() throws Exception {
    Files.writeString(plugins.resolve("damaged.jar"), "this is no jar");

    assertThat(StageRegistry.discover(plugins).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.where()).endsWith("damaged.jar"));
  }

  @Test
  void namesAPluginFolderThatIsNotThere() {
    assertThat(StageRegistry.discover(plugins.resolve("nowhere")).problems()).hasSize(1);
  }

  @Test
  void readsDescriptionsOfProgramsAndNamesAWrongOne() throws Exception {
    Files.writeString(
        plugins.resolve("good.stage.yaml"),
        "{task: frames, engine: mine, version: 1, command: [sh], gives: [frames]}");
    Files.writeString(
        plugins.resolve("wrong.stage.yaml"),
        "{task: frames, engine: his, version: 1, command: [sh], gives: [fames]}");

    StageRegistry registry = StageRegistry.discover(plugins);

    assertThat(registry.find("frames", "mine")).isPresent();
    assertThat(registry.problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).contains("wrong.stage.yaml", "'fames'"));
  }

  private void jar(String name, String services) throws IOException {
    try (OutputStream file = Files.newOutputStream(plugins.resolve(name));
        JarOutputStream jar = new JarOutputStream(file)) {
      jar.putNextEntry(new ZipEntry("META-INF/services/org.parallax.api.stage.StageFactory"));
      jar.write(services.getBytes(StandardCharsets.UTF_8));
      jar.closeEntry();
    }
  }
}
