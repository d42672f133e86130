package org.parallax.stages.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.api.annotation.ChainMention;
import org.parallax.api.annotation.CoreferenceChain;
import org.parallax.api.annotation.MentionForm;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.document.Layer;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;

/**
 * Carries links along coreference chains: a chain whose names speak of one entity gives its
 * pronouns and common-noun phrases to that entity. A chain that mixes two is not trusted.
 */
final class Chains {

  private static final double PRONOUN = 0.75;
  private static final double DESCRIPTION = 0.7;

  /** Three in four of a chain's names must agree. */
  private static final double AGREEMENT = 0.75;

  private static final Set<String> THINGS = Set.of("it", "its", "itself");
  private static final Set<String> GROUPS = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> PERSONS =
      Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");

  private final ArticleContext context;
  private final Links links;
  private final Map<Integer, String> stateByHead = new HashMap<>();
  private final Set<Integer> headsOfOthers = new HashSet<>();

  Chains(ArticleContext context, Links links) {
    this.context = context;
    this.links = links;
    context.document().find(Layers.COREFERENCE).stream()
        .flatMap(layer -> layer.items().stream())
        .forEach(this::note);
  }

  /** What the chain of each phrase says before anything is resolved that leans on it. */
  private void note(CoreferenceChain chain) {
    Map<String, Integer> votes = new TreeMap<>();
    boolean named = false;
    for (ChainMention mention : chain.mentions()) {
      linkOf(mention).ifPresent(link -> votes.merge(link.entity(), 1, Integer::sum));
      named |= mention.form() == MentionForm.NAME;
    }
    Optional<String> entity = winner(votes);
    for (ChainMention mention : chain.mentions()) {
      if (mention.form() == MentionForm.NOMINAL && entity.isPresent()) {
        stateByHead.put(mention.head(), entity.get());
      } else if (mention.form() == MentionForm.NOMINAL && named) {
        headsOfOthers.add(mention.head());
      }
    }
  }

  /** The entity that the names in the chain of a phrase agree on, by the token of its head. */
  Optional<String> stateOf(int head) {
    return Optional.ofNullable(stateByHead.get(head));
  }

  /** The stage that found the chains. */
  String via() {
    return context
        .document()
        .find(Layers.COREFERENCE)
        .map(layer -> layer.provenance().stage())
        .orElse(CatalogueLinkStage.NAME);
  }

  /** Whether the chain of a phrase names what is not linked, or more than one entity. */
  boolean isAnother(int head) {
    return headsOfOthers.contains(head);
  }

  /** Pronouns and descriptions that follow; empty without a coreference layer. */
  List<Resolved> resolve() {
    Optional<Layer<CoreferenceChain>> layer = context.document().find(Layers.COREFERENCE);
    List<Resolved> resolved = new ArrayList<>();
    if (layer.isPresent()) {
      String via = layer.get().provenance().stage();
      layer.get().items().forEach(chain -> follow(chain, via, resolved));
    }
    return resolved;
  }

  private void follow(CoreferenceChain chain, String via, List<Resolved> resolved) {
    Map<String, Integer> votes = new TreeMap<>();
    boolean person = false;
    boolean state = false;
    for (ChainMention mention : chain.mentions()) {
      Optional<Resolved> link = linkOf(mention);
      if (link.isPresent()) {
        votes.merge(link.get().entity(), 1, Integer::sum);
        person |= link.get().kind() == MentionKind.LEADER;
        state |= link.get().kind() != MentionKind.LEADER;
      }
    }
    Optional<String> entity = winner(votes);
    if (entity.isEmpty()) {
      return;
    }
    for (ChainMention mention : chain.mentions()) {
      if (context.find(mention.sentence()).isEmpty()) {
        continue;
      }
      if (mention.form() == MentionForm.PRONOUN
          && !links.covers(mention.span())
          && fits(mention, person, state)) {
        resolved.add(made(mention, mention.span(), entity.get(), MentionKind.PRONOUN, via));
      } else if (mention.form() == MentionForm.NOMINAL) {
        description(mention)
            .ifPresent(
                span ->
                    resolved.add(made(mention, span, entity.get(), MentionKind.DESCRIPTION, via)));
      }
    }
  }

  private static Resolved made(
      ChainMention mention, Span span, String entity, MentionKind kind, String via) {
    double confidence = kind == MentionKind.PRONOUN ? PRONOUN : DESCRIPTION;
    return new Resolved(span, mention.sentence(), entity, kind, via, confidence);
  }

  private static Optional<String> winner(Map<String, Integer> votes) {
    int all = votes.values().stream().mapToInt(Integer::intValue).sum();
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() >= AGREEMENT * all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private boolean fits(ChainMention mention, boolean person, boolean state) {
    String word = context.words(mention.span()).toLowerCase(Locale.ROOT);
    return (state && (THINGS.contains(word) || GROUPS.contains(word)))
        || (person && PERSONS.contains(word));
  }

  /**
   * The link that a phrase carries: one at its head word, or a state's adjective before a head that
   * acts for the state ("Iranian authorities"). A possessor is not the phrase.
   */
  private Optional<Resolved> linkOf(ChainMention mention) {
    Span head = context.syntax().token(mention.head()).span();
    Optional<Resolved> found = Optional.empty();
    for (Resolved link : links.overlapping(mention.span())) {
      if (link.span().contains(head)) {
        return Optional.of(link);
      }
      boolean attribute =
          mention.span().contains(link.span())
              && (link.kind() == MentionKind.ADJECTIVE || link.kind() == MentionKind.NAME)
              && link.span().end() + 1 == head.begin()
              && Vocabulary.ACTORS.contains(context.syntax().lower(mention.head()));
      if (attribute) {
        found = Optional.of(link);
      }
    }
    return found;
  }

  /**
   * The phrase up to its head, if the head may stand for a state and nothing linked lies inside.
   */
  private Optional<Span> description(ChainMention mention) {
    Span head = context.syntax().token(mention.head()).span();
    if (!Vocabulary.DESCRIPTIONS.contains(context.syntax().lower(mention.head()))
        || head.begin() < mention.span().begin()
        || isSomebodys(head)
        || isIndefinite(mention.span())) {
      return Optional.empty();
    }
    Span span = new Span(mention.span().begin(), head.end());
    boolean linked = links.covers(head);
    boolean ownName = links.overlapping(span).stream().anyMatch(link -> span.contains(link.span()));
    return linked || ownName ? Optional.empty() : Optional.of(span);
  }

  /** "the army of" says itself whose it is. */
  private boolean isSomebodys(Span head) {
    String noun = context.words(head).toLowerCase(Locale.ROOT);
    boolean body = DescriptionNouns.RULERS.contains(noun) || DescriptionNouns.FORCES.contains(noun);
    return body && context.document().text().startsWith(" of ", head.end());
  }

  /** "a republic" says what something is, not which one is meant. */
  private boolean isIndefinite(Span span) {
    String words = context.words(span).toLowerCase(Locale.ROOT);
    return words.startsWith("a ") || words.startsWith("an ");
  }
}
