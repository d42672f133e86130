package org.parallax.api.story;

import org.parallax.api.annotation.Labelled;

/** Whether two sources differ on a target. */
public enum ContrastVerdict implements Labelled {
  /** They do, beyond chance, after correction for the number of tests. */
  DIFFER,
  /** Nothing speaks for a difference; that is not evidence of none. */
  NO_EVIDENCE,
  /** At least one of them says too little. */
  TOO_LITTLE;

  @Override
  public String label() {
    return Labelled.super.label().replace('_', ' ');
  }
}
