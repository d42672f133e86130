package org.parallax.models.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.parallax.testkit.MarkedText;

class CueLexiconTest {
  private final CueLexicon lexicon;

  CueLexiconTest() throws IOException {
    lexicon = CueLexicon.load();
  }

  @Test
  void aVerbIsFoundInAllItsForms() {
    assertThat(lexicon.beginningWith("Said", CuePart.VERB))
        .singleElement()
        .satisfies(cue -> assertThat(cue.takes(CueFrame.CLAUSE)).isTrue());
    assertThat(lexicon.beginningWith("denies", CuePart.VERB)).hasSize(1);
    assertThat(lexicon.beginningWith("arguing", CuePart.VERB)).hasSize(1);
    assertThat(lexicon.beginningWith("insisted", CuePart.VERB)).hasSize(1);
    assertThat(lexicon.beginningWith("bragged", CuePart.VERB)).hasSize(1);
  }

  @Test
  void aWordInTwoGroupsTakesTheFramesOfBothAndTheColourOfTheFirst() {
    assertThat(lexicon.beginningWith("noted", CuePart.VERB))
        .singleElement()
        .satisfies(
            cue -> {
              assertThat(cue.colour()).isEqualTo(CueColour.ENDORSING);
              assertThat(cue.takes()).contains(CueFrame.CLAUSE, CueFrame.OBJECT);
            });
  }

  @Test
  void theLongerExpressionComesFirst() {
    assertThat(lexicon.beginningWith("called", CuePart.VERB))
        .extracting(Cue::word)
        .endsWith("call")
        .contains("call on");
  }

  @Test
  void aNounIsNoVerb() {
    assertThat(lexicon.beginningWith("insistence", CuePart.VERB)).isEmpty();
    assertThat(lexicon.beginningWith("allegations", CuePart.NOUN)).hasSize(1);
  }

  @Test
  void everyGroupShowsItsWordsAtWork() {
    for (CueGroup group : lexicon.groups()) {
      for (String match : group.matches()) {
        MarkedText marked = MarkedText.parse(match);
        assertThat(marked.marks())
            .as(match)
            .anySatisfy(
                mark -> {
                  assertThat(mark.label(0)).isEqualTo("cue");
                  String form = mark.span().of(marked.text()).split(" ", 2)[0];
                  assertThat(lexicon.beginningWith(form, group.cues().get(0).part()))
                      .as(form)
                      .anySatisfy(
                          cue ->
                              assertThat(group.cues()).extracting(Cue::word).contains(cue.word()));
                });
      }
    }
  }

  @Test
  void anAgentSpeaksForItsStateUntilItIsRetired() {
    assertThat(lexicon.isAgent("Spokesman")).isTrue();
    assertThat(lexicon.isAgent("novelist")).isFalse();
    assertThat(lexicon.isRetired("former")).isTrue();
  }
}
