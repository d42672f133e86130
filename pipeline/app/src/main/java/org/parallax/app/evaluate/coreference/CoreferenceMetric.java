package org.parallax.app.evaluate.coreference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** The metrics whose mean is the CoNLL F1 (Pradhan et al., CoNLL 2012). */
enum CoreferenceMetric {

  /** Share of links kept (Vilain et al., MUC-6, 1995). */
  MUC("MUC") {
    @Override
    <M> Ratio score(Partition<M> key, Partition<M> response) {
      Ratio recall = links(key, response);
      Ratio precision = links(response, key);
      return new Ratio(precision.found(), precision.gold(), recall.found(), recall.gold());
    }
  },

  /** Mean over mentions of what their entities share (Bagga and Baldwin, 1998). */
  B_CUBED("B-cubed") {
    @Override
    <M> Ratio score(Partition<M> key, Partition<M> response) {
      return new Ratio(
          shared(response, key), response.mentions(), shared(key, response), key.mentions());
    }
  },

  /** Similarity of entities under the best one-to-one matching, with phi-4 (Luo, 2005). */
  CEAF_E("CEAF-e") {
    @Override
    <M> Ratio score(Partition<M> key, Partition<M> response) {
      double similarity = bestMatching(key, response);
      return new Ratio(similarity, response.entities().size(), similarity, key.entities().size());
    }
  };

  private final String label;

  CoreferenceMetric(String label) {
    this.label = label;
  }

  /** As it is written in papers. */
  String label() {
    return label;
  }

  /** Scores one document, or all documents of a topic where entities go beyond documents. */
  abstract <M> Ratio score(Partition<M> key, Partition<M> response);

  private static <M> Ratio links(Partition<M> of, Partition<M> in) {
    int found = 0;
    int gold = 0;
    for (Set<M> entity : of.entities()) {
      Map<Integer, Integer> overlaps = in.overlaps(entity);
      int held = overlaps.values().stream().mapToInt(Integer::intValue).sum();
      // Each mention that nobody holds is a part of its own.
      int parts = overlaps.size() + entity.size() - held;
      found += entity.size() - parts;
      gold += entity.size() - 1;
    }
    return new Ratio(0, 0, found, gold);
  }

  private static <M> double shared(Partition<M> of, Partition<M> in) {
    double sum = 0;
    for (Set<M> entity : of.entities()) {
      for (int overlap : in.overlaps(entity).values()) {
        sum += (double) overlap * overlap / entity.size();
      }
    }
    return sum;
  }

  private static <M> double bestMatching(Partition<M> key, Partition<M> response) {
    Graph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    List<Set<M>> keys = key.entities();
    List<Set<M>> responses = response.entities();
    Set<Integer> left = new LinkedHashSet<>();
    Set<Integer> right = new LinkedHashSet<>();
    for (int k = 0; k < keys.size(); k++) {
      int node = k;
      for (Map.Entry<Integer, Integer> overlap : response.overlaps(keys.get(k)).entrySet()) {
        int other = keys.size() + overlap.getKey();
        if (left.add(node)) {
          graph.addVertex(node);
        }
        if (right.add(other)) {
          graph.addVertex(other);
        }
        double similarity =
            2.0
                * overlap.getValue()
                / (keys.get(k).size() + responses.get(overlap.getKey()).size());
        graph.setEdgeWeight(graph.addEdge(node, other), similarity);
      }
    }
    List<Double> weights = new ArrayList<>();
    new MaximumWeightBipartiteMatching<>(graph, left, right)
        .getMatching()
        .getEdges()
        .forEach(edge -> weights.add(graph.getEdgeWeight(edge)));
    // In a fixed order, so that the sum has the same last digit every time.
    Collections.sort(weights);
    return weights.stream().mapToDouble(Double::doubleValue).sum();
  }
}
