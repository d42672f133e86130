package org.parallax.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;

class LedgerWriterTest {

  private static final String EDITS =
      """
      # my own words: found: nothing
      policy: strict   # for once

      edits:
        # Anna is Anna
        - merge: [Anna Veld, "A. Veld"]


        - is: Ruritania
          string: 'the bear'
      """;

  @TempDir private Path folder;
  private final List<Diagnostic> warnings = new ArrayList<>();

  @Test
  void aNewLedgerExplainsItselfAndSaysNothingYet() throws Exception {
    write(entity("RU", "Ruritania", 3));

    assertThat(read()).contains("# The entity ledger of: A story").contains("Ruritania: 3");
    assertThat(ledgerEdits()).containsExactly("policy government");
    assertThat(warnings).isEmpty();
  }

  @Test
  void writingAgainChangesNothingWhereNothingChanged() throws Exception {
    write(entity("RU", "Ruritania", 3));
    String first = read();

    write(entity("RU", "Ruritania", 3));

    assertThat(read()).isEqualTo(first);
    assertThat(files()).hasSize(1);
  }

  @Test
  void whatAPersonWroteStaysAndTheListIsNew() throws Exception {
    Files.writeString(file(), EDITS);
    write(entity("RU", "Ruritania", 3));
    write(entity("anna-veld", "Anna Veld", 8));

    assertThat(read())
        .startsWith(EDITS)
        .contains("entity: anna-veld")
        .doesNotContain("Ruritania: 3");
    assertThat(ledgerEdits())
        .containsExactly(
            "policy strict", "merge Anna Veld + A. Veld", "“the bear” is Ruritania, everywhere");
    assertThat(warnings).isEmpty();
  }

  @Test
  void editsBelowTheListStayToo() throws Exception {
    write(entity("RU", "Ruritania", 3));
    String listFirst = read().replace("edits: []\n", "") + EDITS.replace("policy: strict", "");
    Files.writeString(file(), listFirst);

    write(entity("GS", "Graustark", 2));

    assertThat(read()).contains("- merge: [Anna Veld").contains("Graustark: 2");
    assertThat(ledgerEdits()).hasSize(3);
  }

  @Test
  void aListThatWasChangedByHandIsKeptAsideAndTold() throws Exception {
    write(entity("RU", "Ruritania", 3));
    String changed = read().replace("name: Ruritania", "name: Old Ruritania");
    Files.writeString(file(), changed);

    LedgerReader.find(file(), warnings);
    write(entity("RU", "Ruritania", 3));

    assertThat(warnings)
        .hasSize(2)
        .allSatisfy(warning -> assertThat(warning.message()).startsWith("PX227"));
    assertThat(Files.readString(folder.resolve("ledger.kept-1.yaml"))).isEqualTo(changed);
    assertThat(read()).contains("name: Ruritania\n");
  }

  @Test
  void linesMayEndAsOnWindows() throws Exception {
    write(entity("RU", "Ruritania", 3));
    Files.writeString(
        file(), (EDITS + read().substring(read().indexOf("# --- "))).replace("\n", "\r\n"));

    write(entity("GS", "Graustark", 2));

    assertThat(read()).startsWith(EDITS.replace("\n", "\r\n")).contains("Graustark: 2");
    assertThat(warnings).isEmpty();
  }

  @Test
  void aLedgerThatCannotBeReadIsLeftAlone() throws Exception {
    Files.writeString(file(), "edits: [\n");

    assertThatThrownBy(() -> write(entity("RU", "Ruritania", 3)))
        .isInstanceOf(ParallaxException.class)
        .hasMessageContaining("PX220");
    assertThat(read()).isEqualTo("edits: [\n");
    assertThat(files()).hasSize(1);
  }

  @Test
  void noNameCanBreakTheFile() throws Exception {
    Random random = new Random(41);
    List<FoundEntity> entities = new ArrayList<>();
    String odd = "aZ09 :#-\"'\\{}[],&*!|>%@`\n\t\u0000\u0085\u2028\uFEFFéß中\uD83D\uDE00\uD800~?";
    for (int i = 0; i < 500; i++) {
      StringBuilder name = new StringBuilder();
      for (int length = random.nextInt(8); length >= 0; length--) {
        name.append(odd.charAt(random.nextInt(odd.length())));
      }
      entities.add(entity("e" + i, name.toString(), 1));
    }
    entities.add(entity("NO", "no", 1));
    entities.add(entity("null", "null", 1));

    write(entities.toArray(FoundEntity[]::new));

    Node found = NodeParser.parse(read()).find(LedgerText.FOUND).orElseThrow();
    assertThat(found.items()).hasSize(entities.size());
    for (int i = 0; i < entities.size(); i++) {
      String name = entities.get(i).name();
      if (name.indexOf('\uD800') < 0 && name.indexOf('\uD83D') < 0 && name.indexOf('\uDE00') < 0) {
        assertThat(found.items().get(i).find("name").orElseThrow().text()).isEqualTo(name);
      }
    }
    assertThat(ledgerEdits()).containsExactly("policy government");
  }

  @Test
  void fiveThousandEntitiesAreListedInLittleTime() throws Exception {
    FoundEntity[] entities = new FoundEntity[5000];
    for (int i = 0; i < entities.length; i++) {
      entities[i] = entity("person-" + i, "Person Number " + i, 2);
    }
    long begun = System.nanoTime();

    write(entities);
    write(entities);

    assertThat((System.nanoTime() - begun) / 1e9).isLessThan(20);
    assertThat(read().lines().filter(line -> line.startsWith("  - entity:"))).hasSize(5000);
  }

  private static FoundEntity entity(String id, String name, int mentions) {
    TreeMap<String, FoundEntity.InSource> sources = new TreeMap<>();
    sources.put(
        "a", new FoundEntity.InSource(mentions, List.of(new FoundEntity.Form(name, mentions))));
    return new FoundEntity(id, name, EntityType.STATE, mentions, sources);
  }

  private void write(FoundEntity... entities) throws ParallaxException {
    LedgerWriter.write(file(), "A story", List.of(entities), warnings);
  }

  private Path file() {
    return folder.resolve(LedgerReader.FILE);
  }

  private String read() throws IOException {
    return Files.readString(file());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private List<String> ledgerEdits() throws ParallaxException {
    return LedgerReader.find(file(), new ArrayList<>()).orElseThrow().edits().stream()
        .map(edit -> edit.told())
        .toList();
  }
}
