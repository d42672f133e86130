package org.parallax.api.annotation;

/** The grammatical form of a mention in a coreference chain. */
public enum MentionForm implements Labelled {
  NAME,
  NOMINAL,
  PRONOUN
}
