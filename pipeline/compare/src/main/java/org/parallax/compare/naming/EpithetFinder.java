package org.parallax.compare.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.Dependency;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Token;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;

/**
 * Finds the words directly before a name that colour it: "an increasingly isolated Ruritania".
 * Where the sentence was parsed, adjectives and participles must hang on the name; where it was
 * not, adjectives directly before it are taken.
 */
final class EpithetFinder {

  /** Adjectives that place, number or pick out, and say nothing about what somebody is like. */
  private static final Set<String> COLOURLESS =
      Set.of(
          "other",
          "same",
          "such",
          "own",
          "first",
          "second",
          "third",
          "next",
          "last",
          "many",
          "few",
          "several",
          "more",
          "most",
          "all",
          "both",
          "various",
          "certain",
          "whole",
          "entire",
          "former",
          "then",
          "recent",
          "current",
          "late",
          "early",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "upper",
          "lower",
          "neighboring",
          "neighbouring",
          "nearby");

  private final List<Token> tokens;
  private final Map<Integer, Token> tokensByBegin = new HashMap<>();
  private final Map<Integer, Dependency> arcs = new HashMap<>();
  private final Set<Integer> mentioned = new HashSet<>();

  EpithetFinder(Document document) {
    this.tokens = document.itemsOf(Layers.TOKENS);
    tokens.forEach(token -> tokensByBegin.put(token.span().begin(), token));
    document.itemsOf(Layers.DEPENDENCIES).forEach(arc -> arcs.put(arc.dependent(), arc));
    for (EntityMention mention : document.itemsOf(Layers.MENTIONS)) {
      Token token = tokensByBegin.get(mention.span().begin());
      while (token != null && mention.span().contains(token.span())) {
        mentioned.add(token.index());
        token = token.index() + 1 < tokens.size() ? tokens.get(token.index() + 1) : null;
      }
    }
  }

  /** The span from the first colouring word to the end of the mention. */
  Optional<Span> find(EntityMention mention) {
    Token first = tokensByBegin.get(mention.span().begin());
    if (first == null || !takesEpithet(mention.kind())) {
      return Optional.empty();
    }
    Optional<Token> begin = Optional.empty();
    for (int i = first.index() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.sentence() != first.sentence() || mentioned.contains(i)) {
        break;
      }
      if (colours(token, mention.span())) {
        begin = Optional.of(token);
      } else if (!joins(token, begin.isPresent())) {
        break;
      } else if (begin.isPresent() && token.pos() == PartOfSpeech.ADV) {
        begin = Optional.of(token);
      }
    }
    return begin.map(token -> new Span(token.span().begin(), mention.span().end()));
  }

  private static boolean takesEpithet(MentionKind kind) {
    return kind == MentionKind.NAME || kind == MentionKind.METONYM || kind == MentionKind.LEADER;
  }

  private boolean colours(Token token, Span mention) {
    if (COLOURLESS.contains(token.lemma().toLowerCase(Locale.ROOT))) {
      return false;
    }
    Dependency arc = arcs.get(token.index());
    if (arc == null) {
      return token.pos() == PartOfSpeech.ADJ;
    }
    return (token.pos() == PartOfSpeech.ADJ || token.pos() == PartOfSpeech.VERB)
        && (isModifierOf(arc, mention) || isJoinedToModifierOf(arc, mention));
  }

  private boolean isModifierOf(Dependency arc, Span mention) {
    return arc.relation().equals("amod")
        && arc.governor().filter(head -> mention.contains(tokens.get(head).span())).isPresent();
  }

  /** The second of "poor but proud Ruritania" hangs on the first. */
  private boolean isJoinedToModifierOf(Dependency arc, Span mention) {
    Dependency first = arc.relation().equals("conj") ? arcs.get(arc.governor().orElse(-1)) : null;
    return first != null && isModifierOf(first, mention);
  }

  /** Words between the colouring ones, and an adverb before the first. */
  private static boolean joins(Token token, boolean begun) {
    return begun
        && switch (token.pos()) {
          case ADV, CCONJ -> true;
          case PUNCT -> token.lemma().equals(",") || token.lemma().equals("-");
          default -> false;
        };
  }
}
