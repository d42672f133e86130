package org.parallax.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.ledger.EditScope;
import org.parallax.api.ledger.LedgerEdit;
import org.parallax.api.ledger.StatePolicy;

class LedgerReaderTest {

  @Test
  void everyKindOfEditIsReadWithItsLine() throws ParallaxException {
    assertThat(
            edits(
                """
                policy: {all: strict, Ruritania: wide}
                edits:
                  - merge: [Anna Veld, A. Veld]
                    as: Anna von Veld
                  - split: Smith
                    strings: Smith Jr.
                    articles: [b/1.txt]
                    as: Paul Smith
                    type: person
                  - rename: harbour-board
                    to: "Harbour Board: Lindholm"
                  - is: Ruritania
                    string: the bear
                    article: a/1.txt
                    sentence: 12
                    kind: description
                  - is_not: any
                    strings: [Apple, "no"]
                """))
        .containsExactly(
            new LedgerEdit.Policy(1, Optional.empty(), StatePolicy.STRICT),
            new LedgerEdit.Policy(1, Optional.of("Ruritania"), StatePolicy.WIDE),
            new LedgerEdit.Merge(3, List.of("Anna Veld", "A. Veld"), Optional.of("Anna von Veld")),
            new LedgerEdit.Split(
                5,
                "Smith",
                List.of("Smith Jr."),
                List.of("b/1.txt"),
                "Paul Smith",
                Optional.of(EntityType.PERSON)),
            new LedgerEdit.Rename(10, "harbour-board", "Harbour Board: Lindholm"),
            new LedgerEdit.Meaning(
                12,
                true,
                Optional.of("Ruritania"),
                List.of("the bear"),
                new EditScope(List.of("a/1.txt"), Optional.of(12), Optional.empty()),
                Optional.empty(),
                Optional.of(MentionKind.DESCRIPTION)),
            new LedgerEdit.Meaning(
                17,
                false,
                Optional.empty(),
                List.of("Apple", "no"),
                EditScope.EVERYWHERE,
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void anEmptyLedgerSaysNothing() throws ParallaxException {
    assertThat(edits("")).isEmpty();
    assertThat(edits("# nothing but a comment\n")).isEmpty();
    assertThat(edits("edits: []\n")).isEmpty();
    assertThat(edits("edits:\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "edits: [x | PX220 | line 1",
        "edits:\\n  - is: Ruritania\\n   string: x | PX220 | line 3",
        "policy: strict\\npolicy: wide | PX220 | line 2",
        "a: b: c | PX220 | line 1",
        "- merge: [a, b] | PX220 | no keys such as",
        "---\\nedits: []\\n---\\nedits: [] | PX220 | more than one document",
        "edit: [] | PX221 | 'edit'",
        "edits:\\n  - is: R\\n    strng: x | PX221 | line 3",
        "policy: lax | PX222 | government",
        "policy:\\n  Ruritania: lax | PX222 | line 2",
        "edits: {merge: [a, b]} | PX222 | not a list",
        "edits: [merge] | PX222 | is not an edit",
        "edits:\\n  - {} | PX222 | line 2",
        "edits:\\n  - {as: X} | PX222 | does not say what is to be done",
        "edits:\\n  - {merge: [a, b], rename: c} | PX222 | several edits in one",
        "edits:\\n  - merge: [a] | PX222 | with nothing",
        "edits:\\n  - {split: a, as: b} | PX222 | what is taken out",
        "edits:\\n  - {split: a, strings: [x]} | PX222 | lacks 'as'",
        "edits:\\n  - {rename: a} | PX222 | lacks 'to'",
        "edits:\\n  - {is: a} | PX222 | which string",
        "edits:\\n  - {is: a, string: x, sentence: 3} | PX222 | no article",
        "edits:\\n  - {is: a, string: x, articles: [b, c], at: 3} | PX222 | several articles",
        "edits:\\n  - {is: a, string: x, article: b, at: -3} | PX222 | whole number",
        "edits:\\n  - {is: a, string: x, type: planet} | PX222 | person",
        "edits:\\n  - {is: a, string: [x, [y]]} | PX222 | no text",
        "edits:\\n  - {is_not: a, string: x, kind: name} | PX221 | 'kind'",
      })
  void whatIsWrongIsToldWithItsLine(String yaml, String code, String told) {
    assertThatThrownBy(() -> edits(yaml.replace("\\n", "\n")))
        .isInstanceOfSatisfying(
            ParallaxException.class,
            exception ->
                assertThat(exception.diagnostics())
                    .anySatisfy(
                        diagnostic ->
                            assertThat(diagnostic.message())
                                .startsWith(code + " ledger.yaml")
                                .contains(told)));
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    assertThatThrownBy(() -> edits("policy: lax\nedits:\n  - merge: [a]\n  - rename: b\n"))
        .isInstanceOfSatisfying(
            ParallaxException.class,
            exception ->
                assertThat(exception.diagnostics())
                    .extracting(diagnostic -> diagnostic.where())
                    .containsExactly(
                        "ledger.yaml, line 1", "ledger.yaml, line 3", "ledger.yaml, line 4"));
  }

  private static List<LedgerEdit> edits(String yaml) throws ParallaxException {
    return LedgerReader.read(yaml, "ledger.yaml").edits();
  }
}
