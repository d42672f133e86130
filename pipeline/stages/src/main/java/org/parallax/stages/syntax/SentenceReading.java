package org.parallax.stages.syntax;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.text.Span;
import org.parallax.models.lexicon.Shifters;

/**
 * What was read from a sentence.
 *
 * @param tree the sentence
 * @param assertions what it says of its nominals, ordered by target and evidence
 * @param tones the judging words and deeds in it, in reading order
 * @param shifters the words that change others
 */
public record SentenceReading(
    SyntaxTree tree, List<Assertion> assertions, List<Tone> tones, Shifters shifters) {

  /** Copies the lists. */
  public SentenceReading {
    assertions = List.copyOf(assertions);
    tones = List.copyOf(tones);
  }

  /** What it says of an entity with these mentions, each assertion once. */
  public List<Assertion> about(List<Span> mentions) {
    List<Assertion> about = new ArrayList<>();
    for (Span mention : mentions) {
      for (Assertion assertion : MentionAssertions.of(tree, assertions, mention, shifters)) {
        if (!about.contains(assertion)) {
          about.add(assertion);
        }
      }
    }
    return about;
  }
}
