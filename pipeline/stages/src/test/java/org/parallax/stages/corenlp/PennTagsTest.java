package org.parallax.stages.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.PartOfSpeech;

class PennTagsTest {

  /** Reads "lemma/TAG lemma/TAG" and answers with the universal parts of speech. */
  private static String universal(String sentence) {
    List<String> lemmas = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (String word : sentence.split(" ", -1)) {
      int slash = word.lastIndexOf('/');
      lemmas.add(word.substring(0, slash));
      tags.add(word.substring(slash + 1));
    }
    List<String> universal = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      universal.add(PennTags.universal(i, tags, lemmas).name());
    }
    return String.join(" ", universal);
  }

  @Test
  void haveBeforeAParticipleIsAnAuxiliaryAndAloneAVerb() {
    assertThat(universal("it/PRP have/VBZ not/RB leave/VBN")).isEqualTo("PRON AUX PART VERB");
    assertThat(universal("it/PRP have/VBZ ship/NNS")).isEqualTo("PRON VERB NOUN");
  }

  @Test
  void doBeforeAnInfinitiveIsAnAuxiliary() {
    assertThat(universal("do/VBP they/PRP sail/VB ?/.")).isEqualTo("AUX PRON VERB PUNCT");
    assertThat(universal("they/PRP do/VBP harm/NN")).isEqualTo("PRON VERB NOUN");
  }

  @Test
  void toIsAParticleBeforeAnInfinitiveOnly() {
    assertThat(universal("go/VB to/TO sail/VB to/TO Ruritania/NNP"))
        .isEqualTo("VERB PART VERB ADP PROPN");
  }

  @Test
  void aDeterminerWithoutNounIsAPronoun() {
    assertThat(universal("this/DT island/NN")).isEqualTo("DET NOUN");
    assertThat(universal("this/DT be/VBZ new/JJ")).isEqualTo("PRON AUX ADJ");
  }

  @Test
  void conjunctionsThatOpenClausesAreTold() {
    assertThat(universal("because/IN of/IN rain/NN")).isEqualTo("SCONJ ADP NOUN");
  }

  @Test
  void anUnknownTagIsX() {
    assertThat(universal("blip/ZZZ")).isEqualTo("X");
  }

  @Test
  void pennTagsStayAndUniversalOnesAreTranslated() {
    assertThat(PennTags.penn(PartOfSpeech.NOUN, "NNS", "ships", "ship")).isEqualTo("NNS");
    assertThat(PennTags.penn(PartOfSpeech.NOUN, "NOUN", "ships", "ship")).isEqualTo("NNS");
    assertThat(PennTags.penn(PartOfSpeech.PROPN, "PROPN", "Ruritania", "Ruritania"))
        .isEqualTo("NNP");
    assertThat(PennTags.penn(PartOfSpeech.PRON, "PRON", "its", "its")).isEqualTo("PRP$");
    assertThat(PennTags.penn(PartOfSpeech.VERB, "VERB", "sailing", "sail")).isEqualTo("VBG");
    assertThat(PennTags.penn(PartOfSpeech.PUNCT, "PUNCT", "“", "“")).isEqualTo("``");
  }
}
