package org.parallax.stages.link;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.text.Span;

/**
 * Which nouns the text gave to which states: after "Russian peacekeepers", "the peacekeepers" are
 * Russia's.
 */
final class GivenNouns {

  private static final double LATELY = 2;
  private static final double ONCE = 0.8;
  private static final int NEAR = 4;
  private static final int REACH = 48;
  private static final int WORDS_BETWEEN = 2;

  private final Links links;
  private final Map<String, Map<String, Integer>> lastByNoun = new HashMap<>();

  GivenNouns(Links links) {
    this.links = links;
  }

  /** Takes note of every noun that a state's name or adjective modifies. */
  void read(SentenceWords words) {
    for (int i = 1; i < words.size(); i++) {
      String noun = words.lower(i);
      if (!isGiven(noun)) {
        continue;
      }
      int begin = words.word(i).span().begin();
      for (Resolved link : links.overlapping(new Span(Math.max(0, begin - REACH), begin))) {
        boolean modifies =
            link.sentence() == words.index()
                && link.span().end() <= begin
                && (link.kind() == MentionKind.ADJECTIVE || link.kind() == MentionKind.NAME)
                && isUnbroken(words, words.indexAt(link.span().end() - 1) + 1, i);
        if (modifies) {
          lastByNoun.computeIfAbsent(noun, n -> new TreeMap<>()).put(link.entity(), words.index());
        }
      }
    }
  }

  private static boolean isGiven(String noun) {
    return DescriptionNouns.REPEATED.contains(noun)
        || DescriptionNouns.FORCES.contains(noun)
        || DescriptionNouns.RULERS.contains(noun)
        || DescriptionNouns.OFFICES.contains(noun);
  }

  private static boolean isUnbroken(SentenceWords words, int from, int to) {
    if (to - from > WORDS_BETWEEN) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!words.word(i).isWord() && !words.isPossessive(i)) {
        return false;
      }
    }
    return true;
  }

  /** What that adds to the score of each state which the noun was given to before. */
  Map<String, Double> bonus(String noun, int sentence) {
    Map<String, Double> bonus = new TreeMap<>();
    lastByNoun
        .getOrDefault(noun, Map.of())
        .forEach((state, last) -> bonus.put(state, sentence - last <= NEAR ? LATELY : ONCE));
    return bonus;
  }
}
