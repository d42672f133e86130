package org.parallax.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed leaves nothing half-written, and the next one goes on where it stopped. */
class KilledIT {

  private static final long PATIENCE_SECONDS = 120;

  @TempDir private Path folder;

  @Test
  void theNextRunGoesOnWhereTheKilledOneStopped() throws Exception {
    Program program = new Program(folder);
    program.write("long.txt", Program.ARTICLE + "\nIt rained.\n".repeat(40));
    program.write("middle.txt", Program.ARTICLE + "\nIt snowed.\n".repeat(20));
    program.write("short.txt", Program.ARTICLE);
    program.story("long.txt", "middle.txt", "short.txt");
    Path marker = folder.resolve("marker");
    // The longest article is done first: the slow stage holds up the last one.
    Path config = program.light("mischief: {engine: slow, on: short, marker: " + marker + "}");
    String[] arguments = program.reportArguments(config, "--threads", "1");

    kill(start(arguments), marker);

    assertThat(program.out()).doesNotExist();
    Program.run(arguments).assertEnds(0);
    program.assertOnlyTheReport();
    JsonNode stages = program.files().runRecord().path("timings").path("stages");
    assertThat(stages.path("clean-zones").path("cached").asInt()).isEqualTo(3);
    assertThat(stages.path("clean-zones").path("computed").asInt()).isZero();
    assertThat(stages.path("mischief-slow").path("cached").asInt()).isEqualTo(2);
    assertThat(stages.path("mischief-slow").path("computed").asInt()).isEqualTo(1);

    var resumed = program.files().tables();
    program.report(config, "--no-cache").assertEnds(0);
    assertThat(resumed).isEqualTo(program.files().tables());
  }

  private Process start(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dparallax.home=" + Checkout.top());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("org.parallax.app.Parallax");
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("killed.log").toFile())
        .start();
  }

  /** With signal 9, as soon as the slow stage is at work. */
  private void kill(Process process, Path marker) throws Exception {
    long begun = System.nanoTime();
    while (!Files.exists(marker)) {
      assertThat(process.isAlive())
          .as("it ended by itself: %s", Files.readString(folder.resolve("killed.log")))
          .isTrue();
      assertThat(System.nanoTime() - begun).isLessThan(TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS));
      Thread.sleep(20);
    }
    process.destroyForcibly();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }
}
