package org.parallax.compare.ledger;

import java.util.Optional;
import org.parallax.api.text.Span;

/**
 * A place in an article that means somebody else than before.
 *
 * @param span the words
 * @param sentence index
 * @param before whom they meant; empty for nobody
 * @param after whom they mean; empty for nobody
 */
record MentionChange(Span span, int sentence, Optional<String> before, Optional<String> after) {

  /** What happened. */
  enum Kind {
    ADDED,
    REMOVED,
    MOVED
  }

  Kind kind() {
    return before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.MOVED;
  }

  boolean concerns(String entity) {
    return before.filter(entity::equals).isPresent() || after.filter(entity::equals).isPresent();
  }
}
