package org.parallax.compare.join;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.annotation.Stance;
import org.parallax.api.text.Span;

/** One stance from two towards the same entity in the same sentence. */
final class StanceMerge {

  private StanceMerge() {}

  /**
   * The side that one of them takes; neutral if they take opposite ones, undecided if both are.
   * Probabilities are means.
   */
  static Stance of(Stance one, Stance other) {
    List<Span> evidence =
        Stream.concat(one.evidence().stream(), other.evidence().stream())
            .distinct()
            .sorted()
            .toList();
    return new Stance(
        one.sentence(),
        one.entity(),
        side(one.polarity(), other.polarity()),
        (one.pNegative() + other.pNegative()) / 2,
        (one.pNeutral() + other.pNeutral()) / 2,
        (one.pPositive() + other.pPositive()) / 2,
        evidence);
  }

  private static Optional<Polarity> side(Optional<Polarity> one, Optional<Polarity> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    int sum = one.get().value() + other.get().value();
    return Optional.of(
        sum < 0 ? Polarity.UNFAVOURABLE : sum > 0 ? Polarity.FAVOURABLE : Polarity.NEUTRAL);
  }
}
