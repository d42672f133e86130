package org.parallax.stages.coref;

import org.parallax.api.annotation.MentionForm;

/** What kind of phrase it is, by its first words and its head. The order is a feature's value. */
enum PhraseForm {
  FIRST_PERSON(MentionForm.PRONOUN),
  SECOND_PERSON(MentionForm.PRONOUN),
  PERSONAL(MentionForm.PRONOUN),
  REFLEXIVE(MentionForm.PRONOUN),
  DEMONSTRATIVE_PRONOUN(MentionForm.PRONOUN),
  /** "this plan". */
  DEMONSTRATIVE(MentionForm.NOMINAL),
  /** "the plan". */
  DEFINITE(MentionForm.NOMINAL),
  /** "its plan", "Norway's plan". */
  POSSESSED(MentionForm.NOMINAL),
  /** "plans". */
  BARE(MentionForm.NOMINAL),
  /** "a plan", "some plans", "no plan". */
  INDEFINITE(MentionForm.NOMINAL),
  /** "Norway and Sweden". */
  COORDINATION(MentionForm.NOMINAL),
  NAME(MentionForm.NAME);

  private final MentionForm mentionForm;

  PhraseForm(MentionForm mentionForm) {
    this.mentionForm = mentionForm;
  }

  /** The feature's value. */
  @SuppressWarnings("EnumOrdinal") // the weights were trained with these numbers
  int index() {
    return ordinal();
  }

  MentionForm mentionForm() {
    return mentionForm;
  }

  boolean isPronoun() {
    return mentionForm == MentionForm.PRONOUN;
  }
}
