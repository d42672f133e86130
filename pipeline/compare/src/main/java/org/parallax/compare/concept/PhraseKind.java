package org.parallax.compare.concept;

import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.models.wordnet.NounKind;

/** What sort of thing a phrase speaks of. Two sorts may exclude each other. */
enum PhraseKind {
  PERSON,
  /** Several persons. */
  PEOPLE,
  /** A state, body, party, company or place. */
  ACTOR,
  /** Something that happens or is said or done. */
  EVENT,
  THING,
  UNKNOWN;

  /** By the head: its name's type, its part of speech, its dictionary meaning. */
  static PhraseKind of(Phrase phrase, NounKind noun) {
    if (phrase.isPerson()) {
      return PERSON;
    }
    if (phrase.catalogued().isPresent()
        || phrase.name().filter(name -> name.type() != EntityType.OTHER).isPresent()) {
      return ACTOR;
    }
    PartOfSpeech pos = phrase.headWord().pos();
    if (pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX) {
      return EVENT;
    }
    if (pos == PartOfSpeech.PRON) {
      return UNKNOWN;
    }
    return switch (noun) {
      case PERSON -> phrase.isInflected() ? PEOPLE : PERSON;
      case GROUP -> ACTOR;
      case EVENT -> EVENT;
      case THING -> THING;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** Whether nothing can be both. */
  boolean excludes(PhraseKind other) {
    return compareTo(other) <= 0 ? excludesLater(other) : other.excludesLater(this);
  }

  private boolean excludesLater(PhraseKind later) {
    return switch (this) {
      case PERSON -> later == ACTOR || later == EVENT || later == THING;
      case PEOPLE, ACTOR -> later == EVENT || later == THING;
      default -> false;
    };
  }
}
