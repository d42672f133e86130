package org.parallax.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is who, from `parallax entities` over a person's edits to the report. */
class EntityLedgerTest {

  private static final String WORKING =
      """
      language: {engine: none}
      segment: {engine: plain}
      entities: {engine: capitals}
      """;

  private static final String OTHER =
      """
      The harbour waits

      By our correspondent

      Anna Veld blamed Russia for the delay on Monday. The bear of the east had failed \
      the fishermen, and nobody in the harbour had heard a word for a week or longer.

      A day later, Anna Veld spoke again. In those weeks the Kremlin had ruined the season, and \
      even Bert Holm agreed in front of everybody. The quay was empty all the same.
      """;

  @TempDir private Path folder;
  private Program program;
  private Path config;

  @BeforeEach
  void twoArticles() throws IOException {
    program = new Program(folder);
    program.write("a.txt", Program.ARTICLE);
    program.write("b.txt", OTHER);
    program.story("a.txt", "b.txt");
    config = Files.writeString(folder.resolve("working.yaml"), WORKING);
  }

  @Test
  void aLedgerIsWrittenAndWritingItAgainKeepsWhatAPersonWrote() throws Exception {
    entities().assertEnds(0);
    String first = Files.readString(ledger());
    entities().assertEnds(0);

    assertThat(Files.readString(ledger())).isEqualTo(first);
    assertThat(first).contains("- entity: RU").contains("name: Anna Veld").contains("b: {mentions");

    edit("  - rename: Russia", "    to: Russian Federation # my comment");
    String own = Files.readString(ledger());
    program.write("a.txt", Program.ARTICLE + "\nCarl Mond spoke of Finland at last.\n");
    entities().assertEnds(0).assertEnds(0);

    assertThat(Files.readString(ledger()))
        .startsWith(own.substring(0, own.indexOf("# --- ")))
        .contains("name: Carl Mond");
  }

