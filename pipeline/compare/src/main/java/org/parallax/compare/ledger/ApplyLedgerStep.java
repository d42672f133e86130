package org.parallax.compare.ledger;

import java.util.Optional;
import java.util.Set;
import org.parallax.compare.ComparisonInput;
import org.parallax.compare.ComparisonStep;
import org.parallax.compare.Finding;
import org.parallax.compare.Findings;
import org.parallax.compare.StoryFindings;
import org.parallax.compare.align.Alignment;

/** Merges, splits and renames what the ledger says, and counts what all of it changed. */
public final class ApplyLedgerStep implements ComparisonStep {

  @Override
  public String name() {
    return "apply-ledger";
  }

  @Override
  public Set<Finding<?>> needs() {
    return Set.of(StoryFindings.INPUT, Alignment.ALIGNMENT);
  }

  @Override
  public Set<Finding<?>> gives() {
    return Set.of(SettledAlignment.ALIGNMENT, SettledAlignment.USE);
  }

  @Override
  public Findings compare(Findings findings) {
    ComparisonInput input = findings.get(StoryFindings.INPUT);
    Alignment found = findings.get(Alignment.ALIGNMENT);
    if (input.ledger().isEmpty()) {
      return Findings.of(SettledAlignment.ALIGNMENT, found)
          .with(SettledAlignment.USE, Optional.empty());
    }
    ResolvedLedger ledger = input.ledger().get();
    AlignmentEditor editor = new AlignmentEditor(ledger, found);
    return Findings.of(SettledAlignment.ALIGNMENT, editor.edited())
        .with(
            SettledAlignment.USE,
            Optional.of(new OutcomeCounter(ledger, editor, input.articles()).use()));
  }
}
