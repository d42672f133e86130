package org.parallax.compare.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {

  @ParameterizedTest
  @CsvSource({
    "The Zenda Institute, zenda institute",
    "Zenda Institute's, zenda institute",
    "ZENDA  INSTITUTE, zenda institute",
    "Société Générale S.A., societe generale",
    "Hentzau Arms Ltd., hentzau arms",
    "U.S., us",
    "U.S.C., usc",
    "St. Ives, st ives",
    "Łódź, lodz",
    "Erdoğan, erdogan",
    "Kılıç, kilic",
    "the, the",
    "Limited, limited",
    "Rassendyll-Hentzau, rassendyll hentzau",
  })
  void namesOfThings(String name, String form) {
    assertThat(NameForm.of(name).text()).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "President Anna Veld, anna veld",
    "Foreign Minister Anna K. Veld, anna veld",
    "Dr. Anna Veld, anna veld",
    "Anna Veld Jr., anna veld",
    "Veld’s, veld",
    "King, king",
  })
  void namesOfPersons(String name, String form) {
    assertThat(NameForm.ofPerson(name).text()).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "ZI, true",
    "Z.I., true",
    "the ZI, true",
    "Zenda, false",
    "Z, false",
    "ZENDAINSTITUTE, false",
    "G7, false",
  })
  void acronymsAreCapitalsOnly(String name, boolean acronym) {
    assertThat(Acronym.is(name)).isEqualTo(acronym);
  }

  @ParameterizedTest
  @CsvSource({
    "zi, Zenda Institute, true",
    "zis, Zenda Institute of Strategy, true",
    "zios, Zenda Institute of Strategy, true",
    "zi, Zenda, false",
    "zx, Zenda Institute, false",
  })
  void acronymsStandForNames(String letters, String name, boolean stands) {
    assertThat(Acronym.initials(NameForm.of(name)).contains(letters)).isEqualTo(stands);
  }
}
