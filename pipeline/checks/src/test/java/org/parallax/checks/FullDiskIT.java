package org.parallax.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is really full; only where one may be mounted. */
class FullDiskIT {

  @TempDir private Path folder;

  @Test
  void nothingIsLeftOfAReportThatDoesNotFit() throws Exception {
    Program program = new Program(folder);
    program.write("good.txt", Program.ARTICLE);
    program.story("good.txt");
    assumeTrue(
        succeeds("mount", "-t", "tmpfs", "-o", "size=32k", "tmpfs", program.reports().toString()),
        "no file system can be mounted here");
    try {
      program.report().assertEnds(2).assertTells("PX106", program.out().toString(), "--out");
      program.assertNothingWritten();
    } finally {
      assertThat(succeeds("umount", program.reports().toString())).isTrue();
    }
  }

  @Test
  void aCacheThatDoesNotFitCostsOnlyTime() throws Exception {
    Program program = new Program(folder);
    program.write("good.txt", Program.ARTICLE);
    program.story("good.txt");
    Path cache = Files.createDirectories(folder.resolve("cache"));
    assumeTrue(
        succeeds("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", cache.toString()),
        "no file system can be mounted here");
    try {
      program.report().assertEnds(0).assertTells("PX601");
      assertThat(program.files().statuses()).containsEntry("a/good.txt", "ok");
    } finally {
      assertThat(succeeds("umount", cache.toString())).isTrue();
    }
  }

  private static boolean succeeds(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
