package org.parallax.api.story;

import org.parallax.api.annotation.Labelled;

/** What a cell comes to. */
public enum CellVerdict implements Labelled {
  UNFAVOURABLE,
  NEUTRAL,
  FAVOURABLE,
  /** Both favourable and unfavourable sentences, and no side prevails. */
  MIXED,
  /** Too few sentences to say. */
  TOO_LITTLE,
  /** The source never mentions the target in this voice. */
  NOT_MENTIONED;

  @Override
  public String label() {
    return Labelled.super.label().replace('_', ' ');
  }
}
