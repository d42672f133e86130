package org.parallax.api.ledger;

import org.parallax.api.annotation.Labelled;
import org.parallax.api.annotation.RulingKind;

/** What counts as a state, from little to much. */
public enum StatePolicy implements Labelled {
  /** Its names and adjectives, and what refers back to them. */
  STRICT(RulingKind.STRICT),
  /** Also its seats, leaders, officials, institutions and forces. */
  GOVERNMENT(RulingKind.GOVERNMENT),
  /** Also its companies and proxies. */
  WIDE(RulingKind.WIDE);

  private final RulingKind ruling;

  StatePolicy(RulingKind ruling) {
    this.ruling = ruling;
  }

  /** The ruling that lays it down. */
  public RulingKind ruling() {
    return ruling;
  }
}
