package org.parallax.stages.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapitalizedNamesTest {

  @Test
  void peopleCompaniesAndAcronymsAreEntitiesWithoutARecogniser() {
    assertThat(
            Linking.otherNames(
                "In the end, it was said, Mr Olaf Brandt left the works of"
                    + " Northern Tools Ltd for a better place with the QXF."))
        .contains("[Olaf Brandt]{olaf-brandt name}")
        .contains("[Northern Tools Ltd]{northern-tools-ltd name}")
        .contains("[QXF]{qxf name}");
  }

  @Test
  void theFirstWordOfASentenceIsNoNameByItsCapital() {
    assertThat(Linking.otherNames("Winter came. Nobody saw it.")).doesNotContain("{winter");
  }
}
