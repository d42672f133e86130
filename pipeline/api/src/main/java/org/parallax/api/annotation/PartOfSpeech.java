package org.parallax.api.annotation;

/** The seventeen universal parts of speech (Universal Dependencies, version 2). */
public enum PartOfSpeech implements Labelled {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X
}
