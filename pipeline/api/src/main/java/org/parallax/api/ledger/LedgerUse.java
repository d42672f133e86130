package org.parallax.api.ledger;

import java.util.List;

/**
 * The ledger that a comparison went by, and what it changed.
 *
 * @param file its name
 * @param sha256 of its bytes
 * @param edits by line
 */
public record LedgerUse(String file, String sha256, List<EditOutcome> edits) {

  /** Copies the list. */
  public LedgerUse {
    edits = List.copyOf(edits);
  }
}
