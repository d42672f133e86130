package org.parallax.compare.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShinglesTest {

  @Test
  void sharesAreWhatCountingRunsOfWordsGives() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      String one = fewWords(random, random.nextInt(40));
      String other = fewWords(random, random.nextInt(40));
      Set<List<String>> runs = runs(one);
      Set<List<String>> common = new HashSet<>(runs);
      common.retainAll(runs(other));
      double expected = runs.isEmpty() ? 0 : (double) common.size() / runs.size();

      assertThat(Shingles.of(one).shareIn(Shingles.of(other)))
          .as(one + " / " + other)
          .isCloseTo(expected, within(1e-12));
    }
  }

  @Test
  void caseLineEndsAndPunctuationDoNotMatter() {
    Shingles plain = Shingles.of("the mayor's boat sank at dawn on friday");
    Shingles set = Shingles.of("“The Mayor’s boat –\nsank, at DAWN; on Friday!”");
    assertThat(plain.shareIn(set)).isEqualTo(1);
    assertThat(set.shareIn(plain)).isEqualTo(1);
  }

  /** Three different words only, so that runs often come back. */
  private static String fewWords(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("abc".charAt(random.nextInt(3))).append(random.nextInt(8) == 0 ? ".\n" : " ");
    }
    return text.toString();
  }

  private static Set<List<String>> runs(String text) {
    List<String> words = new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).split("[\\s.]+")));
    words.removeIf(String::isEmpty);
    int length = Math.min(Shingles.LENGTH, words.size());
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; length > 0 && i + length <= words.size(); i++) {
      runs.add(List.copyOf(words.subList(i, i + length)));
    }
    return runs;
  }
}
