package org.parallax.ingest.html.metadata.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Languages as pages name them: tags, locales, English names. */
public final class LanguageTag {

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());
  private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());
  private static final int MOST_CHARACTERS = 40;

  private LanguageTag() {}

  /** Names of languages, made when the first is met. */
  private static final class Names {
    private static final Map<String, String> CODE_BY_NAME = names();

    private static Map<String, String> names() {
      Map<String, String> names = new HashMap<>();
      Arrays.stream(Locale.getISOLanguages())
          .forEach(
              code -> {
                Locale language = Locale.forLanguageTag(code);
                names.putIfAbsent(
                    language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
                names.putIfAbsent(
                    language.getDisplayLanguage(language).toLowerCase(Locale.ROOT), code);
              });
      return names;
    }
  }

  /** The BCP 47 tag, language and region only, if {@code value} names a language. */
  public static Optional<String> find(String value) {
    String text = value.strip();
    int list = text.indexOf(',');
    if (list > 0) {
      text = text.substring(0, list).strip();
    }
    if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    Locale locale = Locale.forLanguageTag(text.replace('_', '-'));
    String language = locale.getLanguage();
    if (CODES.contains(language)) {
      return Optional.of(
          REGIONS.contains(locale.getCountry()) ? language + "-" + locale.getCountry() : language);
    }
    return text.length() > 3
        ? Optional.ofNullable(Names.CODE_BY_NAME.get(text.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** The language of a tag without its region. */
  public static String language(String tag) {
    int region = tag.indexOf('-');
    return region < 0 ? tag : tag.substring(0, region);
  }
}
