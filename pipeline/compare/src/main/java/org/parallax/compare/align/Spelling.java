package org.parallax.compare.align;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two words in the form of {@link NameForm} are spellings of one name. */
final class Spelling {

  private static final int LONG = 6;
  private static final int MANY_CONSONANTS = 4;
  private static final int LARGEST_DIFFERENCE = 3;
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(LARGEST_DIFFERENCE);
  // What transliterations of one letter have in common. Longer ones first.
  private static final Map<String, String> SOUNDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("1tsch", "ch"),
              Map.entry("1tch", "ch"),
              Map.entry("2ph", "f"),
              Map.entry("2kh", "h"),
              Map.entry("2gh", "g"),
              Map.entry("2ck", "k"),
              Map.entry("2ou", "u"),
              Map.entry("2oe", "o"),
              Map.entry("2ue", "u"),
              Map.entry("2ae", "a"),
              Map.entry("3q", "k"),
              Map.entry("3c", "k"),
              Map.entry("3w", "v"),
              Map.entry("3j", "i"),
              Map.entry("3y", "i"),
              Map.entry("3x", "ks")));

  private Spelling() {}

  /** A word as it sounds, roughly: kaddafi and qadafi are one, anna and ann are not. */
  static String sound(String word) {
    String sound = word;
    for (Map.Entry<String, String> entry : SOUNDS.entrySet()) {
      sound = sound.replace(entry.getKey().substring(1), entry.getValue());
    }
    StringBuilder once = new StringBuilder();
    for (int i = 0; i < sound.length(); i++) {
      if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
        once.append(sound.charAt(i));
      }
    }
    return once.toString();
  }

  /** Whether a given name is spelt in two ways. */
  static boolean sameGiven(String one, String other) {
    return sound(one).equals(sound(other));
  }

  /** Whether a surname, or a name of one word, is spelt in two ways. */
  static boolean sameName(String one, String other) {
    String a = sound(one);
    String b = sound(other);
    if (a.equals(b)) {
      return true;
    }
    if (Math.min(a.length(), b.length()) < LONG || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    return DISTANCE.apply(a, b) == 1 || sameSound(one, other);
  }

  /** Whether two names differ in vowels alone, and have enough else to go by. */
  static boolean sameSound(String one, String other) {
    String a = sound(one);
    String b = sound(other);
    return a.equals(b)
        || (DISTANCE.apply(a, b) >= 0
            && frame(one).length() > MANY_CONSONANTS
            && frame(one).equals(frame(other)));
  }

  /** The first letter and all consonants of a word as it sounds. */
  static String frame(String word) {
    String sound = sound(word);
    return sound.isEmpty() ? "" : sound.charAt(0) + consonants(sound);
  }

  private static String consonants(String word) {
    return word.replaceAll("[aeiou]", "");
  }
}
