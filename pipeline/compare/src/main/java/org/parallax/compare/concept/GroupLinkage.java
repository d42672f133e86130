package org.parallax.compare.concept;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Joins groups, the two nearest first, as long as the mean similarity of their members is large
 * enough (average linkage), and never two that exclude each other. Takes time and space of about
 * the square of the number of groups. Not thread-safe.
 */
final class GroupLinkage {

  /** Two groups that were joined, by their numbers at the start. */
  record Step(int into, int joined, double similarity) {}

  private static final float NEVER = Float.NEGATIVE_INFINITY;

  private final float[][] similarity;
  private final BitSet[] excluded;
  private final double[] size;
  private final int[] nearest;
  private final int[] home;
  private final List<Step> steps = new ArrayList<>();

  /**
   * Groups at the start.
   *
   * @param means mean vector of each group's members
   * @param sizes number of each group's members
   * @param excluded for each group those that it may not be joined with
   */
  GroupLinkage(List<float[]> means, List<Integer> sizes, List<BitSet> excluded) {
    int n = means.size();
    this.similarity = new float[n][n];
    this.excluded = excluded.toArray(BitSet[]::new);
    this.size = sizes.stream().mapToDouble(Integer::doubleValue).toArray();
    this.nearest = new int[n];
    this.home = new int[n];
    for (int i = 0; i < n; i++) {
      home[i] = i;
      similarity[i][i] = NEVER;
      for (int j = 0; j < i; j++) {
        float value = excluded.get(i).get(j) ? NEVER : inner(means.get(i), means.get(j));
        similarity[i][j] = value;
        similarity[j][i] = value;
      }
    }
    for (int i = 0; i < n; i++) {
      nearest[i] = nearest(i);
    }
  }

  static float inner(float[] a, float[] b) {
    float sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private int nearest(int group) {
    float[] row = similarity[group];
    int best = group;
    for (int j = 0; j < row.length; j++) {
      if (row[j] > row[best]) {
        best = j;
      }
    }
    return best;
  }

  /** Joins all that are similar enough; afterwards {@link #home} tells where each group went. */
  List<Step> join(double leastSimilarity) {
    while (true) {
      int best = -1;
      for (int i = 0; i < home.length; i++) {
        if (home[i] == i && (best < 0 || value(i) > value(best))) {
          best = i;
        }
      }
      if (best < 0 || value(best) < leastSimilarity) {
        return List.copyOf(steps);
      }
      int other = nearest[best];
      steps.add(new Step(Math.min(best, other), Math.max(best, other), value(best)));
      merge(Math.min(best, other), Math.max(best, other));
    }
  }

  private float value(int group) {
    return similarity[group][nearest[group]];
  }

  private void merge(int into, int gone) {
    excluded[into].or(excluded[gone]);
    double both = size[into] + size[gone];
    for (int k = 0; k < home.length; k++) {
      float value = NEVER;
      if (home[k] == k && k != into && k != gone) {
        boolean never = excluded[into].get(k) || excluded[k].get(into) || excluded[k].get(gone);
        if (never) {
          excluded[k].set(into);
          excluded[into].set(k);
        } else {
          value =
              (float)
                  ((size[into] * similarity[into][k] + size[gone] * similarity[gone][k]) / both);
        }
      }
      similarity[into][k] = value;
      similarity[k][into] = value;
      similarity[gone][k] = NEVER;
      similarity[k][gone] = NEVER;
    }
    size[into] = both;
    for (int k = 0; k < home.length; k++) {
      if (home[k] == gone) {
        home[k] = into;
      }
    }
    for (int k = 0; k < home.length; k++) {
      if (home[k] == k && (k == into || nearest[k] == into || nearest[k] == gone)) {
        nearest[k] = nearest(k);
      }
    }
  }

  /** The group that a group of the start is part of now. */
  int home(int group) {
    return home[group];
  }
}
