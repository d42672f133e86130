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
          || links.covers(token.span())) {
        continue;
      }
      for (Resolved link : linked(head)) {
        phrase(head, link.entity())
            .ifPresent(
                span ->
                    found.add(
                        new Resolved(
                            span,
                            token.sentence(),
                            link.entity(),
                            MentionKind.DESCRIPTION,
                            CatalogueLinkStage.NAME,
                            CONFIDENCE)));
      }
    }
    return found;
  }

  private List<Resolved> linked(int head) {
    List<Resolved> beside = appositions(head);
    if (!beside.isEmpty()) {
      return beside;
    }
    Optional<Resolved> link = predicate(head).or(() -> acting(head));
    if (link.isEmpty() && syntax.hasRelation(head, "conj")) {
      // "as the supplier of arms and the provider of troops"
      link = syntax.governor(head).flatMap(first -> predicate(first).or(() -> acting(first)));
    }
    return link.stream().toList();
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
        links.overlapping(span).stream()
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
    return links.overlapping(span).stream()
        .filter(link -> link.span().contains(span))
        .filter(link -> link.kind() != MentionKind.ADJECTIVE)
        .findFirst();
  }

  /** The name beside the phrase; a plural phrase takes every name of a list. */
  private List<Resolved> appositions(int head) {
    Optional<Integer> name = syntax.child(head, "appos");
    if (name.isEmpty() && "appos".equals(syntax.relation(head))) {
      name = syntax.governor(head);
    }
    List<Resolved> links = new ArrayList<>();
    if (name.isPresent()) {
      linkAt(name.get()).ifPresent(links::add);
      if ("NNS".equals(syntax.token(head).tag())) {
        int first =
            syntax.hasRelation(name.get(), "conj")
                ? syntax.governor(name.get()).orElse(name.get())
                : name.get();
        linkAt(first).filter(link -> !links.contains(link)).ifPresent(links::add);
        for (int member : syntax.children(first)) {
          if (syntax.hasRelation(member, "conj")) {
            linkAt(member).filter(link -> !links.contains(link)).ifPresent(links::add);
          }
        }
      }
    }
    return links;
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
