package org.parallax.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  private static final String ARTICLE =
      """
      Gates fail in Lunde

      By Marit Holm

      The harbour master of Lunde closed the inner basin on Tuesday after two of its gates failed \
      within an hour of each other.

      Divers found that a chain had rusted through, and said that the other chains were no younger \
      than the one that broke. The town will pay.

      Fishermen were told to use the northern pier until the gates are mended, which may take until \
      the end of April.
      """;

  @TempDir Path folder;

  @Test
  void linesComeWithTheirZones() throws Exception {
    Typed typed = Typed.run("read", article());

    assertThat(typed.err()).isEmpty();
    assertThat(typed.code()).isZero();
    assertThat(typed.out())
        .contains("format\ttext\n", "language\teng\t", "\nheadline\tGates fail in Lunde\n")
        .contains("\nbyline\tBy Marit Holm\n", "\nbody\tThe harbour master");
  }

  @Test
  void theBodyComesAlone() throws Exception {
    Typed typed = Typed.run("read", "--body", article());

    assertThat(typed.out()).startsWith("The harbour master").doesNotContain("Marit Holm");
    assertThat(typed.out().lines().filter(String::isEmpty)).hasSize(2);
    assertThat(Typed.run("read", "--zone", "headline,byline", article()).out())
        .isEqualTo("Gates fail in Lunde\n\nBy Marit Holm\n");
  }

  @Test
  void severalArticlesAreJsonLines() throws Exception {
    Path article = article();
    List<String> lines = Typed.run("read", "--json", article, article).out().lines().toList();

    assertThat(lines).hasSize(2);
    assertThat(new ObjectMapper().readTree(lines.get(1)).get("text").asText()).isEqualTo(ARTICLE);
  }

  @Test
  void coloursComeWhenAskedForInAPipe() throws Exception {
    assertThat(Typed.run("read", article()).out()).doesNotContain("\u001b");
    assertThat(Typed.run("read", "--color=always", article()).out()).contains("\u001b[36mbyline");
  }

  @Test
  void whatCannotBeReadIsToldAndTheOthersGoOn() throws Exception {
    Typed typed =
        Typed.run(
            "read",
            "--zone=headline",
            "--offline",
            "--cache",
            folder.resolve("cache"),
            folder.resolve("no\u001b[2J.txt"),
            article(),
            "https://lunde.example/gates");

    assertThat(typed.code()).isEqualTo(3);
    assertThat(typed.out()).isEqualTo("Gates fail in Lunde\n");
    assertThat(typed.err())
        .contains("failure PX300", "no[2J.txt", "failure PX347")
        .doesNotContain("\u001b");
  }

  @Test
  void warningsAreToldWhereTheOutputHasNoPlaceForThem() throws Exception {
    Path note = Files.writeString(folder.resolve("note.txt"), "Gone fishing\n");

    assertThat(Typed.run("read", "--body", note).err()).contains("warning PX308");
    Typed whole = Typed.run("read", note);
    assertThat(whole.err()).isEmpty();
    assertThat(whole.out()).contains("\nwarning\tPX308");
    assertThat(whole.code()).isZero();
  }

  @Test
  void aWrongCommandIsExplained() throws Exception {
    Path article = article();
    for (Typed typed :
        List.of(
            Typed.run("read"),
            Typed.run("read", "--zone", "sidebar", article),
            Typed.run("read", "--json", "--body", article),
            Typed.run("read", "--color", "sometimes", article),
            Typed.run("read", "--config", folder.resolve("none.yaml"), article))) {
      assertThat(typed.code()).as(typed.err()).isEqualTo(2);
      assertThat(typed.err()).contains("error PX");
    }
  }

  @Test
  void coloursAreForTerminalsWhoseUsersWantThem() {
    assertThat(ColorChoice.AUTO.isColored(true, Map.of())).isTrue();
    assertThat(ColorChoice.AUTO.isColored(false, Map.of())).isFalse();
    assertThat(ColorChoice.AUTO.isColored(true, Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(ColorChoice.AUTO.isColored(true, Map.of("NO_COLOR", ""))).isTrue();
    assertThat(ColorChoice.AUTO.isColored(true, Map.of("TERM", "dumb"))).isFalse();
    assertThat(ColorChoice.ALWAYS.isColored(false, Map.of("NO_COLOR", "1"))).isTrue();
    assertThat(ColorChoice.NEVER.isColored(true, Map.of())).isFalse();
  }

  private Path article() throws Exception {
    return Files.writeString(folder.resolve("gates.txt"), ARTICLE);
  }
}
