package org.parallax.reports.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From ISO 639-3 to the tags of HTML's {@code lang}, which wants the two-letter code if any. */
final class Languages {

  private static final Map<String, String> SHORT =
      Stream.of(Locale.getISOLanguages())
          .collect(
              Collectors.toMap(
                  code -> Locale.forLanguageTag(code).getISO3Language(),
                  Function.identity(),
                  // Codes that were replaced (iw, he) come in both forms; either will do, but
                  // always the same.
                  (one, other) -> one.compareTo(other) <= 0 ? one : other));

  private Languages() {}

  /** {@code en} for {@code eng}; empty, which HTML reads as unknown, for what is not known. */
  static String tag(Optional<String> language) {
    return language
        .filter(code -> !code.equals("und"))
        .map(code -> SHORT.getOrDefault(code, code))
        .orElse("");
  }

  /** {@code English}; the code itself where Java knows no name. */
  static String name(String language) {
    return language.equals("und")
        ? "unknown"
        : Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
  }
}
