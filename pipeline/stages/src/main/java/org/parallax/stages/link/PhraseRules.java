package org.parallax.stages.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.Token;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;

/**
 * Finds common-noun phrases that syntax ties to an entity: what it is said to be ("Russia is the
 * only guarantor"), what it acts as ("as the dominant supplier"), and what stands beside its name
 * ("its main ally, Armenia"). Needs the dependency layer; finds nothing without.
 */
final class PhraseRules {

  private static final double CONFIDENCE = 0.75;
  private static final int STEPS = 6;
  private static final Set<String> DEFINITE =
      Set.of("the", "its", "his", "her", "their", "our", "this", "that", "only", "one");

  private final ArticleContext context;
  private final Links links;
  private final Syntax syntax;

  PhraseRules(ArticleContext context, Links links) {
    this.context = context;
    this.links = links;
    syntax = context.syntax();
  }

  List<Resolved> resolve() {
    List<Resolved> found = new ArrayList<>();
    for (Token token : context.document().get(Layers.TOKENS)) {
      int head = token.index();
      if (!syntax.isParsed(head)
          || !Vocabulary.DESCRIPTIONS.contains(syntax.lower(head))
          || links.covers(token.sentence(), token.span())) {
        continue;
      }
      Optional<Resolved> link = apposition(head).or(() -> predicate(head)).or(() -> acting(head));
      if (link.isPresent()) {
        Optional<Span> phrase = phrase(head, link.get().entity());
        phrase.ifPresent(
            span ->
                found.add(
                    new Resolved(
                        span,
                        token.sentence(),
                        link.get().entity(),
                        MentionKind.DESCRIPTION,
                        CatalogueLinkStage.NAME,
                        CONFIDENCE)));
      }
    }
    return found;
  }

  /** From the first modifier to the head; only definite or possessed phrases point at somebody. */
  private Optional<Span> phrase(int head, String entity) {
    int first = head;
    boolean definite = false;
    for (int child : syntax.children(head)) {
      boolean before = child < head;
      boolean modifier =
          syntax.hasRelation(child, "det")
              || syntax.hasRelation(child, "amod")
              || syntax.hasRelation(child, "compound")
              || syntax.hasRelation(child, "nmod:poss")
              || syntax.hasRelation(child, "nummod");
      if (before && modifier) {
        first = Math.min(first, leftmost(child));
        definite |=
            DEFINITE.contains(syntax.lower(child)) || syntax.hasRelation(child, "nmod:poss");
      }
    }
    Span span = syntax.token(first).span().union(syntax.token(head).span());
    boolean own =
        links.in(syntax.token(head).sentence()).stream()
            .anyMatch(link -> link.entity().equals(entity) && link.span().overlaps(span));
    return definite && !own ? Optional.of(span) : Optional.empty();
  }

  private int leftmost(int token) {
    int left = token;
    for (int child : syntax.children(token)) {
      left = Math.min(left, leftmost(child));
    }
    return left;
  }

  private Optional<Resolved> linkAt(int token) {
    Span span = syntax.token(token).span();
    return links.in(syntax.token(token).sentence()).stream()
        .filter(link -> link.span().contains(span))
        .filter(link -> link.kind() != MentionKind.ADJECTIVE)
        .findFirst();
  }

  private Optional<Resolved> apposition(int head) {
    Optional<Resolved> below = syntax.child(head, "appos").flatMap(this::linkAt);
    return below.or(
        () ->
            "appos".equals(syntax.relation(head))
                ? syntax.governor(head).flatMap(this::linkAt)
                : Optional.empty());
  }

  private Optional<Resolved> predicate(int head) {
    return syntax.child(head, "cop").isPresent()
        ? syntax.child(head, "nsubj").flatMap(this::linkAt)
        : Optional.empty();
  }

  /** The subject over a phrase with "as". */
  private Optional<Resolved> acting(int head) {
    boolean as = syntax.child(head, "case").map(syntax::lower).filter("as"::equals).isPresent();
    if (!as) {
      return Optional.empty();
    }
    Optional<Integer> above = syntax.governor(head);
    for (int steps = 0; steps < STEPS && above.isPresent(); steps++) {
      Optional<Integer> subject = syntax.child(above.get(), "nsubj");
      if (subject.isPresent()) {
        return linkAt(subject.get());
      }
      above = syntax.governor(above.get());
    }
    return Optional.empty();
  }
}
