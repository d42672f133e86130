package org.parallax.stages.coref;

import java.util.Set;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Token;

/** Tags of the Penn Treebank for tokens of a tagger that has others, as far as they matter here. */
final class PennTag {

  private static final Set<String> POSSESSIVES =
      Set.of("its", "their", "his", "her", "my", "your", "our");
  private static final Set<String> MARKS = Set.of("'s", "’s", "'", "’");

  private PennTag() {}

  static String of(Token token, String lower) {
    boolean universal = token.tag().isEmpty() || token.tag().equals(token.pos().name());
    if (!universal) {
      return token.tag();
    }
    if (token.pos() == PartOfSpeech.PUNCT || MARKS.contains(lower)) {
      return MARKS.contains(lower) ? "POS" : lower;
    }
    return switch (token.pos()) {
      case PROPN -> "NNP";
      case NOUN -> lower.endsWith("s") && !token.lemma().endsWith("s") ? "NNS" : "NN";
      case PRON -> POSSESSIVES.contains(lower) ? "PRP$" : "PRP";
      case DET -> "DT";
      case VERB, AUX -> "VB";
      case ADJ -> "JJ";
      case ADP -> "IN";
      case NUM -> "CD";
      default -> token.tag();
    };
  }
}
