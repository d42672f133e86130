package org.parallax.stages.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.api.text.Span;
import org.parallax.models.lexicon.Shifters;

/** Hands what is said of nominals to the mentions that they are, or that own them. */
final class MentionAssertions {

  private static final double OWNED = 0.45;
  private static final double ACTING = 0.9;
  private static final Set<String> LINKS = Set.of("nmod:poss", "amod", "compound", "nmod", "flat");

  private MentionAssertions() {}

  /**
   * What is said of a mention.
   *
   * @param tree the sentence
   * @param assertions all that the sentence says
   * @param mention span of the mention in the raw text
   * @param shifters which nouns act for their owner
   */
  static List<Assertion> of(
      SyntaxTree tree, List<Assertion> assertions, Span mention, Shifters shifters) {
    List<Integer> positions = tree.positions(mention);
    if (positions.isEmpty()) {
      return List.of();
    }
    Map<Integer, Double> reached = reached(tree, positions, shifters);
    List<Assertion> own = new ArrayList<>();
    for (Assertion assertion : assertions) {
      Double factor = reached.get(assertion.target());
      if (factor != null && !isAboutItself(assertion, positions)) {
        own.add(assertion.at(assertion.target(), factor));
      }
    }
    return own;
  }

  /** "Grant" is no grant, and "the Victory Party" no victory. */
  private static boolean isAboutItself(Assertion assertion, List<Integer> positions) {
    return positions.containsAll(assertion.evidence())
        && assertion.ground() != Assertion.Ground.ATTRIBUTE;
  }

  private static Map<Integer, Double> reached(
      SyntaxTree tree, List<Integer> positions, Shifters shifters) {
    Map<Integer, Double> reached = new LinkedHashMap<>();
    positions.forEach(at -> reached.put(at, 1.0));
    int node = tree.headOf(positions);
    reached.putAll(apposed(tree, node));
    double factor = 1;
    for (int step = 0; step < 2; step++) {
      int below = node;
      if (tree.governor(below).isEmpty() || !LINKS.contains(tree.relation(below))) {
        break;
      }
      int above = tree.governor(below).orElseThrow();
      boolean nominalModifier = tree.relation(below).equals("nmod");
      if (nominalModifier && tree.preposition(below).filter("of"::equals).isEmpty()) {
        break;
      }
      String noun = tree.word(above).lemma();
      if (shifters.apart().contains(noun)) {
        break;
      }
      boolean acting = shifters.acting().contains(noun);
      factor *= acting ? ACTING : OWNED;
      if (nominalModifier && !acting) {
        break;
      }
      reached.putIfAbsent(above, factor);
      node = above;
    }
    return reached;
  }

  private static Map<Integer, Double> apposed(SyntaxTree tree, int head) {
    Map<Integer, Double> found = new LinkedHashMap<>();
    tree.dependents(head, Set.of("appos")).forEach(at -> found.put(at, 0.8));
    if (Set.of("appos", "conj:appos").contains(tree.relation(head))) {
      tree.governor(head).ifPresent(at -> found.put(at, 0.9));
    }
    return found;
  }
}