  @Test
  void anEditChangesMentionsWithTheirStancesAndIsListed() throws Exception {
    report().assertEnds(0);
    assertThat(program.files().rows("ledger")).isEmpty();
    int before = program.files().rows("mentions", "entity", "RU").size();
    edit(
        "  - is: Russia",
        "    string: the bear of the east",
        "  - is_not: any",
        "    string: Kremlin",
        "    article: b.txt",
        "  - merge: [Anna Veld, Bert Holm]",
        "    as: Veld and Holm",
        "  - is: Russia",
        "    string: the wolf");

    report().assertEnds(0).assertTells("PX226", "ledger.yaml, line", "the wolf", "matches nothing");

    List<CSVRecord> laidDown = program.files().rows("mentions", "via", "ledger");
    assertThat(laidDown).singleElement().satisfies(this::isTheBear);
    assertThat(program.files().rows("stances", "entity", "RU"))
        .anySatisfy(
            row -> {
              assertThat(row.get("article")).isEqualTo("b/b.txt");
              assertThat(row.get("sentence")).isEqualTo(laidDown.get(0).get("sentence"));
              assertThat(row.get("stance")).isNotEmpty();
            });
    assertThat(program.files().rows("mentions", "surface", "Kremlin")).isEmpty();
    assertThat(program.files().rows("mentions", "entity", "RU")).hasSize(before);
    assertThat(program.files().rows("entities", "entity", "anna-veld"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.get("name")).isEqualTo("Veld and Holm");
              assertThat(row.get("mentions")).isEqualTo("3");
            });
    assertThat(program.files().rows("ledger"))
        .extracting(row -> row.get("state") + " " + row.get("added") + row.get("removed"))
        .containsExactly("applied 10", "applied 01", "applied 00", "unmatched 00");
    JsonNode record = program.files().runRecord().path("ledger");
    assertThat(record.path("edits")).hasSize(4);
    assertThat(record.path("edits").get(2).path("moved").asInt()).isEqualTo(1);
    assertThat(program.files().page()).contains("id=\"ledger\"").contains("matches nothing");
  }

  private void isTheBear(CSVRecord row) {
    assertThat(row.get("surface")).isEqualTo("The bear of the east");
    assertThat(row.get("entity")).isEqualTo("RU");
    assertThat(row.get("kind")).isEqualTo("description");
  }

  @Test
  void anEditOfOneArticleLeavesWhatIsKeptOfTheOther() throws Exception {
    report().assertEnds(0);
    edit("  - is: Russia", "    string: the bear of the east");

    report().assertEnds(0);

    JsonNode stages = program.files().runRecord().path("timings").path("stages");
    assertThat(stages.path("segment-plain").path("computed").asInt()).isZero();
    assertThat(stages.path("stance-rules").path("computed").asInt()).isEqualTo(1);
    assertThat(stages.path("stance-rules").path("cached").asInt()).isEqualTo(1);
  }

  @Test
  void aMergeComputesNothingAgain() throws Exception {
    report().assertEnds(0);
    edit("  - merge: [Anna Veld, Bert Holm]");

    report().assertEnds(0);

    program
        .files()
        .runRecord()
        .path("timings")
        .path("stages")
        .forEach(stage -> assertThat(stage.path("computed").asInt()).isZero());
  }

  @Test
  void thePolicyDecidesWhatCountsAsTheState() throws Exception {
    Files.writeString(ledger(), "policy: {all: government, Russia: strict}\n");

    report().assertEnds(0);

    assertThat(program.files().rows("mentions", "entity", "RU"))
        .isNotEmpty()
        .allSatisfy(
            row -> assertThat(row.get("kind")).isIn("name", "adjective", "pronoun", "description"));
    assertThat(program.files().rows("ledger"))
        .singleElement()
        .satisfies(row -> assertThat(row.get("state")).isEqualTo("applied"));
    report("--no-ledger").assertEnds(0);
    assertThat(program.files().rows("ledger")).isEmpty();
    assertThat(program.files().rows("mentions", "surface", "Kremlin")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "edits: [                                                              | PX220 | line 1",
        "edits:\\n  - is: Russia\\n    strin: x                                | PX221 | line 3",
        "policy: lax                                                          | PX222 | line 1",
        "edits:\\n  - {is: Russia, string: x}\\n  - {is_not: Russia, string: x} | PX223 | line 3",
      })
  void aLedgerThatIsWrongEndsWithTwoAndNothingIsWritten(String yaml, String code, String line)
      throws Exception {
    String text = yaml.replace("\\n", "\n") + "\n";
    Files.writeString(ledger(), text);

    report().assertEnds(2).assertTells(code, ledger().toString(), line);
    entities().assertEnds(2).assertTells(code, ledger().toString(), line);

    program.assertNothingWritten();
    assertThat(Files.readString(ledger())).isEqualTo(text);
    assertThat(Program.entries(program.story())).hasSize(4);
  }

  @Test
  void anyEntityOfTheStoryMayBeATarget() throws Exception {
    report("--targets", "anna veld, Holm, the United States").assertEnds(0);

    assertThat(program.files().rows("cells", "voice", "all"))
        .extracting(row -> row.get("target"))
        .containsOnly("anna-veld", "bert-holm", "US");
  }

  @Test
  void aTargetIsShownUnderTheNameThatTheLedgerGivesIt() throws Exception {
    edit("  - rename: Russia", "    to: The Northern Neighbour");

    report("--targets", "northern neighbour").assertEnds(0);

    assertThat(program.files().rows("cells", "target", "RU")).isNotEmpty();
    assertThat(program.files().page()).contains("The Northern Neighbour");
  }

  @Test
  void aTargetThatMeansNothingIsToldBeforeTheStancesWithTheNearestNamesAndCounts()
      throws Exception {
    report("--targets", "Ana Velt")
        .assertEnds(2)
        .assertTells("PX101", "Ana Velt", "Anna Veld (2 mentions in 1 source)");

    program.assertNothingWritten();
    Path deep = program.reports().resolve("not/there/yet");
    Program.run(
            "report",
            program.story().toString(),
            "--targets",
            "Ana Velt",
            "--out",
            deep.toString(),
            "--no-cache",
            "--profile",
            "fast",
            "--config",
            config.toString())
        .assertEnds(2)
        .assertTells("PX101", "Ana Velt");
    program.assertNothingWritten();
    report().assertEnds(0);
    JsonNode stages = program.files().runRecord().path("timings").path("stages");
    assertThat(stages.path("link-catalogue").path("cached").asInt()).isEqualTo(2);
    assertThat(stages.path("stance-rules").path("computed").asInt()).isEqualTo(2);
  }

  @Test
  void aTargetThatMayMeanSeveralIsToldWithTheChoicesAndCounts() throws Exception {
    program.write("b.txt", OTHER.replace("Bert Holm", "Karl Veld"));

    report("--targets", "Veld")
        .assertEnds(2)
        .assertTells(
            "PX110",
            "anna-veld (Anna Veld, 2 mentions in 1 source)",
            "karl-veld (Karl Veld, 1 mention in 1 source)");
    program.assertNothingWritten();
  }

  @Test
  void aFolderWithoutAStoryFileHasItsLedgerInIt() throws Exception {
    Files.delete(program.story().resolve("story.yaml"));

    entities().assertEnds(0);
    Program.Run report = report("--targets", "Russia");

    report.assertEnds(0);
    assertThat(report.err()).doesNotContain("PX209").doesNotContain("ledger.yaml");
    assertThat(program.files().rows("articles")).hasSize(2);
  }

  @Test
  void anArticleOfOneWordIsAnArticle() throws Exception {
    program.write("a.txt", "Russia\n");

    entities().assertEnds(0);
    report("--targets", "Russia").assertEnds(0);

    assertThat(program.files().rows("articles")).hasSize(2);
  }

  @Test
  void fiveThousandEntitiesInOneArticleTakeBoundedTime() throws Exception {
    StringBuilder text = new StringBuilder("Roll call in the harbour\n\n");
    for (int i = 0; i < 5000; i++) {
      text.append(name(i / 71)).append(' ').append(name(i % 71)).append(" came by boat. ");
      text.append(i % 10 == 9 ? "\n\n" : "");
    }
    program.write("a.txt", text.toString());
    long begun = System.nanoTime();

    entities().assertEnds(0);
    edit("  - merge: [%s %s, Anna Veld]".formatted(name(1), name(2)));
    report("--targets", "Anna Veld").assertEnds(0);
    report("--targets", "Qqqqqq Zzzzzz").assertEnds(2).assertTells("PX101");

    assertThat((System.nanoTime() - begun) / 1e9).as("seconds").isLessThan(120);
    assertThat(program.files().rows("entities")).hasSizeGreaterThan(4900);
    assertThat(Files.readString(ledger()).lines().filter(line -> line.contains("- entity: ")))
        .hasSizeGreaterThan(4900);
  }

  /** A name for each number below 98, too short and too unlike the others for a slip of one. */
  private static String name(int number) {
    String consonants = "bdfgklmnprstvz";
    return Character.toUpperCase(consonants.charAt(number % 14))
        + "a"
        + consonants.charAt(number / 14)
        + "o";
  }

  private Path ledger() {
    return program.story().resolve("ledger.yaml");
  }

  private void edit(String... lines) throws Exception {
    if (!Files.exists(ledger())) {
      entities().assertEnds(0);
    }
    String text = Files.readString(ledger());
    Files.writeString(
        ledger(), text.replace("\nedits: []\n", "\nedits:\n" + String.join("\n", lines) + "\n"));
  }

  private Program.Run entities() {
    return Program.run(
        "entities",
        program.story().toString(),
        "--cache",
        folder.resolve("cache").toString(),
        "--profile",
        "fast",
        "--config",
        config.toString());
  }

  private Program.Run report(String... more) {
    return program.report(config, more);
  }
}
