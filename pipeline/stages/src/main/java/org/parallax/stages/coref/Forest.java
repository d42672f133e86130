package org.parallax.stages.coref;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;

/**
 * Boosted regression trees (Friedman, "Greedy function approximation", 2001). The score of a row is
 * the sum over the trees of the leaf that its values lead to.
 */
final class Forest {

  /** Per tree and inner node: feature, threshold, and the next node left and right; leaves < 0. */
  private final int[][] features;

  private final double[][] thresholds;
  private final int[][] lefts;
  private final int[][] rights;
  private final double[][] leaves;

  private Forest(JsonNode trees) {
    int count = trees.size();
    features = new int[count][];
    thresholds = new double[count][];
    lefts = new int[count][];
    rights = new int[count][];
    leaves = new double[count][];
    for (int i = 0; i < count; i++) {
      JsonNode tree = trees.get(i);
      features[i] = ints(tree.path("f"));
      thresholds[i] = doubles(tree.path("t"));
      lefts[i] = ints(tree.path("l"));
      rights[i] = ints(tree.path("r"));
      leaves[i] = doubles(tree.path("v"));
    }
  }

  /**
   * Reads a forest.
   *
   * @param names of the features, as the file must have them
   * @throws IOException if it is not JSON or made for other features
   */
  static Forest parse(byte[] json, List<String> names) throws IOException {
    JsonNode root = new ObjectMapper().readTree(json);
    JsonNode given = root.path("features");
    boolean same = given.size() == names.size();
    for (int i = 0; same && i < names.size(); i++) {
      same = given.get(i).asText().equals(names.get(i));
    }
    if (!same) {
      throw new IOException("the weights were made for other features than the stage reads");
    }
    return new Forest(root.path("trees"));
  }

  private static int[] ints(JsonNode array) {
    int[] values = new int[array.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = array.get(i).asInt();
    }
    return values;
  }

  private static double[] doubles(JsonNode array) {
    double[] values = new double[array.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = array.get(i).asDouble();
    }
    return values;
  }

  double score(double[] row) {
    double score = 0;
    for (int tree = 0; tree < leaves.length; tree++) {
      int[] feature = features[tree];
      int node = feature.length == 0 ? -1 : 0;
      while (node >= 0) {
        node =
            row[feature[node]] <= thresholds[tree][node] ? lefts[tree][node] : rights[tree][node];
      }
      score += leaves[tree][-node - 1];
    }
    return score;
  }
}
