package org.parallax.models.wordnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NounKindsIT {

  @Test
  void nounsAreOfTheKindOfTheirFirstSense() {
    Map<String, NounKind> kinds =
        NounKinds.of(
            List.of("lawyer", "party", "meeting", "lawsuit", "missile", "prime minister", "qwzx"));

    assertThat(kinds)
        .containsEntry("lawyer", NounKind.PERSON)
        .containsEntry("party", NounKind.GROUP)
        .containsEntry("meeting", NounKind.UNKNOWN)
        .containsEntry("lawsuit", NounKind.EVENT)
        .containsEntry("missile", NounKind.THING)
        .containsEntry("prime minister", NounKind.PERSON)
        .containsEntry("qwzx", NounKind.UNKNOWN)
        .hasSize(7);
  }
}
