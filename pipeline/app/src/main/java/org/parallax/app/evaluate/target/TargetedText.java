package org.parallax.app.evaluate.target;

import java.util.List;
import org.parallax.api.text.Span;

/**
 * A text and those in it whose treatment is asked for.
 *
 * @param id unique among the texts of an evaluation
 * @param text the whole of it
 * @param targets at least one
 */
public record TargetedText(String id, String text, List<Target> targets) {

  /**
   * A mention.
   *
   * @param entity who is meant, unique in the text or shared with other mentions of the same
   * @param span where
   */
  public record Target(String entity, Span span) {}

  /** Copies the list. */
  public TargetedText {
    targets = List.copyOf(targets);
  }
}
