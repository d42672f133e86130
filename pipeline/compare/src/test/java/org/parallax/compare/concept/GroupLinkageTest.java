package org.parallax.compare.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GroupLinkageTest {

  private static GroupLinkage linkage(List<float[]> means, int... excludedPairs) {
    List<BitSet> excluded = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    for (int i = 0; i < means.size(); i++) {
      excluded.add(new BitSet());
      sizes.add(1);
    }
    for (int i = 0; i < excludedPairs.length; i += 2) {
      excluded.get(excludedPairs[i]).set(excludedPairs[i + 1]);
      excluded.get(excludedPairs[i + 1]).set(excludedPairs[i]);
    }
    return new GroupLinkage(means, sizes, excluded);
  }

  @Test
  void joinsTheNearestFirstAndStopsBelowTheThreshold() {
    GroupLinkage linkage =
        linkage(List.of(new float[] {1, 0}, new float[] {0, 1}, new float[] {0.9f, 0.1f}));
    linkage.join(0.5);
    assertThat(linkage.home(2)).isEqualTo(linkage.home(0));
    assertThat(linkage.home(1)).isNotEqualTo(linkage.home(0));
  }

  @Test
  void whatExcludesOneMemberExcludesTheGroup() {
    float[] same = {1, 0};
    GroupLinkage linkage = linkage(List.of(same, same, same), 0, 2, 1, 2);
    linkage.join(0.5);
    assertThat(linkage.home(0)).isEqualTo(linkage.home(1)).isNotEqualTo(linkage.home(2));
  }

  @Test
  void theMeanOverAllPairsDecidesAsComputedByHand() {

    Random random = new Random(2);
    for (int round = 0; round < 200; round++) {
      int n = 2 + random.nextInt(12);
      List<float[]> means = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        float[] vector = new float[4];
        for (int k = 0; k < 4; k++) {
          vector[k] = (float) random.nextGaussian() / 2;
        }
        means.add(vector);
      }
      GroupLinkage linkage = linkage(means);
      linkage.join(0.3);
      for (int a = 0; a < n; a++) {
        for (int b = 0; b < n; b++) {
          if (linkage.home(a) != linkage.home(b)) {
            assertThat(meanOverPairs(means, linkage, linkage.home(a), linkage.home(b)))
                .isLessThan(0.3001);
          }
        }
      }
    }
  }

  private static double meanOverPairs(List<float[]> means, GroupLinkage linkage, int a, int b) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < means.size(); i++) {
      for (int j = 0; j < means.size(); j++) {
        if (linkage.home(i) == a && linkage.home(j) == b) {
          sum += GroupLinkage.inner(means.get(i), means.get(j));
          pairs++;
        }
      }
    }
    return sum / pairs;
  }
}
