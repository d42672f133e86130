package org.parallax.compare.duplicate;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts of invented words, so that two of them have nothing in common unless it is copied. */
final class InventedText {

  private static final String[] SYLLABLES = {
    "ba", "do", "ke", "li", "mu", "na", "po", "ri", "sa", "te", "vo", "wu", "ze", "gra", "sto"
  };

  private final Random random;

  InventedText(long seed) {
    random = new Random(seed);
  }

  List<String> sentences(int count) {
    return Stream.generate(this::sentence).limit(count).toList();
  }

  String text(int sentences) {
    return String.join(" ", sentences(sentences));
  }

  private String sentence() {
    StringBuilder sentence = new StringBuilder("The");
    int words = 8 + random.nextInt(14);
    for (int i = 0; i < words; i++) {
      sentence.append(' ');
      for (int k = 0; k < 2 + random.nextInt(2); k++) {
        sentence.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
    }
    return sentence.append('.').toString();
  }
}
