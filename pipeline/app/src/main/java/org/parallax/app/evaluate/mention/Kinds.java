package org.parallax.app.evaluate.mention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.parallax.api.annotation.MentionKind;

/** Kinds of mentions by the names that files give them. */
final class Kinds {

  private Kinds() {}

  static Optional<MentionKind> find(String label) {
    return Arrays.stream(MentionKind.values())
        .filter(known -> known.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
