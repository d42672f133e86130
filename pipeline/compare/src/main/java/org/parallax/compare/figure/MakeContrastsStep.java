package org.parallax.compare.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.story.Contrast;
import org.parallax.api.story.ContrastVerdict;
import org.parallax.api.story.Source;
import org.parallax.api.story.Target;
import org.parallax.api.story.VoiceScope;
import org.parallax.compare.ComparisonInput;
import org.parallax.compare.ComparisonSettings;
import org.parallax.compare.ComparisonStep;
import org.parallax.compare.Finding;
import org.parallax.compare.Findings;
import org.parallax.compare.StoryFindings;
import org.parallax.compare.statistics.HolmCorrection;
import org.parallax.compare.statistics.PermutationTest;
import org.parallax.compare.statistics.Resamples;
import org.parallax.compare.statistics.Tally;

/** Tests each pair of sources for a difference on each target, all voices together. */
public final class MakeContrastsStep implements ComparisonStep {

  @Override
  public String name() {
    return "make-contrasts";
  }

  @Override
  public Set<Finding<?>> needs() {
    return Set.of(StoryFindings.INPUT, StoryFindings.TARGETS, Evidence.EVIDENCE);
  }

  @Override
  public Set<Finding<?>> gives() {
    return Set.of(StoryFindings.CONTRASTS);
  }

  @Override
  public Findings compare(Findings findings) {
    ComparisonInput input = findings.get(StoryFindings.INPUT);
    Evidence evidence = findings.get(Evidence.EVIDENCE);
    List<Contrast> contrasts = new ArrayList<>();
    for (Target target : findings.get(StoryFindings.TARGETS)) {
      add(target.entity(), input, evidence, contrasts);
    }
    return Findings.of(StoryFindings.CONTRASTS, corrected(contrasts, 1 - input.settings().level()));
  }

  private static void add(
      String target, ComparisonInput input, Evidence evidence, List<Contrast> contrasts) {
    ComparisonSettings settings = input.settings();
    List<Source> sources = input.story().sources();
    Map<String, Tally> tallies = new HashMap<>();
    Map<String, Resamples> resamples = new HashMap<>();
    for (Source source : sources) {
      Tally tally = Evidence.tally(evidence.sentences(target, source.id(), VoiceScope.ALL));
      if (tally.total() >= settings.leastEvidence()) {
        tallies.put(source.id(), tally);
        resamples.put(source.id(), Resamples.of(tally));
      }
    }
    for (int a = 0; a < sources.size(); a++) {
      for (int b = a + 1; b < sources.size(); b++) {
        String one = sources.get(a).id();
        String other = sources.get(b).id();
        Tally tally = tallies.get(one);
        Tally otherTally = tallies.get(other);
        Resamples oneResamples = resamples.get(one);
        Resamples otherResamples = resamples.get(other);
        contrasts.add(
            tally == null || otherTally == null || oneResamples == null || otherResamples == null
                ? tooLittle(target, one, other)
                : new Contrast(
                    target,
                    one,
                    other,
                    Optional.of(oneResamples.difference(otherResamples, settings.level())),
                    Optional.of(PermutationTest.p(tally, otherTally)),
                    Optional.empty(),
                    ContrastVerdict.NO_EVIDENCE));
      }
    }
  }

  private static Contrast tooLittle(String target, String one, String other) {
    return new Contrast(
        target,
        one,
        other,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ContrastVerdict.TOO_LITTLE);
  }

  /** Pairs with too little evidence were not tested and do not count as tests. */
  private static List<Contrast> corrected(List<Contrast> contrasts, double significance) {
    List<Double> ps = contrasts.stream().flatMap(contrast -> contrast.p().stream()).toList();
    Iterator<Double> adjusted = HolmCorrection.adjust(ps).iterator();
    return contrasts.stream()
        .map(
            contrast ->
                contrast.p().isPresent()
                    ? decided(contrast, adjusted.next(), significance)
                    : contrast)
        .toList();
  }

  private static Contrast decided(Contrast contrast, double adjusted, double significance) {
    return new Contrast(
        contrast.target(),
        contrast.sourceA(),
        contrast.sourceB(),
        contrast.difference(),
        contrast.p(),
        Optional.of(adjusted),
        adjusted <= significance ? ContrastVerdict.DIFFER : ContrastVerdict.NO_EVIDENCE);
  }
}
