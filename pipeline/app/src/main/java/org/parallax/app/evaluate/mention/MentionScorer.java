package org.parallax.app.evaluate.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.text.Span;
import org.parallax.app.evaluate.Score;

/**
 * Matches predicted mentions with labelled ones, each at most once, in reading order: exactly (same
 * span and entity) and loosely (spans that overlap, same entity). The kind is scored apart, as
 * recall over the labelled mentions of that kind and as the share of loosely matched ones whose
 * kind agrees.
 */
final class MentionScorer {

  private Score exact = Score.NONE;
  private Score loose = Score.NONE;
  private int kindsAgree;
  private final SortedMap<String, Score> byEntity = new TreeMap<>();
  private final Map<MentionKind, Score> byKind = new EnumMap<>(MentionKind.class);

  void add(List<LabelledMention> gold, List<LabelledMention> predicted) {
    add(gold, List.of(), predicted);
  }

  /**
   * Counts one article.
   *
   * @param optional mentions that careful readers disagree on: finding them is neither credited nor
   *     blamed
   */
  void add(
      List<LabelledMention> gold, List<LabelledMention> optional, List<LabelledMention> found) {
    List<LabelledMention> predicted = withoutOptional(gold, optional, found);
    exact =
        exact.plus(
            new Score(match(gold, predicted, Span::equals).size(), predicted.size(), gold.size()));
    List<Pair> pairs = match(gold, predicted, Span::overlaps);
    loose = loose.plus(new Score(pairs.size(), predicted.size(), gold.size()));
    for (Pair pair : pairs) {
      byEntity.merge(pair.gold.entity(), new Score(1, 0, 0), Score::plus);
      byKind.merge(pair.gold.kind(), new Score(1, 0, 0), Score::plus);
      kindsAgree += pair.gold.kind() == pair.predicted.kind() ? 1 : 0;
    }
    for (LabelledMention mention : gold) {
      byEntity.merge(mention.entity(), new Score(0, 0, 1), Score::plus);
      byKind.merge(mention.kind(), new Score(0, 0, 1), Score::plus);
    }
    for (LabelledMention mention : predicted) {
      byEntity.merge(mention.entity(), new Score(0, 1, 0), Score::plus);
    }
  }

  private static List<LabelledMention> withoutOptional(
      List<LabelledMention> gold, List<LabelledMention> optional, List<LabelledMention> found) {
    List<LabelledMention> surplus = new ArrayList<>(found);
    match(gold, found, Span::overlaps).forEach(pair -> surplus.remove(pair.predicted()));
    List<LabelledMention> predicted = new ArrayList<>(found);
    match(optional, surplus, Span::overlaps).forEach(pair -> predicted.remove(pair.predicted()));
    return predicted;
  }

  private record Pair(LabelledMention gold, LabelledMention predicted) {}

  private static List<Pair> match(
      List<LabelledMention> gold, List<LabelledMention> predicted, BiPredicate<Span, Span> fits) {
    List<LabelledMention> free = new ArrayList<>(predicted);
    free.sort(Comparator.comparing(LabelledMention::span));
    List<Pair> pairs = new ArrayList<>();
    for (LabelledMention mention : gold) {
      free.stream()
          .filter(other -> other.entity().equals(mention.entity()))
          .filter(other -> fits.test(mention.span(), other.span()))
          .findFirst()
          .ifPresent(
              other -> {
                free.remove(other);
                pairs.add(new Pair(mention, other));
              });
    }
    return pairs;
  }

  Score exact() {
    return exact;
  }

  Score loose() {
    return loose;
  }

  /** Share of loosely matched mentions whose kind agrees; 0 when none matched. */
  double kindAccuracy() {
    return loose.found() == 0 ? 0 : (double) kindsAgree / loose.found();
  }

  /** Loose scores by entity id. */
  SortedMap<String, Score> byEntity() {
    return byEntity;
  }

  /** What there is and what was found loosely, by the labelled kind. */
  Map<MentionKind, Score> byKind() {
    return byKind;
  }
}
