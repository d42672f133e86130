package org.parallax.stages.coref;

import java.util.Set;

/** Tells the form of a phrase. */
final class FormReader {

  private static final Set<String> FIRST =
      Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
  private static final Set<String> SECOND =
      Set.of("you", "your", "yours", "yourself", "yourselves", "ya", "u");
  private static final Set<String> DEMONSTRATIVES =
      Set.of("this", "that", "these", "those", "such");
  private static final Set<String> INDEFINITE =
      Set.of(
          "a", "an", "some", "any", "no", "every", "each", "another", "many", "few", "several",
          "much", "more", "most", "all", "what", "which", "either", "neither", "one", "two");

  private final Words words;

  FormReader(Words words) {
    this.words = words;
  }

  PhraseForm pronoun(int token) {
    String word = words.lower(token);
    if (FIRST.contains(word)) {
      return PhraseForm.FIRST_PERSON;
    }
    if (SECOND.contains(word)) {
      return PhraseForm.SECOND_PERSON;
    }
    return word.endsWith("self") || word.endsWith("selves")
        ? PhraseForm.REFLEXIVE
        : PhraseForm.PERSONAL;
  }

  PhraseForm noun(int first, int head) {
    String word = words.lower(first);
    if (DEMONSTRATIVES.contains(word) && first < head) {
      return PhraseForm.DEMONSTRATIVE;
    }
    if (words.tag(first).equals("PRP$") && first < head) {
      return PhraseForm.POSSESSED;
    }
    if (words.findDependent(head, "nmod:poss").filter(owner -> owner < head).isPresent()) {
      return PhraseForm.POSSESSED;
    }
    if (words.isProperNoun(head)) {
      return PhraseForm.NAME;
    }
    if (first < head && word.equals("the")) {
      return PhraseForm.DEFINITE;
    }
    return first < head && (INDEFINITE.contains(word) || words.tag(first).equals("CD"))
        ? PhraseForm.INDEFINITE
        : PhraseForm.BARE;
  }
}
