package org.parallax.app.evaluate.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text and its four-word shingles, as the benchmark counts them: a word is a run of
 * letters, digits and low lines of any script, in the case that it has; a text of fewer than four
 * words has one shingle, one of none has none.
 */
final class Shingles {

  private static final int WORDS = 4;

  /**
   * Python's {@code \w}. Java's own, even with its Unicode flag, takes in combining marks and
   * leaves out numbers that are no digits.
   */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private Shingles() {}

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** How often each shingle occurs. */
  static Map<String, Integer> bag(List<String> words) {
    Map<String, Integer> bag = new HashMap<>();
    if (!words.isEmpty()) {
      for (int i = 0; i < Math.max(1, words.size() - WORDS + 1); i++) {
        // No word holds a space: the joined words stand for the list of them.
        String shingle = String.join(" ", words.subList(i, Math.min(i + WORDS, words.size())));
        bag.merge(shingle, 1, Integer::sum);
      }
    }
    return bag;
  }
}
