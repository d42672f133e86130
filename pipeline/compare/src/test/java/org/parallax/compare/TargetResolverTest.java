package org.parallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.story.StoryEntity;
import org.parallax.api.story.Target;

class TargetResolverTest {

  private static final Target RURITANIA = new Target("RU", "Ruritania");
  private static final Target NORTH = new Target("GN", "North Graustark");
  private static final Target SOUTH = new Target("GS", "South Graustark");
  private static final Target VELD = new Target("anna-veld", "Anna Veld");

  private final TargetResolver resolver =
      new TargetResolver(
          List.of(
              new KnownName("Ruritania", RURITANIA),
              new KnownName("the Kingdom of Ruritania", RURITANIA),
              new KnownName("North Graustark", NORTH),
              new KnownName("South Graustark", SOUTH),
              new KnownName("Graustark", NORTH),
              new KnownName("Graustark", SOUTH)),
          List.of(
              new StoryEntity(
                  "anna-veld",
                  "Anna Veld",
                  EntityType.PERSON,
                  3,
                  1,
                  1,
                  List.of("Veld", "Anna Veld")),
              new StoryEntity("RU", "RU", EntityType.STATE, 3, 1, 1, List.of("Strelsau"))));

  @Test
  void catalogueNamesIdsStoryNamesAndWordingsAreKnown() throws ParallaxException {
    assertThat(resolver.resolve(List.of("kingdom of ruritania"))).containsExactly(RURITANIA);
    assertThat(resolver.resolve(List.of("GS", "RU"))).containsExactly(SOUTH, RURITANIA);
    assertThat(resolver.resolve(List.of("ANNA VELD"))).containsExactly(VELD);
    assertThat(resolver.resolve(List.of("Veld", "Strelsau"))).containsExactly(VELD, RURITANIA);
  }

  @Test
  void oneEntityUnderTwoNamesIsOneTarget() throws ParallaxException {
    assertThat(resolver.resolve(List.of("Ruritania", "Kingdom of Ruritania")))
        .containsExactly(RURITANIA);
    assertThat(resolver.resolve(List.of())).isEmpty();
  }

  @Test
  void allNamesThatMeanNothingOrSeveralThingsAreToldAtOnce() {
    assertThatThrownBy(() -> resolver.resolve(List.of("Ruritannia", "Graustark", "Xyzzy", "…")))
        .isInstanceOfSatisfying(
            ParallaxException.class,
            exception ->
                assertThat(exception.diagnostics())
                    .extracting(diagnostic -> diagnostic.message())
                    .satisfiesExactly(
                        message ->
                            assertThat(message)
                                .startsWith("PX101 target 'Ruritannia'")
                                .contains("nearest names are Ruritania (3 mentions in 1 source)"),
                        message ->
                            assertThat(message)
                                .contains(
                                    "GN (North Graustark, not mentioned), GS (South Graustark, not"),
                        message -> assertThat(message).contains("Check the spelling"),
                        message -> assertThat(message).contains("Check the spelling")));
  }
}
