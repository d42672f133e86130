package org.parallax.api.ledger;

import org.parallax.api.annotation.Labelled;

/** What became of an edit. */
public enum EditState implements Labelled {
  /** It changed something. */
  APPLIED,
  /** What it speaks of is there, and is as it says without it. */
  NO_CHANGE,
  /** What it speaks of is not in the story: nothing was changed. */
  UNMATCHED;

  @Override
  public String label() {
    return Labelled.super.label().replace('_', ' ');
  }
}
