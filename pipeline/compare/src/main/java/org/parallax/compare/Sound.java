package org.parallax.compare;

import java.util.Map;

/**
 * Brings spellings of one foreign name together: Nakhchivan and Nakhichevan, Qadhafi and Gaddafi,
 * Zelenskyy and Zelensky come near each other, and Путин is putin. For comparing only.
 */
final class Sound {

  private static final Map<Character, String> CYRILLIC =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('ґ', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('є', "ie"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "i"),
          Map.entry('і', "i"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "kh"),
          Map.entry('ц', "ts"),
          Map.entry('ч', "ch"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "sh"),
          Map.entry('ъ', ""),
          Map.entry('ы', "y"),
          Map.entry('ь', ""),
          Map.entry('э', "e"),
          Map.entry('ю', "iu"),
          Map.entry('я', "ia"));

  private static final String[][] SPELLINGS = {
    {"kh", "h"}, {"gh", "g"}, {"dh", "d"}, {"ph", "f"}, {"zh", "j"}, {"dj", "j"}, {"sch", "sh"},
    {"tch", "ch"}, {"tz", "ts"}, {"ck", "k"}, {"q", "k"}, {"x", "ks"}, {"w", "v"}, {"ou", "u"},
    {"oo", "u"}, {"ee", "i"}, {"y", "i"}, {"j", "i"}, {"ie", "e"}
  };

  private Sound() {}

  /** The spelling that stands for others; {@code form} is a name form's text. */
  static String of(String form) {
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      char letter = form.charAt(i);
      latin.append(CYRILLIC.getOrDefault(letter, String.valueOf(letter)));
    }
    String sound = latin.toString();
    for (String[] spelling : SPELLINGS) {
      sound = sound.replace(spelling[0], spelling[1]);
    }
    return sound.replaceAll("(\\p{L})\\1+", "$1");
  }
}
