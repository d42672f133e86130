package org.parallax.engine.plan;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Lists of names for people who mistyped one. */
final class Names {

  private Names() {}

  /** The known names, those most like {@code typed} first; "none" if there are none. */
  static String nearestFirst(String typed, Collection<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    String list =
        String.join(
            ", ",
            known.stream()
                .distinct()
                .sorted(
                    Comparator.<String>comparingInt(name -> distance.apply(typed, name))
                        .thenComparing(Comparator.naturalOrder()))
                .toList());
    return list.isEmpty() ? "none" : list;
  }
}
