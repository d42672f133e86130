package org.parallax.ingest.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value that something in the page gives.
 *
 * @param why what gives it, for people
 */
record Claim<T>(T value, String why) {

  /** Claims in the order of their weight. */
  static final class Claims {
    private final List<Claim<String>> all = new ArrayList<>();

    Claims add(Optional<String> value, String why) {
      value.filter(text -> !text.isBlank()).ifPresent(text -> all.add(new Claim<>(text, why)));
      return this;
    }

    Claims addMetas(PageScan page, String... names) {
      for (String name : names) {
        add(page.meta(name), "meta " + name);
      }
      return this;
    }

    List<Claim<String>> all() {
      return all;
    }
  }
}
