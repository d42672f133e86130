package org.parallax.ingest.ledger;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as YAML scalars: plain where nobody could mistake them, otherwise in quotation marks. */
final class Scalars {

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{M}\\p{N} ./_&’-]*");
  private static final Set<String> WORDS_OF_YAML =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  private Scalars() {}

  static String of(String text) {
    boolean plain =
        PLAIN.matcher(text).matches()
            && !text.endsWith(" ")
            && !text.contains("  ")
            && !WORDS_OF_YAML.contains(text.toLowerCase(Locale.ROOT));
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
              } else if (isVisible(point)) {
                quoted.appendCodePoint(point);
              } else if (Character.isBmpCodePoint(point)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", point));
              } else {
                quoted.append(String.format(Locale.ROOT, "\\U%08X", point));
              }
            });
    return quoted.append('"').toString();
  }

  private static boolean isVisible(int point) {
    if (point == ' ') {
      return true;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
