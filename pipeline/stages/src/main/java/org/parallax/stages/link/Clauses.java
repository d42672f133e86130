package org.parallax.stages.link;

import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.PartOfSpeech;

/** Predicates and their subjects, by the parse. */
final class Clauses {

  /** No predicate is known. */
  static final int UNKNOWN = -1;

  private static final Set<String> BOUNDARIES = Set.of("nsubj", "nsubj:pass", "csubj");
  private static final int LIMIT = 40;

  private final Syntax syntax;

  Clauses(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The predicate that governs a token: the first ancestor that has a subject or is a verb. */
  int clause(int token) {
    int at = token;
    for (int i = 0; i < LIMIT; i++) {
      Optional<Integer> governor = syntax.governor(at);
      if (governor.isEmpty()) {
        return syntax.isParsed(token) ? at : UNKNOWN;
      }
      at = governor.get();
      PartOfSpeech pos = syntax.token(at).pos();
      int here = at;
      boolean subject = BOUNDARIES.stream().anyMatch(rel -> syntax.child(here, rel).isPresent());
      if (pos == PartOfSpeech.VERB || subject) {
        return at;
      }
    }
    return UNKNOWN;
  }

  /**
   * The subject of a predicate, also where it is left out: "moved and took", "fled to save", "who
   * came". Empty if the parse does not tell.
   */
  Optional<Integer> subject(int predicate) {
    int at = predicate;
    for (int i = 0; i < LIMIT && at >= 0; i++) {
      int here = at;
      Optional<Integer> own =
          syntax
              .child(here, "nsubj")
              .or(() -> syntax.child(here, "nsubj:pass"))
              .map(subject -> relativeTo(here, subject));
      if (own.isPresent()) {
        return own;
      }
      String relation = PhraseFinder.base(syntax.relation(at));
      boolean shares = Set.of("conj", "advcl", "xcomp", "acl", "obl", "nmod").contains(relation);
      if (!shares) {
        return Optional.empty();
      }
      if ("acl".equals(relation)) {
        return syntax.governor(at);
      }
      at = syntax.governor(at).map(governor -> clauseAt(governor)).orElse(UNKNOWN);
    }
    return Optional.empty();
  }

  private int clauseAt(int token) {
    boolean predicate =
        syntax.token(token).pos() == PartOfSpeech.VERB
            || syntax.child(token, "nsubj").isPresent()
            || syntax.child(token, "nsubj:pass").isPresent();
    return predicate ? token : clause(token);
  }

  private int relativeTo(int predicate, int subject) {
    boolean relative = Set.of("which", "who", "that").contains(syntax.lower(subject));
    return relative && syntax.hasRelation(predicate, "acl")
        ? syntax.governor(predicate).orElse(subject)
        : subject;
  }
}
