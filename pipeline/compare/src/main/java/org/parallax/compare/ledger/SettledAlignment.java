package org.parallax.compare.ledger;

import java.util.Optional;
import org.parallax.api.ledger.LedgerUse;
import org.parallax.compare.Finding;
import org.parallax.compare.align.Alignment;

/** Who is who once the ledger has had its say. */
public final class SettledAlignment {

  /** The alignment with the ledger's edits; the same as found where there is no ledger. */
  public static final Finding<Alignment> ALIGNMENT = Finding.named("settled-alignment");

  /** What the ledger changed; empty where there is none. */
  public static final Finding<Optional<LedgerUse>> USE = Finding.named("ledger-use");

  private SettledAlignment() {}
}
