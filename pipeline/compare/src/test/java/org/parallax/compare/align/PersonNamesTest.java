package org.parallax.compare.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonNamesTest {

  /** {@code article: name}. */
  private static List<NameUse> uses(String... given) {
    List<NameUse> uses = new ArrayList<>();
    for (String each : given) {
      String article = each.substring(0, each.indexOf(':'));
      String name = each.substring(each.indexOf(':') + 2);
      uses.add(new NameUse("s" + article, article, name, NameForm.ofPerson(name)));
    }
    return uses;
  }

  private static List<String> homes(String... given) {
    List<NameUse> uses = uses(given);
    Map<NameUse, JoinedName> joined = PersonNames.join(uses);
    return uses.stream().map(use -> home(joined, use).form().text()).toList();
  }

  private static JoinedName home(Map<NameUse, JoinedName> joined, NameUse use) {
    return Objects.requireNonNull(joined.get(use));
  }

  private static JoinRule ruleOfLast(String... given) {
    List<NameUse> uses = uses(given);
    return home(PersonNames.join(uses), uses.get(uses.size() - 1)).rule();
  }

  @Test
  void titleSurnameAndFullNameAreOnePerson() {
    assertThat(homes("1: Recep Tayyip Erdoğan", "2: Erdogan", "3: President Erdogan"))
        .containsOnly("recep tayyip erdogan");
    assertThat(ruleOfLast("1: Anna Veld", "2: Veld")).isEqualTo(JoinRule.SURNAME);
  }

  @Test
  void middleNamesAndInitialsDoNotPart() {
    assertThat(homes("1: Bruno Emil Veld", "2: Bruno Veld", "3: B. Veld"))
        .containsOnly("bruno emil veld");
    assertThat(ruleOfLast("1: Bruno Veld", "2: B. Veld")).isEqualTo(JoinRule.SAME_ENDS);
  }

  @Test
  void hyphensDoNotPart() {
    assertThat(homes("1: Kim Sol-ju", "2: Kim Solju")).containsOnly("kim sol ju");
    assertThat(ruleOfLast("1: Kim Sol-ju", "2: Kim Solju")).isEqualTo(JoinRule.SAME_LETTERS);
  }

  @Test
  void anotherTransliterationOrASlipIsTheSamePerson() {
    assertThat(homes("1: Sergei Vorotyn", "2: Sergey Vorotyn")).containsOnly("sergei vorotyn");
    assertThat(homes("1: Muammar Gaddafi", "2: Muamar Gadafi")).containsOnly("muammar gaddafi");
    assertThat(homes("1: Pavel Zelenski", "2: Zelenskyy")).containsOnly("pavel zelenski");
    assertThat(homes("1: Anna Hentzauer", "2: Hentz")).contains("hentz");
    assertThat(ruleOfLast("1: Anna Hentzauer", "2: Hentzaur")).isEqualTo(JoinRule.SPELLING);
  }

  @Test
  void aFamilyNameThatStandsFirstIsFound() {
    assertThat(homes("1: Kim Sol Ju", "2: Kim", "2: Mr. Kim")).containsOnly("kim sol ju");
    assertThat(ruleOfLast("1: Kim Sol Ju", "2: Kim")).isEqualTo(JoinRule.FAMILY_NAME);
  }

  @Test
  void twoPersonsOfOneSurnameStayApart() {
    assertThat(homes("1: Anna Veld", "2: Bruno Veld", "1: Veld", "2: Veld", "3: Veld"))
        .containsExactly("anna veld", "bruno veld", "anna veld", "bruno veld", "veld");
    assertThat(homes("1: Marina Veld", "2: Martina Veld"))
        .containsExactly("marina veld", "martina veld");
    assertThat(homes("1: Bruno Veld", "2: Balthasar Veld", "3: B. Veld"))
        .containsExactly("bruno veld", "balthasar veld", "b veld");
  }

  @Test
  void theOrderOfNamesDoesNotMatter() {
    List<NameUse> uses =
        uses(
            "1: Anna Veld",
            "2: Bruno Veld",
            "1: Veld",
            "3: Ana Veld",
            "3: A. Veld",
            "2: Kim Sol Ju",
            "4: Kim",
            "4: Hentzau",
            "5: Rupert Hentzau",
            "5: Rupert von Hentzau");
    Map<NameUse, JoinedName> joined = PersonNames.join(uses);
    Random random = new Random(3);
    for (int round = 0; round < 50; round++) {
      List<NameUse> shuffled = new ArrayList<>(uses);
      java.util.Collections.shuffle(shuffled, random);
      assertThat(PersonNames.join(shuffled)).isEqualTo(joined);
    }
  }

  @Test
  void fiveThousandNamesTakeBoundedTime() {
    Random random = new Random(11);
    List<NameUse> uses =
        IntStream.range(0, 5000)
            .mapToObj(i -> word(random) + " " + word(random))
            .map(name -> new NameUse("s", "a", name, NameForm.ofPerson(name)))
            .toList();
    long begun = System.nanoTime();
    assertThat(PersonNames.join(uses)).hasSizeGreaterThan(4000);
    assertThat(System.nanoTime() - begun).isLessThan(30_000_000_000L);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 4 + random.nextInt(5); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }
}
