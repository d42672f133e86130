package org.parallax.api.story;

import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Frame;
import org.parallax.api.annotation.Role;

/**
 * How one source treats one target in one voice.
 *
 * @param target entity id
 * @param source source id
 * @param voice whose sentences count
 * @param mentions of the target in those sentences
 * @param negative sentences with an unfavourable stance
 * @param neutral sentences with a neutral stance
 * @param positive sentences with a favourable stance
 * @param stance mean of the sentences' stances in [-1, 1] with its interval; empty when there is
 *     too little to tell
 * @param verdict what it comes to
 * @param topRole the most frequent role other than none
 * @param topFrames the most frequent frames, at most three
 * @param sentences on which it all rests, in reading order
 */
public record Cell(
    String target,
    String source,
    VoiceScope voice,
    int mentions,
    int negative,
    int neutral,
    int positive,
    Optional<Estimate> stance,
    CellVerdict verdict,
    Optional<Role> topRole,
    List<Frame> topFrames,
    List<SentenceRef> sentences) {

  /** Copies the lists. */
  public Cell {
    topFrames = List.copyOf(topFrames);
    sentences = List.copyOf(sentences);
  }
}
