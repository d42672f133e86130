package org.parallax.api.story;

import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Frame;
import org.parallax.api.annotation.Role;
import org.parallax.api.annotation.Stance;
import org.parallax.api.annotation.Voice;

/**
 * Everything said about how one sentence treats one entity: a row of stances.csv.
 *
 * @param sentence index in its article
 * @param entity id
 * @param stance how it is made to look; empty if no stage answered
 * @param voice who speaks
 * @param holder the speaker when quoted: entity id when resolved, otherwise as the text calls them
 * @param role the part it plays; empty if no stage answered
 * @param roleProbability in [0, 1]; empty if no stage answered
 * @param frames none to two, the stronger first
 */
public record Treatment(
    int sentence,
    String entity,
    Optional<Stance> stance,
    Voice voice,
    Optional<String> holder,
    Optional<Role> role,
    Optional<Double> roleProbability,
    List<Frame> frames) {

  /** Copies the list. */
  public Treatment {
    frames = List.copyOf(frames);
  }
}
