package org.parallax.stages.link;

import java.util.HashSet;
import java.util.Set;
import org.parallax.api.annotation.EntityType;

/**
 * Tells when a state's name is only part of the name of a church, a newspaper, a lobby or a
 * company, by the capitalised words around it.
 */
final class ProperNames {

  private static final Set<String> CONNECTORS = Set.of("of", "for", "and", "the", "&");

  private final ArticleContext context;

  ProperNames(ArticleContext context) {
    this.context = context;
  }

  /** Whether the match lies inside the name of a private body or person. */
  boolean contains(Candidate candidate) {
    SentenceWords words = candidate.words();
    if (words.isTitleCase() || words.isInCapitals()) {
      return false;
    }
    Set<String> around = new HashSet<>();
    collectRight(words, candidate.last(), around);
    collectLeft(words, candidate.first(), around);
    boolean privateBody = around.stream().anyMatch(Vocabulary.PRIVATE_BODY::contains);
    boolean publicBody = around.stream().anyMatch(Vocabulary.PUBLIC_BODY::contains);
    return (privateBody && !publicBody)
        || context
            .nameAround(candidate.span(), EntityType.PERSON)
            .filter(name -> name.length() > candidate.span().length())
            .isPresent();
  }

  private static void collectRight(SentenceWords words, int last, Set<String> found) {
    for (int i = last + 1; i < words.size(); i++) {
      boolean linked = CONNECTORS.contains(words.text(i)) && words.isCapitalized(i + 1);
      if (words.word(i).isWord() && words.isCapitalized(i)) {
        found.add(words.text(i));
      } else if (!linked || "and".equals(words.text(i))) {
        return;
      }
    }
  }

  /** Only over "of" and "for": a capitalised word directly before belongs to something else. */
  private static void collectLeft(SentenceWords words, int first, Set<String> found) {
    int i = first - 1;
    if ("the".equals(words.text(i))) {
      i--;
    }
    if (!"of".equals(words.text(i)) && !"for".equals(words.text(i))) {
      return;
    }
    for (i--; i >= 0; i--) {
      if (words.word(i).isWord() && words.isCapitalized(i)) {
        found.add(words.text(i));
      } else if (!"of".equals(words.text(i)) && !"for".equals(words.text(i))) {
        return;
      }
    }
  }
}
