package org.parallax.compare.duplicate;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The runs of {@value #LENGTH} neighbouring words of a text, as 64-bit hashes. Case, punctuation
 * and the cut into lines do not matter; a text shorter than a run is one run.
 */
final class Shingles {

  static final int LENGTH = 5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");

  /** Each hash once, rising. */
  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  static Shingles of(String text) {
    long[] words = new long[64];
    int count = 0;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      if (count == words.length) {
        words = Arrays.copyOf(words, 2 * count);
      }
      words[count++] = hash(matcher.group().toLowerCase(Locale.ROOT).replace('’', '\''));
    }
    if (count == 0) {
      return new Shingles(new long[0]);
    }
    int length = Math.min(LENGTH, count);
    long[] hashes = new long[count - length + 1];
    for (int i = 0; i < hashes.length; i++) {
      long run = length;
      for (int k = i; k < i + length; k++) {
        run = mixed(run ^ words[k]);
      }
      hashes[i] = run;
    }
    return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  /** Whether the text was too short for more than one run. */
  boolean isOneRunOrLess() {
    return hashes.length <= 1;
  }

  boolean isEmpty() {
    return hashes.length == 0;
  }

  int size() {
    return hashes.length;
  }

  long get(int index) {
    return hashes[index];
  }

  /** The share of these shingles that {@code other} has too, in [0, 1]; 0 if there are none. */
  double shareIn(Shingles other) {
    return isEmpty() ? 0 : (double) common(other) / hashes.length;
  }

  private int common(Shingles other) {
    int common = 0;
    int at = 0;
    for (long hash : hashes) {
      while (at < other.hashes.length && other.hashes[at] < hash) {
        at++;
      }
      common += at < other.hashes.length && other.hashes[at] == hash ? 1 : 0;
    }
    return common;
  }

  /** Spreads the bits of {@code value} (the finaliser of splitmix64, Steele et al. 2014). */
  static long mixed(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static long hash(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = mixed(hash ^ word.charAt(i));
    }
    return hash;
  }
}
