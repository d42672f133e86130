package org.parallax.compare.statement;

import java.util.List;
import java.util.Set;
import org.parallax.compare.ComparisonStep;
import org.parallax.compare.Finding;
import org.parallax.compare.Findings;
import org.parallax.compare.StoryFindings;

/**
 * The place of statement groups. This version finds none: sentences can only be grouped by what
 * they say once a stage gives them a representation that can be compared.
 */
public final class AlignStatementsStep implements ComparisonStep {

  @Override
  public String name() {
    return "align-statements";
  }

  @Override
  public Set<Finding<?>> needs() {
    return Set.of(StoryFindings.ARTICLES);
  }

  @Override
  public Set<Finding<?>> gives() {
    return Set.of(StoryFindings.STATEMENTS);
  }

  @Override
  public Findings compare(Findings findings) {
    return Findings.of(StoryFindings.STATEMENTS, List.of());
  }
}
