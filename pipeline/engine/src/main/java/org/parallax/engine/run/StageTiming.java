package org.parallax.engine.run;

import java.time.Duration;
import org.parallax.engine.run.ProgressListener.Outcome;

/**
 * What a stage cost in a run.
 *
 * @param computed articles that it worked on with success
 * @param cached articles answered from the cache
 * @param failed articles on which it failed or was skipped
 * @param loading time to load it
 * @param working time at work, summed over threads
 */
public record StageTiming(
    int computed, int cached, int failed, Duration loading, Duration working) {

  static final StageTiming ZERO = new StageTiming(0, 0, 0, Duration.ZERO, Duration.ZERO);

  StageTiming loaded(Duration took) {
    return new StageTiming(computed, cached, failed, loading.plus(took), working);
  }

  StageTiming done(Outcome outcome, Duration took) {
    return new StageTiming(
        computed + (outcome == Outcome.COMPUTED ? 1 : 0),
        cached + (outcome == Outcome.CACHED ? 1 : 0),
        failed + (outcome == Outcome.FAILED || outcome == Outcome.SKIPPED ? 1 : 0),
        loading,
        working.plus(took));
  }
}
