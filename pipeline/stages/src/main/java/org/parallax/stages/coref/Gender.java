package org.parallax.stages.coref;

/** Grammatical gender of English. The order is a feature's value. */
enum Gender {
  UNKNOWN,
  MALE,
  FEMALE,
  NEUTER;

  /** The feature's value. */
  @SuppressWarnings("EnumOrdinal") // the weights were trained with these numbers
  int index() {
    return ordinal();
  }
}
