package org.parallax.app.evaluate.narrative;

import java.util.Optional;
import org.parallax.api.annotation.Labelled;
import org.parallax.api.annotation.Role;

/** The part of an entity in an article's story. */
enum NarrativeRole implements Labelled {
  HERO,
  VILLAIN,
  VICTIM;

  /** The part that a sentence's role speaks for, if any. */
  static Optional<NarrativeRole> of(Role role) {
    return switch (role) {
      case PROTECTOR, MEDIATOR, PATRON, CRITIC -> Optional.of(HERO);
      case AGGRESSOR, ENABLER, BYSTANDER, SELF_INTERESTED, RIVAL -> Optional.of(VILLAIN);
      case VICTIM -> Optional.of(VICTIM);
      case NONE -> Optional.empty();
    };
  }
}
