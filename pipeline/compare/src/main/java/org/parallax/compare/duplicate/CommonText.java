package org.parallax.compare.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.document.Layers;
import org.parallax.api.story.Copying;
import org.parallax.api.story.Overlap;

/** What each article of a story has in common with each other. */
final class CommonText {

  /** From this share on, an article is a copy of the other: what is left is a changed lead. */
  private static final double COPY = 0.8;

  /** Below this share, two articles quote the same words, and neither has copied the other. */
  private static final double WORTH_TELLING = 0.1;

  /** A sentence with this share of its words' runs in an earlier article is said there. */
  private static final double SAID = 0.5;

  /** What one article has in another. */
  private record Share(ComparedText other, double own, double others) {

    boolean isCopyOf(ComparedText text) {
      // Of two that hold nearly the same, the later is the copy; a part is a copy of the whole.
      return own >= COPY && (others < COPY || other.isBefore(text));
    }
  }

  private static final Comparator<Share> LARGEST_FIRST =
      Comparator.comparing((Share share) -> -share.own())
          .thenComparing(Share::other, ComparedText.EARLIEST_FIRST);

  private final List<ComparedText> texts;
  private final Map<ComparedText, List<Share>> shares;

  private CommonText(List<ComparedText> texts, Map<ComparedText, List<Share>> shares) {
    this.texts = texts;
    this.shares = shares;
  }

  static CommonText of(List<ComparedText> texts) {
    Map<ComparedText, List<Share>> shares = new HashMap<>();
    for (CandidatePairs.Pair pair :
        CandidatePairs.among(texts.stream().map(ComparedText::shingles).toList())) {
      ComparedText first = texts.get(pair.first());
      ComparedText second = texts.get(pair.second());
      double ofFirst = first.shingles().shareIn(second.shingles());
      double ofSecond = second.shingles().shareIn(first.shingles());
      shares
          .computeIfAbsent(first, text -> new ArrayList<>())
          .add(new Share(second, ofFirst, ofSecond));
      shares
          .computeIfAbsent(second, text -> new ArrayList<>())
          .add(new Share(first, ofSecond, ofFirst));
    }
    shares.values().forEach(list -> list.sort(LARGEST_FIRST));
    return new CommonText(texts, shares);
  }

  List<ComparedText> texts() {
    return texts;
  }

  /**
   * What this article has in common with others.
   *
   * @param read articles that count; only what they say can have been said before
   */
  Copying copying(ComparedText text, Set<String> read) {
    List<Share> own = shares.getOrDefault(text, List.of());
    Optional<String> duplicateOf = originalOf(text);
    Optional<Overlap> overlap =
        own.stream()
            .filter(share -> share.own() >= WORTH_TELLING)
            .map(share -> new Overlap(share.other().article().id(), share.own()))
            .findFirst();
    return new Copying(duplicateOf, overlap, saidBefore(text, own, read));
  }

  /**
   * The original at the end of the way from copy to copy, so that all copies of a text name one.
   */
  private Optional<String> originalOf(ComparedText text) {
    Set<ComparedText> passed = new HashSet<>(Set.of(text));
    Optional<ComparedText> original = Optional.empty();
    Optional<ComparedText> next = copied(text);
    while (next.isPresent() && passed.add(next.get())) {
      original = next;
      next = copied(next.get());
    }
    return original.map(found -> found.article().id());
  }

  private Optional<ComparedText> copied(ComparedText text) {
    return shares.getOrDefault(text, List.of()).stream()
        .filter(share -> share.isCopyOf(text))
        .map(Share::other)
        .findFirst();
  }

  private static SortedSet<Integer> saidBefore(
      ComparedText text, List<Share> shares, Set<String> read) {
    List<Share> earlier =
        shares.stream()
            .filter(share -> share.other().article().source().equals(text.article().source()))
            .filter(share -> read.contains(share.other().article().id()))
            .filter(share -> share.other().isBefore(text))
            .filter(share -> Math.max(share.own(), share.others()) >= WORTH_TELLING)
            .toList();
    if (earlier.isEmpty()) {
      return new TreeSet<>();
    }
    return text.document().itemsOf(Layers.SENTENCES).stream()
        .filter(sentence -> sentence.zone().isRead())
        .filter(sentence -> earlier.stream().anyMatch(share -> isSaid(text, sentence, share)))
        .map(Sentence::index)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isSaid(ComparedText text, Sentence sentence, Share share) {
    Shingles words = Shingles.of(text.article().words(sentence.span()));
    // Words too few for a run tell nothing by themselves: they go with the article as a whole.
    return words.isOneRunOrLess()
        ? share.own() >= COPY
        : words.shareIn(share.other().shingles()) >= SAID;
  }
}
