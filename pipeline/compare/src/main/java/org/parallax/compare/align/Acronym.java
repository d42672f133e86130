package org.parallax.compare.align;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a name is made of the first letters of another. */
final class Acronym {

  private static final Pattern CAPITALS = Pattern.compile("(?:[Tt]he )?((?:\\p{Lu}\\.?){2,10})");
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "for", "on", "in", "to");

  private Acronym() {}

  /** The letters, lower case, if the name is written as an acronym. */
  static Optional<String> find(String name) {
    Matcher capitals = CAPITALS.matcher(name);
    return capitals.matches()
        ? Optional.of(capitals.group(1).replace(".", "").toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** Whether the name of at least two words has these first letters, small words counted or not. */
  static boolean standsFor(String letters, NameForm name) {
    return name.tokens().size() > 1
        && (letters.equals(initials(name, Set.of()))
            || letters.equals(initials(name, SMALL_WORDS)));
  }

  private static String initials(NameForm name, Set<String> skipped) {
    StringBuilder initials = new StringBuilder();
    for (String token : name.tokens()) {
      if (!skipped.contains(token)) {
        initials.appendCodePoint(token.codePointAt(0));
      }
    }
    return initials.toString();
  }
}
