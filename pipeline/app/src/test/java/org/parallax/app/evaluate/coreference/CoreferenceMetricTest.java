package org.parallax.app.evaluate.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entities are words of letters, a letter a mention: {@code abc defg}. */
class CoreferenceMetricTest {

  // Worked by hand. The first is the example of Pradhan et al. 2014, whose figures it gives.
  @ParameterizedTest
  @CsvSource({
    // metric, key, response, recall, precision
    "MUC, abc defg, ab cd fghi, 2/5, 2/5",
    "B_CUBED, abc defg, ab cd fghi, 35/84, 4/8",
    "CEAF_E, abc defg, ab cd fghi, 1.3/2, 1.3/3",
    "MUC, abcd, ab cd, 2/3, 2/2",
    "B_CUBED, abcd, ab cd, 2/4, 4/4",
    "CEAF_E, abcd, ab cd, 0.6666667/1, 0.6666667/2",
    "MUC, abc, abc, 2/2, 2/2",
    "B_CUBED, abc, abc, 3/3, 3/3",
    "CEAF_E, abc, abc, 1/1, 1/1",
    // One entity that swallows all.
    "MUC, ab cd, abcd, 2/2, 2/3",
    "B_CUBED, ab cd, abcd, 4/4, 2/4",
    "CEAF_E, ab cd, abcd, 0.6666667/2, 0.6666667/1",
    // Singletons make no link.
    "MUC, a b, a b, 0/1, 0/1",
    "B_CUBED, a b, a b, 2/2, 2/2",
    "CEAF_E, a b, a b, 2/2, 2/2",
    // Nothing in common.
    "MUC, ab, cd, 0/1, 0/1",
    "B_CUBED, ab, cd, 0/2, 0/2",
    "CEAF_E, ab, cd, 0/1, 0/1",
  })
  void scoresAreThoseWorkedByHand(
      CoreferenceMetric metric, String key, String response, String recall, String precision) {
    Ratio ratio = metric.score(entities(key), entities(response));

    assertThat(ratio.recall()).as("recall").isCloseTo(fraction(recall), within(1e-6));
    assertThat(ratio.precision()).as("precision").isCloseTo(fraction(precision), within(1e-6));
  }

  @Test
  void theBestMatchingIsTheOneThatTryingAllFinds() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      Partition<Integer> key = random(random);
      Partition<Integer> response = random(random);
      double best = bestOfAll(key, response, 0, new HashSet<>());

      Ratio ratio = CoreferenceMetric.CEAF_E.score(key, response);

      assertThat(ratio.found()).isCloseTo(best, within(1e-9));
    }
  }

  @Test
  void swappingKeyAndResponseSwapsRecallAndPrecision() {
    Random random = new Random(8);
    for (int round = 0; round < 100; round++) {
      Partition<Integer> one = random(random);
      Partition<Integer> other = random(random);
      for (CoreferenceMetric metric : CoreferenceMetric.values()) {
        Ratio there = metric.score(one, other);
        Ratio back = metric.score(other, one);
        assertThat(there.recall()).isCloseTo(back.precision(), within(1e-9));
        assertThat(there.f1()).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void nothingAgainstNothingIsZeroAndNoError() {
    for (CoreferenceMetric metric : CoreferenceMetric.values()) {
      assertThat(metric.score(entities(""), entities("")).f1()).isZero();
      assertThat(metric.score(entities("ab"), entities("")).f1()).isZero();
    }
  }

  private static double bestOfAll(
      Partition<Integer> key, Partition<Integer> response, int next, Set<Integer> taken) {
    if (next == key.entities().size()) {
      return 0;
    }
    double best = bestOfAll(key, response, next + 1, taken);
    for (int r = 0; r < response.entities().size(); r++) {
      if (taken.add(r)) {
        Set<Integer> common = new HashSet<>(key.entities().get(next));
        int sizes = common.size() + response.entities().get(r).size();
        common.retainAll(response.entities().get(r));
        best =
            Math.max(best, 2.0 * common.size() / sizes + bestOfAll(key, response, next + 1, taken));
        taken.remove(r);
      }
    }
    return best;
  }

  private static Partition<Integer> random(Random random) {
    List<List<Integer>> entities = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      entities.add(new ArrayList<>());
    }
    for (int mention = 0; mention < 12; mention++) {
      if (random.nextInt(5) > 0) {
        entities.get(random.nextInt(entities.size())).add(mention);
      }
    }
    return Partition.of(entities);
  }

  private static Partition<Integer> entities(String notation) {
    return Partition.of(
        Arrays.stream(notation.strip().split(" ", -1))
            .map(entity -> entity.chars().boxed().toList())
            .toList());
  }

  private static double fraction(String notation) {
    int slash = notation.indexOf('/');
    return Double.parseDouble(notation.substring(0, slash))
        / Double.parseDouble(notation.substring(slash + 1));
  }
}
