package org.parallax.stages.syntax;

import java.util.List;
import org.parallax.api.annotation.Frame;
import org.parallax.api.annotation.Role;

/**
 * What a sentence says of one of its nominals.
 *
 * @param target position of the nominal's head
 * @param ground by what construction it is said
 * @param classId id of the lexicon's class
 * @param stance in [-1, 1] for a single class, a little beyond when intensified; negation is
 *     already in it
 * @param role the part that the target plays by it
 * @param certainty in [0, 1]: lower when it is hypothetical or the construction indirect
 * @param frames that the words evoke
 * @param evidence positions of the words that say it, rising
 */
public record Assertion(
    int target,
    Ground ground,
    String classId,
    double stance,
    Role role,
    double certainty,
    List<Frame> frames,
    List<Integer> evidence) {

  /** By what construction something is said of a nominal. */
  public enum Ground {
    /** Who does it. */
    SUBJECT,
    /** To whom it is done. */
    OBJECT,
    /** Complement of a preposition. */
    COMPLEMENT,
    /** An adjective, noun or phrase said of it. */
    ATTRIBUTE,
    /** An adverb to what it does. */
    ADVERB,
    /** Set against somebody else of whom something is said. */
    CONTRAST
  }

  /** Copies the lists. */
  public Assertion {
    frames = List.copyOf(frames);
    evidence = List.copyOf(evidence);
  }

  /** Stance weighed by certainty. */
  public double weight() {
    return stance * certainty;
  }

  Assertion at(int other, double factor) {
    return new Assertion(
        other, ground, classId, stance, role, certainty * factor, frames, evidence);
  }
}
