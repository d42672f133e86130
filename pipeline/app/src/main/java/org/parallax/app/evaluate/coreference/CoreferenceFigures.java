package org.parallax.app.evaluate.coreference;

import java.util.EnumMap;
import java.util.Map;

/** The metrics of one or more documents or topics. Immutable. */
final class CoreferenceFigures {

  static final CoreferenceFigures NONE = new CoreferenceFigures(Map.of());

  private final Map<CoreferenceMetric, Ratio> ratios = new EnumMap<>(CoreferenceMetric.class);

  private CoreferenceFigures(Map<CoreferenceMetric, Ratio> ratios) {
    this.ratios.putAll(ratios);
  }

  static <M> CoreferenceFigures of(Partition<M> key, Partition<M> response) {
    Map<CoreferenceMetric, Ratio> ratios = new EnumMap<>(CoreferenceMetric.class);
    for (CoreferenceMetric metric : CoreferenceMetric.values()) {
      ratios.put(metric, metric.score(key, response));
    }
    return new CoreferenceFigures(ratios);
  }

  CoreferenceFigures plus(CoreferenceFigures other) {
    Map<CoreferenceMetric, Ratio> sums = new EnumMap<>(CoreferenceMetric.class);
    for (CoreferenceMetric metric : CoreferenceMetric.values()) {
      sums.put(metric, ratio(metric).plus(other.ratio(metric)));
    }
    return new CoreferenceFigures(sums);
  }

  Ratio ratio(CoreferenceMetric metric) {
    return ratios.getOrDefault(metric, Ratio.NONE);
  }

  /** In [0, 1]. */
  double f1(CoreferenceMetric metric) {
    return ratio(metric).f1();
  }

  /** Mean F1 of the three metrics, in [0, 1]. */
  double conllF1() {
    double sum = 0;
    for (CoreferenceMetric metric : CoreferenceMetric.values()) {
      sum += f1(metric);
    }
    return sum / CoreferenceMetric.values().length;
  }
}
