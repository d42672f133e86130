package org.parallax.compare.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.Frame;
import org.parallax.api.annotation.FrameAssignment;
import org.parallax.api.annotation.Role;
import org.parallax.api.annotation.RoleAssignment;
import org.parallax.api.annotation.Stance;
import org.parallax.api.annotation.Voice;
import org.parallax.api.annotation.VoiceAttribution;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.story.Treatment;

/** Makes the treatments of one article. */
final class TreatmentJoiner {

  private static final int MOST_FRAMES = 2;

  private final UnaryOperator<String> ids;
  private final Map<SentenceEntity, List<Stance>> stances;
  private final Map<SentenceEntity, List<VoiceAttribution>> voices;
  private final Map<SentenceEntity, List<RoleAssignment>> roles;
  private final Map<SentenceEntity, List<FrameAssignment>> frames;

  /**
   * For one document.
   *
   * @param ids the story's id for one of the article's
   */
  TreatmentJoiner(Document document, UnaryOperator<String> ids) {
    this.ids = ids;
    this.stances =
        byPair(
            document.itemsOf(Layers.STANCES), stance -> pair(stance.sentence(), stance.entity()));
    this.voices =
        byPair(document.itemsOf(Layers.VOICES), voice -> pair(voice.sentence(), voice.entity()));
    this.roles =
        byPair(document.itemsOf(Layers.ROLES), role -> pair(role.sentence(), role.entity()));
    this.frames =
        byPair(document.itemsOf(Layers.FRAMES), frame -> pair(frame.sentence(), frame.entity()));
  }

  /**
   * A treatment for every pair of sentence and entity that the mentions make, by sentence, then
   * entity.
   *
   * @param mentions with the story's ids
   */
  List<Treatment> treatments(List<EntityMention> mentions) {
    TreeSet<SentenceEntity> pairs = new TreeSet<>();
    mentions.forEach(
        mention -> pairs.add(new SentenceEntity(mention.sentence(), mention.entity())));
    List<Treatment> treatments = new ArrayList<>();
    for (SentenceEntity pair : pairs) {
      // Two of the article's entities may have become one of the story: then there are two of each.
      List<VoiceAttribution> said = voices.getOrDefault(pair, List.of());
      boolean quoted =
          !said.isEmpty() && said.stream().allMatch(voice -> voice.voice() == Voice.QUOTED);
      Optional<RoleAssignment> role = strongest(roles.getOrDefault(pair, List.of()));
      treatments.add(
          new Treatment(
              pair.sentence(),
              pair.entity(),
              merged(pair, stances.getOrDefault(pair, List.of())),
              quoted ? Voice.QUOTED : Voice.AUTHOR,
              quoted
                  ? said.stream().flatMap(voice -> voice.holder().stream()).findFirst().map(ids)
                  : Optional.empty(),
              role.map(RoleAssignment::role),
              role.map(RoleAssignment::probability),
              framesOf(frames.getOrDefault(pair, List.of()))));
    }
    return treatments;
  }

  private SentenceEntity pair(int sentence, String entity) {
    return new SentenceEntity(sentence, ids.apply(entity));
  }

  private static <T> Map<SentenceEntity, List<T>> byPair(
      List<T> items, Function<T, SentenceEntity> pair) {
    Map<SentenceEntity, List<T>> byPair = new HashMap<>();
    items.forEach(
        item -> byPair.computeIfAbsent(pair.apply(item), p -> new ArrayList<>()).add(item));
    return byPair;
  }

  /** Of several, the one that takes a side; sides that contradict each other cancel out. */
  private static Optional<Stance> merged(SentenceEntity pair, List<Stance> stances) {
    Optional<Stance> merged = Optional.empty();
    for (Stance stance : stances) {
      Stance own =
          new Stance(
              pair.sentence(),
              pair.entity(),
              stance.polarity(),
              stance.pNegative(),
              stance.pNeutral(),
              stance.pPositive(),
              stance.evidence());
      merged = Optional.of(merged.map(earlier -> StanceMerge.of(earlier, own)).orElse(own));
    }
    return merged;
  }

  private static Optional<RoleAssignment> strongest(List<RoleAssignment> roles) {
    return roles.stream()
        .min(
            Comparator.comparing((RoleAssignment role) -> role.role() == Role.NONE)
                .thenComparing(role -> -role.probability())
                .thenComparing(RoleAssignment::role));
  }

  private static List<Frame> framesOf(List<FrameAssignment> frames) {
    return frames.stream()
        .sorted(
            Comparator.comparing((FrameAssignment frame) -> -frame.probability())
                .thenComparing(FrameAssignment::frame))
        .map(FrameAssignment::frame)
        .distinct()
        .limit(MOST_FRAMES)
        .toList();
  }
}
