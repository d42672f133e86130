package org.parallax.compare.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OtherNamesTest {

  /** {@code source: name}. */
  private static List<String> homes(String... given) {
    List<NameUse> uses = new ArrayList<>();
    for (String each : given) {
      String source = each.substring(0, each.indexOf(':'));
      String name = each.substring(each.indexOf(':') + 2);
      uses.add(new NameUse(source, source + "/1", name, NameForm.of(name)));
    }
    Map<NameUse, JoinedName> joined = OtherNames.join(uses);
    return uses.stream()
        .map(use -> Objects.requireNonNull(joined.get(use)))
        .map(home -> home.form().text() + " " + home.rule().label())
        .toList();
  }

  @Test
  void anAcronymJoinsItsNameThoughNoSourceWritesBoth() {
    assertThat(homes("a: FAA", "b: Federal Aviation Administration"))
        .containsExactly(
            "federal aviation administration acronym", "federal aviation administration same_name");
  }

  @Test
  void anAcronymThatSomeSourceExplainsJoinsThatName() {
    assertThat(homes("a: ZI", "a: Zenda Institute", "b: Zonal Inspectorate"))
        .contains("zenda institute acronym_explained", "zonal inspectorate same_name");
  }

  @Test
  void anAcronymThatMayStandForTwoNamesStaysAlone() {
    assertThat(homes("a: ZIS", "b: Zenda Institute of Strategy", "c: Zonal Inspection Service"))
        .startsWith("zis same_name");
  }

  @Test
  void twoLettersThatNobodyExplainsStayAlone() {
    assertThat(homes("a: ZI", "b: Zenda Institute")).startsWith("zi same_name");
  }

  @Test
  void aWordThatIsNoAcronymDoesNotStandForAName() {
    assertThat(homes("a: Zis", "b: Zenda Institute of Strategy")).startsWith("zis same_name");
  }

  @Test
  void anotherTransliterationOfAPlaceIsTheSamePlace() {
    assertThat(homes("a: Nakhchivan", "b: Nakhichevan"))
        .containsExactly("nakhchivan same_name", "nakhchivan spelling");
  }

  @Test
  void namesThatLookAlikeStayApart() {
    assertThat(homes("a: Slovakia", "b: Slovenia")).contains("slovenia same_name");
    assertThat(homes("a: Nigeria", "b: Niger")).contains("niger same_name");
    assertThat(homes("a: Lebanon", "b: Libya")).contains("libya same_name");
  }
}
