package org.parallax.compare.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.Frame;
import org.parallax.api.annotation.Role;
import org.parallax.api.story.Cell;
import org.parallax.api.story.CellVerdict;
import org.parallax.api.story.Estimate;
import org.parallax.api.story.Source;
import org.parallax.api.story.Target;
import org.parallax.api.story.VoiceScope;
import org.parallax.compare.ComparisonInput;
import org.parallax.compare.ComparisonSettings;
import org.parallax.compare.ComparisonStep;
import org.parallax.compare.Finding;
import org.parallax.compare.Findings;
import org.parallax.compare.StoryFindings;
import org.parallax.compare.statistics.Resamples;
import org.parallax.compare.statistics.Tally;

/** Sums up how each source treats each target in each voice. */
public final class MakeCellsStep implements ComparisonStep {

  private static final int MOST_FRAMES = 3;

  @Override
  public String name() {
    return "make-cells";
  }

  @Override
  public Set<Finding<?>> needs() {
    return Set.of(StoryFindings.INPUT, StoryFindings.TARGETS, Evidence.EVIDENCE);
  }

  @Override
  public Set<Finding<?>> gives() {
    return Set.of(StoryFindings.CELLS);
  }

  @Override
  public Findings compare(Findings findings) {
    ComparisonInput input = findings.get(StoryFindings.INPUT);
    Evidence evidence = findings.get(Evidence.EVIDENCE);
    List<Cell> cells = new ArrayList<>();
    for (Target target : findings.get(StoryFindings.TARGETS)) {
      for (Source source : input.story().sources()) {
        for (VoiceScope voice : VoiceScope.values()) {
          cells.add(cell(target.entity(), source.id(), voice, evidence, input.settings()));
        }
      }
    }
    return Findings.of(StoryFindings.CELLS, cells);
  }

  private static Cell cell(
      String target,
      String source,
      VoiceScope voice,
      Evidence evidence,
      ComparisonSettings settings) {
    List<TreatedSentence> sentences = evidence.sentences(target, source, voice);
    Tally tally = Evidence.tally(sentences);
    Optional<Estimate> stance =
        tally.total() >= settings.leastEvidence()
            ? Optional.of(Resamples.of(tally).mean(settings.level()))
            : Optional.empty();
    List<Role> roles =
        sentences.stream()
            .flatMap(sentence -> sentence.treatment().role().stream())
            .filter(role -> role != Role.NONE)
            .toList();
    List<Frame> frames =
        sentences.stream().flatMap(sentence -> sentence.treatment().frames().stream()).toList();
    boolean isSilence = sentences.isEmpty() && evidence.whollyRead().contains(source);
    return new Cell(
        target,
        source,
        voice,
        sentences.stream().mapToInt(TreatedSentence::mentions).sum(),
        tally.negative(),
        tally.neutral(),
        tally.positive(),
        stance,
        stance
            .map(estimate -> CellVerdictRule.verdict(tally, estimate, settings))
            .orElse(isSilence ? CellVerdict.NOT_MENTIONED : CellVerdict.TOO_LITTLE),
        MostFrequent.of(roles, 1).stream().findFirst(),
        MostFrequent.of(frames, MOST_FRAMES),
        sentences.stream().map(TreatedSentence::sentence).toList());
  }
}
