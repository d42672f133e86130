package org.parallax.stages.coref;

import java.util.Arrays;
import java.util.List;

/**
 * What the forest is told. M: of the phrase; A: of the earlier one; P: of the pair; C: of the chain
 * that the earlier one is in so far. A flag is 0 or 1; agreement is 0 not known, 1 alike, 2 at
 * odds. A, P and C are -1 when the question is whether the phrase begins something new.
 */
enum Feature {
  M_FORM,
  M_PRONOUN,
  M_ROLE,
  M_TYPE,
  M_NUMBER,
  M_GENDER,
  M_ANIMATE,
  M_LENGTH,
  M_FOLLOWED,
  M_SENTENCE,
  M_START,
  M_KEY_COUNT,
  M_HEAD_COUNT,
  M_KEY_SEEN,
  M_HEAD_SEEN,
  M_IN_QUOTE,
  M_QUESTION,
  M_INNER,
  M_VERB_CLAUSE,
  M_GOVERNOR_BE,
  M_CAPITAL,
  M_NUMERAL,
  M_CANDIDATES,
  M_NEXT_TAG,
  M_GOVERNOR_SAYING,
  INTERVIEW,
  A_NONE,
  A_FORM,
  A_PRONOUN,
  A_ROLE,
  A_TYPE,
  A_NUMBER,
  A_GENDER,
  A_ANIMATE,
  A_LENGTH,
  A_FOLLOWED,
  A_START,
  A_KEY_COUNT,
  A_HEAD_COUNT,
  A_IN_QUOTE,
  A_QUESTION,
  A_INNER,
  P_SENTENCES,
  P_PHRASES,
  P_TOKENS,
  P_PARAGRAPHS,
  P_RANK,
  P_NUMBER,
  P_GENDER,
  P_ANIMACY,
  P_TYPE,
  P_SAME_KEY,
  P_SAME_HEAD,
  P_SAME_LAST,
  P_HEAD_WITHIN,
  P_SHARED,
  P_NEW_MODIFIERS,
  P_OTHER_MODIFIERS,
  P_ALL_WITHIN,
  P_ACRONYM,
  P_SAME_ROLE,
  P_SAME_GOVERNOR,
  P_AROUND,
  P_GOVERNS,
  P_SAME_QUOTE,
  P_SPEAKER,
  P_TURNS,
  P_SAME_ASKING,
  P_BOTH_SAME_PERSON,
  P_FIRST_OF_SENTENCE,
  P_SUFFIX,
  P_SUBJECT_ABOVE,
  P_SAME_VERB,
  P_POSSESSOR_OF_SUBJECT,
  C_SIZE,
  C_NUMBER,
  C_GENDER,
  C_ANIMACY,
  C_TYPE,
  C_SAME_KEY,
  C_SAME_HEAD,
  C_SHARED,
  C_NAMED,
  C_SENTENCES,
  C_IS_LATEST,
  C_CLASH;

  static final Feature[] ALL = values();

  /** Its place in a row. */
  @SuppressWarnings("EnumOrdinal") // rows are arrays with one place a feature
  int index() {
    return ordinal();
  }

  /** In the order of the values. */
  static List<String> names() {
    return Arrays.stream(ALL).map(Feature::name).toList();
  }
}
