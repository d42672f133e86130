package org.parallax.engine.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.diagnostic.Severity;
import org.parallax.api.stage.StageContext;
import org.parallax.engine.external.DefectException;

/** Collects the warnings of one stage about one article, the first of each kind. */
final class Notes implements StageContext {

  private final int most;
  private final List<Note> kept = new ArrayList<>();
  private final Map<Problem, Integer> counts = new EnumMap<>(Problem.class);

  Notes(int most) {
    this.most = most;
  }

  @Override
  public synchronized void warn(Problem problem, String what, String remedy) {
    if (problem.severity() != Severity.WARNING) {
      throw new DefectException(
          "told the warning " + problem + ", which is no warning but a " + problem.severity());
    }
    if (counts.merge(problem, 1, Integer::sum) <= most) {
      kept.add(new Note(problem, what, remedy));
    }
  }

  synchronized List<Note> kept() {
    return List.copyOf(kept);
  }

  /** How many of each kind were not kept; kinds of which all were kept are left out. */
  synchronized Map<Problem, Integer> dropped() {
    Map<Problem, Integer> dropped = new EnumMap<>(Problem.class);
    counts.forEach(
        (problem, count) -> {
          if (count > most) {
            dropped.put(problem, count - most);
          }
        });
    return dropped;
  }
}
