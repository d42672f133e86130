package org.parallax.stages.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.Quote;
import org.parallax.api.annotation.Voice;
import org.parallax.api.annotation.VoiceAttribution;

/**
 * In whose voice each sentence speaks of each entity: somebody else's only if every mention of the
 * entity in the sentence lies inside attributed words.
 */
final class Voices {
  private Voices() {}

  /**
   * One for each pair of sentence and entity, ordered by both.
   *
   * @param holders who speaks in each of {@code quotes}, as a voice names its holder
   */
  static List<VoiceAttribution> of(
      List<EntityMention> mentions, List<Quote> quotes, List<Optional<String>> holders) {
    Map<Integer, Map<String, List<EntityMention>>> bySentence = new TreeMap<>();
    for (EntityMention mention : mentions) {
      bySentence
          .computeIfAbsent(mention.sentence(), sentence -> new TreeMap<>())
          .computeIfAbsent(mention.entity(), entity -> new ArrayList<>())
          .add(mention);
    }
    List<VoiceAttribution> voices = new ArrayList<>();
    bySentence.forEach(
        (sentence, byEntity) ->
            byEntity.forEach(
                (entity, group) -> voices.add(voice(sentence, entity, group, quotes, holders))));
    return voices;
  }

  private static VoiceAttribution voice(
      int sentence,
      String entity,
      List<EntityMention> group,
      List<Quote> quotes,
      List<Optional<String>> holders) {
    Optional<String> holder = Optional.empty();
    for (EntityMention mention : group) {
      Optional<Integer> innermost = innermost(mention, quotes);
      if (innermost.isEmpty()) {
        return new VoiceAttribution(sentence, entity, Voice.AUTHOR, Optional.empty());
      }
      if (holder.isEmpty()) {
        holder = holders.get(innermost.get());
      }
    }
    return new VoiceAttribution(sentence, entity, Voice.QUOTED, holder);
  }

  private static Optional<Integer> innermost(EntityMention mention, List<Quote> quotes) {
    List<Integer> around = new ArrayList<>();
    for (int index = 0; index < quotes.size(); index++) {
      if (quotes.get(index).span().contains(mention.span())) {
        around.add(index);
      }
    }
    return around.stream().min(Comparator.comparingInt(index -> quotes.get(index).span().length()));
  }
}
