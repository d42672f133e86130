package org.parallax.compare.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The first letters of a name. */
final class Acronym {

  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "for", "on", "in", "to");

  private static final Pattern CAPITALS = Pattern.compile("(?:[Tt]he )?(?:\\p{Lu}\\.?){2,10}");

  private Acronym() {}

  /** Whether a name is written as an acronym. */
  static boolean is(String written) {
    return CAPITALS.matcher(written).matches();
  }

  /** The acronyms that a name of at least two words has, small words counted or not. */
  static Set<String> initials(NameForm name) {
    return name.tokens().size() < 2
        ? Set.of()
        : new HashSet<>(List.of(initials(name, Set.of()), initials(name, SMALL_WORDS)));
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
