package org.parallax.checks.mutation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Changes bytes as chance would: some flipped, dropped, doubled, moved, cut off; and as somebody
 * would who knows what readers stumble over: signs put where they do not belong, numbers made huge,
 * pieces of other files grafted in. Bytes are handled as letters of ISO 8859-1, one for one.
 */
final class ByteMutation {

  private static final int MOST_CHANGES = 6;
  private static final int LONGEST = 400_000;
  private static final List<Charset> ENCODINGS =
      List.of(
          Charset.forName("UTF-16LE"),
          Charset.forName("UTF-16"),
          Charset.forName("UTF-32"),
          Charset.forName("windows-1252"),
          Charset.forName("IBM037"));

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "1",
          "255",
          "65536",
          "99999",
          "2147483647",
          "2147483648",
          "-2147483649",
          "9223372036854775808",
          "1e999",
          "0.0000000000001",
          "9".repeat(300));

  private final SplittableRandom random;
  private final List<String> words;
  private final List<byte[]> others;

  /**
   * Draws from {@code random}.
   *
   * @param words what is put in
   * @param others what pieces are taken from
   */
  ByteMutation(SplittableRandom random, List<String> words, List<byte[]> others) {
    this.random = random;
    this.words = words;
    this.others = others;
  }

  byte[] of(byte[] original) {
    StringBuilder text = new StringBuilder(new String(original, ISO_8859_1));
    for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
      if (text.isEmpty()) {
        text.append('x');
      }
      change(text);
      if (text.length() > LONGEST) {
        text.setLength(LONGEST);
      }
    }
    byte[] bytes = text.toString().getBytes(ISO_8859_1);
    return random.nextInt(40) == 0 ? recoded(bytes) : bytes;
  }

  private void change(StringBuilder text) {
    int at = random.nextInt(text.length());
    int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(5) == 0 ? 2000 : 20));
    switch (random.nextInt(14)) {
      case 0 -> text.setCharAt(at, (char) (text.charAt(at) ^ 1 << random.nextInt(8)));
      case 1 -> text.setCharAt(at, (char) random.nextInt(256));
      case 2 -> text.delete(at, end);
      case 3 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
      case 4 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(100)));
      case 5 -> {
        if (random.nextInt(4) == 0) {
          text.setLength(at);
        }
      }
      case 6 -> graft(text, at);
      case 7 -> number(text, at);
      case 8 -> {
        String moved = text.substring(at, end);
        text.delete(at, end);
        text.insert(random.nextInt(text.length() + 1), moved);
      }
      case 9 -> text.replace(at, end, word());
      case 10 -> text.insert(at, word().repeat(random.nextInt(10) == 0 ? 300 : 1));
      default -> text.insert(at, word());
    }
  }

  private String word() {
    return new String(words.get(random.nextInt(words.size())).getBytes(UTF_8), ISO_8859_1);
  }

  private void graft(StringBuilder text, int at) {
    String other = new String(others.get(random.nextInt(others.size())), ISO_8859_1);
    int from = random.nextInt(other.length());
    int length = random.nextInt(Math.min(3000, other.length() - from) + 1);
    text.insert(at, other, from, from + length);
  }

  /** Replaces the next number. */
  private void number(StringBuilder text, int at) {
    int begin = at;
    while (begin < text.length() && !isDigit(text.charAt(begin))) {
      begin++;
    }
    int end = begin;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    text.replace(begin, end, NUMBERS.get(random.nextInt(NUMBERS.size())));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private byte[] recoded(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    return switch (random.nextInt(3)) {
      case 0 -> ("\uFEFF" + text).getBytes(UTF_8);
      case 1 -> text.getBytes(ENCODINGS.get(random.nextInt(ENCODINGS.size())));
      default -> new String(bytes, ENCODINGS.get(random.nextInt(ENCODINGS.size()))).getBytes(UTF_8);
    };
  }
}
