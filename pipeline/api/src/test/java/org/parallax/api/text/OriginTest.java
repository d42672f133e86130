package org.parallax.api.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.api.text.Origin.Change;

final class OriginTest {

  /** Random edits, written down once as changes and once letter by letter. */
  private static final class Edits {

    private final List<Change> changes = new ArrayList<>();

    /** For each unit of the text, the units of the file that it comes from. */
    private final List<Span> units = new ArrayList<>();

    Edits(Random random, boolean removals) {
      int file = 0;
      for (int part = random.nextInt(8); part >= 0; part--) {
        for (int same = random.nextInt(4); same > 0; same--) {
          units.add(new Span(file, ++file));
        }
        if (random.nextBoolean()) {
          int damaged = random.nextInt(4);
          int mended = removals ? random.nextInt(4) : 1 + random.nextInt(3);
          Span there = new Span(file, file + damaged);
          changes.add(new Change(new Span(units.size(), units.size() + mended), there));
          for (int i = 0; i < mended; i++) {
            units.add(there);
          }
          file += damaged;
        }
      }
    }

    /** All of the file that any unit of a span comes from. */
    Span naive(Span span) {
      Span there = units.get(span.begin());
      for (int i = span.begin() + 1; i < span.end(); i++) {
        there = there.union(units.get(i));
      }
      return there;
    }
  }

  @Test
  void spansLeadBackAsLetterByLetter() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      Edits edits = new Edits(random, true);
      Origin origin = new Origin(false, edits.changes);
      for (int begin = 0; begin < edits.units.size(); begin++) {
        for (int end = begin + 1; end <= edits.units.size(); end++) {
          Span span = new Span(begin, end);
          assertThat(origin.inFile(span)).as("%s in %s", span, origin).isEqualTo(edits.naive(span));
        }
      }
    }
  }

  @Test
  void emptySpansLeadToTheirPlace() {
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      Edits edits = new Edits(random, true);
      Origin origin = new Origin(false, edits.changes);
      for (int at = 0; at <= edits.units.size(); at++) {
        Span there = origin.inFile(new Span(at, at));
        if (at > 0) {
          assertThat(there.end()).isGreaterThanOrEqualTo(edits.units.get(at - 1).begin());
        }
        if (at < edits.units.size()) {
          assertThat(there.begin()).isLessThanOrEqualTo(edits.units.get(at).end());
        }
      }
    }
  }

  @Test
  void orderIsKept() {
    Random random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      Edits edits = new Edits(random, false);
      Origin origin = new Origin(false, edits.changes);
      int before = 0;
      for (int at = 0; at < edits.units.size(); at++) {
        Span there = origin.inFile(new Span(at, at + 1));
        assertThat(there.begin()).isGreaterThanOrEqualTo(before);
        before = there.begin();
      }
    }
  }

  @Test
  void sameAndExtractedTextsHaveTheirOwnOffsets() {
    Span span = new Span(3, 9);
    assertThat(Origin.SAME.inFile(span)).isEqualTo(span);
    assertThat(Origin.EXTRACTED.inFile(span)).isEqualTo(span);
  }

  @Test
  void changesThatDoNotFitTogetherAreRefused() {
    Change second = new Change(new Span(5, 6), new Span(7, 9));
    assertThatIllegalArgumentException().isThrownBy(() -> new Origin(false, List.of(second)));
    Change first = new Change(new Span(1, 2), new Span(1, 4));
    new Origin(false, List.of(first, second));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Origin(false, List.of(second, first)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Origin(false, List.of(first, first)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Origin(true, List.of(first)));
  }
}
