package org.parallax.reports.html;

import java.util.Optional;
import org.parallax.api.annotation.Stance;
import org.parallax.api.story.CellVerdict;

/** How a verdict looks: never by colour alone, always with a symbol and a word. */
enum Sign {
  UNFAVOURABLE("neg", "−", "unfavourable"),
  NEUTRAL("neu", "○", "neutral"),
  FAVOURABLE("pos", "+", "favourable"),
  MIXED("mix", "±", "mixed"),
  TOO_LITTLE("few", "?", "too little to tell"),
  NOT_MENTIONED("abs", "∅", "not mentioned"),
  /** No article of the source was read, so that silence means nothing. */
  NOT_READ("abs", "×", "nothing was read"),
  /** The sentence counts as a mention, but no stage said how it treats the entity. */
  UNKNOWN("unk", "·", "not assessed"),
  /** The probabilities lie so near to each other that the program takes no side. */
  UNDECIDED("unk", "≈", "undecided");

  private final String css;
  private final String symbol;
  private final String word;

  Sign(String css, String symbol, String word) {
    this.css = css;
    this.symbol = symbol;
    this.word = word;
  }

  static Sign of(CellVerdict verdict) {
    return switch (verdict) {
      case UNFAVOURABLE -> UNFAVOURABLE;
      case NEUTRAL -> NEUTRAL;
      case FAVOURABLE -> FAVOURABLE;
      case MIXED -> MIXED;
      case TOO_LITTLE -> TOO_LITTLE;
      case NOT_MENTIONED -> NOT_MENTIONED;
    };
  }

  static Sign of(Optional<Stance> stance) {
    if (stance.isEmpty()) {
      return UNKNOWN;
    }
    if (stance.get().polarity().isEmpty()) {
      return UNDECIDED;
    }
    return switch (stance.get().polarity().get()) {
      case UNFAVOURABLE -> UNFAVOURABLE;
      case NEUTRAL -> NEUTRAL;
      case FAVOURABLE -> FAVOURABLE;
    };
  }

  String css() {
    return css;
  }

  String symbol() {
    return symbol;
  }

  String word() {
    return word;
  }
}
