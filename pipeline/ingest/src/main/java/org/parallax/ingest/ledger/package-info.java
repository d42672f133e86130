/**
 * The entity ledger as a file: read strictly, every message with its line; written so that whatever
 * a person wrote into it stays, byte for byte. The format is described in docs/ledger.md. Stateless
 * but for what one file needs; for one thread.
 */
@NullMarked
package org.parallax.ingest.ledger;

import org.jspecify.annotations.NullMarked;
