package org.parallax.compare.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.annotation.NameShift;
import org.parallax.api.document.Layers;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.compare.ComparisonStep;
import org.parallax.compare.Finding;
import org.parallax.compare.Findings;
import org.parallax.compare.StoryFindings;

/** Takes the articles' shifts by name together: means over all their sentences. */
public final class SumNameShiftsStep implements ComparisonStep {

  @Override
  public String name() {
    return "sum-name-shifts";
  }

  @Override
  public Set<Finding<?>> needs() {
    return Set.of(StoryFindings.INPUT);
  }

  @Override
  public Set<Finding<?>> gives() {
    return Set.of(StoryFindings.NAME_SHIFTS);
  }

  @Override
  public Findings compare(Findings findings) {
    SortedMap<String, List<NameShift>> byState = new TreeMap<>();
    for (AnnotatedArticle article : findings.get(StoryFindings.INPUT).articles()) {
      for (NameShift shift : article.document().itemsOf(Layers.NAME_SHIFTS)) {
        byState.computeIfAbsent(shift.state(), state -> new ArrayList<>()).add(shift);
      }
    }
    return Findings.of(
        StoryFindings.NAME_SHIFTS, byState.values().stream().map(SumNameShiftsStep::sum).toList());
  }

  private static NameShift sum(List<NameShift> shifts) {
    NameShift first = shifts.get(0);
    int sentences = shifts.stream().mapToInt(NameShift::sentences).sum();
    double sum = shifts.stream().mapToDouble(shift -> shift.sentences() * shift.shift()).sum();
    return new NameShift(first.state(), first.name(), sentences, sum / sentences);
  }
}
