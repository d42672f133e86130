package org.parallax.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.evaluate.extraction.BenchmarkFolder;

class EvaluateCommandTest {

  @TempDir Path folder;

  @Test
  void pagesAreScoredSideBySideInOneRun() throws Exception {
    new BenchmarkFolder(folder)
        .truth(BenchmarkFolder.label())
        .page("lunde", BenchmarkFolder.html());
    Path json = folder.resolve("figures.json");

    Typed typed =
        Typed.run("evaluate", "extraction", folder, "--against", "readability4j", "--json", json);

    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out()).startsWith("1 page\n").contains("\nparallax ", "\nreadability4j ");
    // A page as plain as this one is read without an error.
    assertThat(typed.out()).containsPattern("parallax +[^ ]+ +1\\.000 ± 0\\.000");
    assertThat(json).content().contains("\"readability4j\"");
  }

  @Test
  void aPageThatCannotBeReadIsAFailure() throws Exception {
    new BenchmarkFolder(folder).truth(BenchmarkFolder.label()).page("lunde", "");

    Typed typed = Typed.run("evaluate", "extraction", folder, "--errors");

    assertThat(typed.code()).isEqualTo(3);
    assertThat(typed.err()).contains("lunde.html");
    assertThat(typed.out()).contains("0.000     0.000     lunde https://lunde.example/gates");
  }

  @Test
  void zonesAreScored() throws Exception {
    Path page = folder.resolve("page.txt");
    StringBuilder labelled = new StringBuilder("H Harbour gates fail in Lunde\n\n");
    BenchmarkFolder.BODY
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> labelled.append("B ").append(line).append("\n\n"));
    Files.writeString(page, labelled);

    Typed typed = Typed.run("evaluate", "zones", page, "--errors");

    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out()).contains("all                     1      4   1.000");
  }

  @Test
  void whatIsWrongIsToldAndNothingIsWritten() throws Exception {
    Path json = folder.resolve("figures.json");
    for (Typed typed :
        List.of(
            Typed.run("evaluate"),
            Typed.run("evaluate", "nothing", folder),
            Typed.run("evaluate", "extraction"),
            Typed.run("evaluate", "extraction", folder, "--json", json),
            Typed.run("evaluate", "extraction", folder, "--against", "others"),
            Typed.run("evaluate", "zones", folder.resolve("none"), "--json", json),
            Typed.run("evaluate", "zones", folder, "--against", "readability4j"))) {
      assertThat(typed.code()).as(typed.err()).isEqualTo(2);
      assertThat(typed.err()).contains("error PX10");
      assertThat(typed.out()).isEmpty();
    }
    assertThat(json).doesNotExist();
  }
}
