package org.parallax.models.forest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Boosted regression trees (Friedman, "Greedy function approximation", 2001). The score of a row is
 * the sum over the trees of the leaf that its values lead to.
 */
public final class Forest {

  private static final String FOLDER = "/org/parallax/models/weights/";

  /** The root of a tree that is not a single leaf. */
  private static final int ROOT = 0;

  private final List<Tree> trees;

  /** One tree. */
  private static final class Tree {

    /** Number of the value that each inner node looks at. */
    private final int[] features;

    /** Of each inner node; what is not above goes left. */
    private final double[] thresholds;

    /** Next node, or -1 minus the number of a leaf. */
    private final int[] lefts;

    private final int[] rights;
    private final double[] leaves;

    Tree(JsonNode tree) {
      features = integers(tree.path("f"));
      thresholds = numbers(tree.path("t"));
      lefts = integers(tree.path("l"));
      rights = integers(tree.path("r"));
      leaves = numbers(tree.path("v"));
    }

    double score(double[] row) {
      int node = features.length == 0 ? -1 : ROOT;
      while (node >= 0) {
        node = row[features[node]] <= thresholds[node] ? lefts[node] : rights[node];
      }
      return leaves[-1 - node];
    }
  }

  private Forest(List<Tree> trees) {
    this.trees = List.copyOf(trees);
  }

  /**
   * Reads a forest of a weights file.
   *
   * @param file such as {@code coreference-ranker.json}
   * @param features names of the values in a row, which the file must have alike
   * @throws IllegalStateException if the file is not in the jar or was made for other features: the
   *     build is broken
   */
  public static Forest load(String file, List<String> features) {
    try (InputStream in = Forest.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("weights " + file + " are missing from parallax-models");
      }
      return parse(new ObjectMapper().readTree(in), file, features);
    } catch (IOException e) {
      throw new UncheckedIOException("weights " + file + " cannot be read", e);
    }
  }

  static Forest parse(JsonNode root, String file, List<String> features) {
    List<String> given = new ArrayList<>();
    root.path("features").forEach(name -> given.add(name.asText()));
    if (!given.equals(features)) {
      throw new IllegalStateException(
          "weights " + file + " were made for the features " + given + ", not for " + features);
    }
    List<Tree> trees = new ArrayList<>();
    for (JsonNode tree : root.path("trees")) {
      trees.add(new Tree(tree));
    }
    return new Forest(trees);
  }

  private static int[] integers(JsonNode list) {
    int[] integers = new int[list.size()];
    for (int at = 0; at < integers.length; at++) {
      integers[at] = list.path(at).asInt();
    }
    return integers;
  }

  private static double[] numbers(JsonNode list) {
    double[] numbers = new double[list.size()];
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = list.path(at).asDouble();
    }
    return numbers;
  }

  /**
   * The sum over the trees.
   *
   * @param row values in the order of the features
   */
  public double score(double[] row) {
    double score = 0;
    for (Tree tree : trees) {
      score += tree.score(row);
    }
    return score;
  }
}
