package org.parallax.compare.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

class CandidatePairsTest {

  @Test
  void plantedCopiesAreFoundAmongManyAndFewOthers() {
    InventedText invented = new InventedText(11);
    Random random = new Random(12);
    List<Shingles> texts = new ArrayList<>();
    Set<CandidatePairs.Pair> planted = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      texts.add(Shingles.of(invented.text(20)));
    }
    for (int i = 0; i < 50; i++) {
      // From a twentieth to all of a text is copied into another.
      List<String> original = invented.sentences(20);
      int copied = 2 + random.nextInt(19);
      List<String> copy = new ArrayList<>(invented.sentences(20 - copied));
      copy.addAll(original.subList(0, copied));
      planted.add(new CandidatePairs.Pair(texts.size(), texts.size() + 1));
      texts.add(Shingles.of(String.join(" ", original)));
      texts.add(Shingles.of(String.join(" ", copy)));
    }

    SortedSet<CandidatePairs.Pair> found = CandidatePairs.among(texts);

    assertThat(found).containsAll(planted);
    assertThat(found.size()).as("pairs to look at").isLessThan(planted.size() + 50);
  }

  @Test
  void aTextThatEveryoneHasDoesNotMakeEveryPair() {
    Shingles same = Shingles.of(new InventedText(1).text(3));
    List<Shingles> texts = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      texts.add(same);
    }

    assertThat(CandidatePairs.among(texts).size()).isLessThan(2000 * 64);
  }

  @Test
  void emptyTextsAreNoPair() {
    Shingles empty = Shingles.of(" – \n");
    assertThat(CandidatePairs.among(List.of(empty, empty))).isEmpty();
  }
}
