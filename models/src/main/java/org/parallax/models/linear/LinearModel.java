package org.parallax.models.linear;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Multinomial logistic regression. */
public final class LinearModel {

  private static final String FOLDER = "/org/parallax/models/weights/";

  private final List<String> labels;
  private final double[] bias;
  private final Map<String, double[]> weights;

  private LinearModel(List<String> labels, double[] bias, Map<String, double[]> weights) {
    this.labels = List.copyOf(labels);
    this.bias = bias;
    this.weights = weights;
  }

  /**
   * Reads one of the models of a weights file.
   *
   * @param file such as {@code stance-rules.json}
   * @param name of the model in the file
   * @throws IllegalStateException if the file is not in the jar or has no such model: the build is
   *     broken
   */
  public static LinearModel load(String file, String name) {
    try (InputStream in = LinearModel.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("weights " + file + " are missing from parallax-models");
      }
      JsonNode model = new ObjectMapper().readTree(in).path(name);
      if (model.isMissingNode()) {
        throw new IllegalStateException("weights " + file + " hold no model " + name);
      }
      List<String> labels = new ArrayList<>();
      model.path("labels").forEach(label -> labels.add(label.asText()));
      Map<String, double[]> weights = new HashMap<>();
      for (Map.Entry<String, JsonNode> feature : model.path("weights").properties()) {
        weights.put(feature.getKey(), numbers(feature.getValue()));
      }
      return new LinearModel(labels, numbers(model.path("bias")), Map.copyOf(weights));
    } catch (IOException e) {
      throw new UncheckedIOException("weights " + file + " cannot be read", e);
    }
  }

  private static double[] numbers(JsonNode list) {
    double[] numbers = new double[list.size()];
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = list.path(at).asDouble();
    }
    return numbers;
  }

  /** The labels, in the order of {@link #probabilities}. */
  public List<String> labels() {
    return labels;
  }

  /**
   * The weight of a feature for each label, in their order; empty if the model does not know it.
   */
  public Optional<double[]> findWeights(String feature) {
    return Optional.ofNullable(weights.get(feature)).map(double[]::clone);
  }

  /** Every feature that the model knows, in alphabetical order. */
  public SortedSet<String> features() {
    return new TreeSet<>(weights.keySet());
  }

  /**
   * Probability of each label; they sum to 1. Features that the model does not know count nothing.
   *
   * @param features values by name, in a fixed order so that sums round alike everywhere
   */
  public double[] probabilities(SortedMap<String, Double> features) {
    double[] scores = bias.clone();
    features.forEach(
        (name, value) -> {
          double[] weight = weights.get(name);
          if (weight != null) {
            for (int label = 0; label < scores.length; label++) {
              scores[label] += value * weight[label];
            }
          }
        });
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double sum = 0;
    for (int label = 0; label < scores.length; label++) {
      scores[label] = StrictMath.exp(scores[label] - highest);
      sum += scores[label];
    }
    for (int label = 0; label < scores.length; label++) {
      scores[label] /= sum;
    }
    return scores;
  }
}
