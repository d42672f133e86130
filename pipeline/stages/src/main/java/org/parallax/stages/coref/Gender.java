package org.parallax.stages.coref;

/** Grammatical gender of English. The order is a feature's value. */
enum Gender {
  UNKNOWN,
  MALE,
  FEMALE,
  NEUTER
}
