package org.parallax.models.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.api.annotation.Frame;
import org.parallax.api.annotation.Role;

/**
 * Verbs, nominalisations and phrases that say the same of the same arguments.
 *
 * @param id unique in the lexicon
 * @param subject of the one who does it
 * @param object of the one to whom it is done; empty for what has no object
 * @param prepositions of the complement of a preposition
 * @param negatedSubject of the subject when it is not done; empty: turned round and halved
 * @param negatedObject of the object when it is not done
 * @param frames that it evokes
 * @param example one that matches and one that does not
 */
public record PredicateClass(
    String id,
    Reading subject,
    Optional<Reading> object,
    Map<String, Reading> prepositions,
    Optional<Reading> negatedSubject,
    Optional<Reading> negatedObject,
    List<Frame> frames,
    LexiconExample example) {

  private static final double TURNED = -0.5;

  /** Copies the collections. */
  public PredicateClass {
    prepositions = Map.copyOf(prepositions);
    frames = List.copyOf(frames);
  }

  /** Of the subject, whether done or not. */
  public Reading subject(boolean negated) {
    return negated ? negatedSubject.orElse(turned(subject)) : subject;
  }

  /** Of the object, whether done or not. */
  public Reading object(boolean negated) {
    Reading asserted = object.orElse(Reading.SILENT);
    return negated ? negatedObject.orElse(turned(asserted)) : asserted;
  }

  /** Of a preposition's complement, whether done or not; empty if the class is silent on it. */
  public Optional<Reading> complement(String preposition, boolean negated) {
    return Optional.ofNullable(prepositions.get(preposition))
        .map(reading -> negated ? turned(reading) : reading);
  }

  private static Reading turned(Reading reading) {
    return new Reading(reading.stance() * TURNED, Role.NONE);
  }
}
