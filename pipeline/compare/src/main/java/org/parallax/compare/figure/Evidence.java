package org.parallax.compare.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.story.VoiceScope;
import org.parallax.compare.Finding;
import org.parallax.compare.statistics.Tally;

/**
 * The sentences on which figures rest.
 *
 * @param sentences that mention a target and count, in reading order, by target and source
 * @param whollyRead sources of which no article is missing
 */
record Evidence(Map<Place, List<TreatedSentence>> sentences, Set<String> whollyRead) {

  /** The evidence as a finding. */
  static final Finding<Evidence> EVIDENCE = Finding.named("evidence");

  /**
   * Where a cell stands.
   *
   * @param target entity id
   * @param source id
   */
  record Place(String target, String source) {}

  /** Copies both. */
  Evidence {
    sentences = Map.copyOf(sentences);
    whollyRead = Set.copyOf(whollyRead);
  }

  /** Sentences of a source on a target in a voice. */
  List<TreatedSentence> sentences(String target, String source, VoiceScope voice) {
    return sentences.getOrDefault(new Place(target, source), List.of()).stream()
        .filter(sentence -> voice.includes(sentence.treatment().voice()))
        .toList();
  }

  /** How many of them are of which polarity; those without a decided stance are left out. */
  static Tally tally(List<TreatedSentence> sentences) {
    return new Tally(
        count(sentences, Polarity.UNFAVOURABLE),
        count(sentences, Polarity.NEUTRAL),
        count(sentences, Polarity.FAVOURABLE));
  }

  private static int count(List<TreatedSentence> sentences, Polarity polarity) {
    return (int)
        sentences.stream()
            .flatMap(sentence -> sentence.treatment().stance().stream())
            .filter(stance -> stance.polarity().filter(polarity::equals).isPresent())
            .count();
  }
}
