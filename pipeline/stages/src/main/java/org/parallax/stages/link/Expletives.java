package org.parallax.stages.link;

import java.util.Set;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Token;

/** Tells an "it" that means nobody. */
final class Expletives {

  private static final Set<String> EXPLETIVE_ADJECTIVES =
      Set.of(
          "difficult",
          "hard",
          "easy",
          "clear",
          "unclear",
          "likely",
          "unlikely",
          "possible",
          "impossible",
          "worth",
          "important",
          "necessary",
          "tempting",
          "essential",
          "true",
          "crucial",
          "time",
          "no");
  private static final Set<String> EMPTY_VERBS =
      Set.of("seems", "seemed", "appears", "appeared", "turns", "turned", "happens", "follows");
  private static final Set<String> BE =
      Set.of(
          "is",
          "was",
          "be",
          "been",
          "'s",
          "’s",
          "isn",
          "wasn",
          "has",
          "may",
          "will",
          "would",
          "remains",
          "remained",
          "became",
          "becomes");
  private static final Set<String> EXPLETIVE_AFTER =
      Set.of("that", "to", "how", "why", "whether", "if", "during", "within", "when", "because");

  private static final Set<String> STATE_NOUNS =
      Set.of("member", "party", "home", "exporter", "importer", "market", "signatory");

  private final Syntax syntax;

  Expletives(Syntax syntax) {
    this.syntax = syntax;
  }

  /** "It appears that", "it is hard to", "it's the heat": nobody is meant. */
  boolean isExpletive(SentenceWords words, Token token) {
    int at = words.indexAt(token.span().begin());
    String next = words.lower(at + 1);
    if (Set.of("put", "puts").contains(words.lower(at - 1)) && isAside(words, at)) {
      return true;
    }
    if (EMPTY_VERBS.contains(next)) {
      return true;
    }
    if ("comes".equals(next) || "came".equals(next)) {
      return Set.of("as", "at", "to", "down").contains(words.lower(at + 2));
    }
    if (!BE.contains(next)) {
      return false;
    }
    PartOfSpeech predicate =
        words.find(at + 2).map(w -> syntax.partOfSpeech(w.span().begin())).orElse(PartOfSpeech.X);
    boolean contracted = words.isPossessive(at + 1);
    if (contracted && (predicate == PartOfSpeech.DET || predicate == PartOfSpeech.PROPN)) {
      return true;
    }
    boolean opening = at == 0 && Set.of("a", "an", "the", "no").contains(words.lower(at + 2));
    if (opening && !isState(words, at + 3)) {
      return true;
    }
    for (int i = at + 2; i <= at + 6; i++) {
      String word = words.lower(i);
      if (EXPLETIVE_AFTER.contains(word) || EXPLETIVE_ADJECTIVES.contains(word)) {
        return true;
      }
      if (",.;:".contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** "as he puts it". */
  private static boolean isAside(SentenceWords words, int at) {
    for (int i = at - 2; i >= Math.max(0, at - 6); i--) {
      if ("as".equals(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "It was a dereliction of duty" sums up what was said; "It is a small country" does not. */
  private static boolean isState(SentenceWords words, int from) {
    for (int i = from; i <= from + 3; i++) {
      if (Vocabulary.DESCRIPTIONS.contains(words.lower(i))
          || STATE_NOUNS.contains(words.lower(i))) {
        return true;
      }
      if ("of".equals(words.lower(i))) {
        return false;
      }
    }
    return false;
  }
}
