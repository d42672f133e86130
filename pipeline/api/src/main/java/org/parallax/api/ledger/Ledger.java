package org.parallax.api.ledger;

import java.util.List;

/**
 * A ledger as read.
 *
 * @param file its name, for messages
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 * @param edits in the order of the file; policies first
 */
public record Ledger(String file, String sha256, List<LedgerEdit> edits) {

  /** Copies the list. */
  public Ledger {
    edits = List.copyOf(edits);
  }
}
