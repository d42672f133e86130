package org.parallax.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Steps in an order in which each finds what it needs.
 *
 * @param steps in that order; of steps that could run at once, by name
 */
record ComparisonPlan(List<ComparisonStep> steps) {

  /** Copies the list. */
  ComparisonPlan {
    steps = List.copyOf(steps);
  }

  /**
   * Orders the steps.
   *
   * @param installed in any order
   * @param given findings that are there from the start
   * @param wanted findings that must be there at the end
   * @throws IllegalStateException naming all that is wrong, if a finding is given twice, needed or
   *     wanted and never given, or steps wait for one another
   */
  static ComparisonPlan of(
      Collection<? extends ComparisonStep> installed,
      Set<Finding<?>> given,
      Set<Finding<?>> wanted) {
    List<String> problems = new ArrayList<>();
    Map<Finding<?>, String> givers = new HashMap<>();
    given.forEach(finding -> givers.put(finding, "the story"));
    List<ComparisonStep> waiting = new ArrayList<>(installed);
    waiting.sort(Comparator.comparing(ComparisonStep::name));
    for (ComparisonStep step : waiting) {
      for (Finding<?> finding : sorted(step.gives())) {
        String other = givers.put(finding, step.name());
        if (other != null) {
          problems.add("'" + finding + "' is given by " + other + " and by " + step.name());
        }
      }
    }
    for (ComparisonStep step : waiting) {
      for (Finding<?> finding : sorted(step.needs())) {
        if (!givers.containsKey(finding)) {
          problems.add("nobody gives '" + finding + "', which " + step.name() + " needs");
        }
      }
    }
    for (Finding<?> finding : sorted(wanted)) {
      if (!givers.containsKey(finding)) {
        problems.add("nobody gives '" + finding + "', which the comparison needs");
      }
    }
    if (problems.isEmpty()) {
      List<ComparisonStep> steps = ordered(waiting, given, problems);
      if (problems.isEmpty()) {
        return new ComparisonPlan(steps);
      }
    }
    throw new IllegalStateException("comparison steps: " + String.join("; ", problems));
  }

  private static List<ComparisonStep> ordered(
      List<ComparisonStep> waiting, Set<Finding<?>> given, List<String> problems) {
    List<ComparisonStep> steps = new ArrayList<>();
    Set<Finding<?>> known = new HashSet<>(given);
    while (!waiting.isEmpty()) {
      List<ComparisonStep> ready =
          waiting.stream().filter(step -> known.containsAll(step.needs())).toList();
      if (ready.isEmpty()) {
        problems.add(
            waiting.stream().map(ComparisonStep::name).collect(Collectors.joining(", "))
                + " wait for one another");
        return steps;
      }
      steps.addAll(ready);
      waiting.removeAll(ready);
      ready.forEach(step -> known.addAll(step.gives()));
    }
    return steps;
  }

  private static List<Finding<?>> sorted(Set<Finding<?>> findings) {
    List<Finding<?>> sorted = new ArrayList<>(findings);
    sorted.sort(Comparator.comparing(Finding::name));
    return sorted;
  }

  /** The part of this plan that leads to one finding. */
  ComparisonPlan upTo(Finding<?> finding) {
    Set<Finding<?>> missing = new HashSet<>(Set.of(finding));
    List<ComparisonStep> used = new ArrayList<>();
    for (int i = steps.size() - 1; i >= 0; i--) {
      ComparisonStep step = steps.get(i);
      if (missing.removeAll(step.gives())) {
        missing.addAll(step.needs());
        used.add(0, step);
      }
    }
    return new ComparisonPlan(used);
  }

  /**
   * Runs the steps one after the other.
   *
   * @throws IllegalStateException if a step does not give exactly what it declared
   */
  Findings run(Findings start) {
    Findings findings = start;
    for (ComparisonStep step : steps) {
      Findings found = step.compare(findings);
      if (!found.keys().equals(step.gives())) {
        throw new IllegalStateException(
            "comparison step "
                + step.name()
                + " gave "
                + found.keys()
                + " where it declares "
                + step.gives());
      }
      findings = findings.with(found);
    }
    return findings;
  }
}
