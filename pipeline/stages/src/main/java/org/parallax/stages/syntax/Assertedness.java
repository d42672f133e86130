package org.parallax.stages.syntax;

import java.util.List;
import java.util.Set;
import org.parallax.models.lexicon.Shifters;

/** Whether a word of a sentence is said to be so, denied, failed in or left open. */
final class Assertedness {

  private static final double OPEN = 0.6;
  private static final double CONDITIONAL = 0.4;
  private static final double QUESTIONED = 0.6;
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
  private static final Set<String> DENYING = Set.of("deny", "refute", "rebut", "disprove");
  private static final Set<String> SUBSTITUTES = Set.of("rather", "instead");

  private final SyntaxTree tree;
  private final Shifters shifters;
  private final boolean question;

  Assertedness(SyntaxTree tree, Shifters shifters) {
    this.tree = tree;
    this.shifters = shifters;
    this.question = tree.size() > 0 && tree.word(tree.size() - 1).form().equals("?");
  }

  /** An odd number of negations, failures and preventions govern it. */
  boolean isNegated(int at) {
    boolean negated = isDirectlyNegated(at) ^ isLacking(at);
    int node = at;
    for (int step = 0; step < 4; step++) {
      int below = node;
      var governor = tree.governor(below);
      if (governor.isEmpty()) {
        break;
      }
      int above = governor.get();
      String relation = tree.relation(below);
      if (relation.equals("xcomp") || isComplementClause(below, above)) {
        if (tree.hasLemma(above, shifters.failing())
            || (tree.hasLemma(above, shifters.preventing()) && !relation.equals("ccomp"))) {
          negated = !negated;
        }
        if (relation.equals("xcomp") || relation.equals("acl")) {
          negated ^= isDirectlyNegated(above);
        }
        node = above;
      } else if (relation.equals("ccomp") && tree.hasLemma(above, DENYING)) {
        negated = !negated ^ isDirectlyNegated(above);
        break;
      } else if (relation.equals("obj") && tree.hasLemma(above, shifters.light())) {
        negated ^= isDirectlyNegated(above);
        break;
      } else if (relation.equals("obj") && tree.hasLemma(above, shifters.preventing())) {
        negated = !negated ^ isNegated(above);
        break;
      } else {
        break;
      }
    }
    return negated;
  }

  private boolean isComplementClause(int below, int above) {
    String relation = tree.relation(below);
    boolean ofNoun = relation.equals("acl") && tree.word(above).lemma().equals("failure");
    boolean from =
        relation.equals("advcl")
            && tree.dependents(below).stream()
                .anyMatch(child -> tree.word(child).form().equals("from"));
    return ofNoun || from;
  }

  private boolean isDirectlyNegated(int at) {
    boolean negated = false;
    for (int child : tree.dependents(at)) {
      String form = tree.word(child).form();
      if (shifters.negators().contains(form) && !form.equals("nor") && !form.equals("nothing")) {
        negated = !negated;
      }
    }
    for (int child : tree.dependents(at, Set.of("nsubj", "nsubj:pass"))) {
      boolean no = tree.dependents(child).stream().anyMatch(d -> tree.word(d).form().equals("no"));
      negated ^= no;
    }
    if (tree.relation(at).equals("conj") && !hasOwnSubject(at)) {
      var governor = tree.governor(at);
      if (governor.isPresent() && !hasContrast(at)) {
        negated ^=
            tree.dependents(governor.get()).stream()
                .anyMatch(
                    child ->
                        Set.of("not", "n't", "never").contains(tree.word(child).form())
                            && child < governor.get());
      }
    }
    return negated;
  }

  private boolean hasOwnSubject(int at) {
    return !tree.dependents(at, Set.of("nsubj", "nsubj:pass")).isEmpty();
  }

  private boolean hasContrast(int at) {
    return tree.dependents(at).stream()
        .anyMatch(child -> Set.of("but", "rather", "instead").contains(tree.word(child).form()));
  }

  /** "lack of courage", "far from peaceful", "instead of helping". */
  private boolean isLacking(int at) {
    int first = at;
    for (int child : tree.dependents(at)) {
      boolean close =
          Set.of("amod", "det", "case", "mark", "advmod", "compound")
              .contains(tree.relation(child));
      if (close && child < first) {
        first = child;
      }
    }
    for (int begin = Math.max(0, first - 3); begin <= at; begin++) {
      StringBuilder phrase = new StringBuilder(tree.word(begin).lemma());
      if (begin < at && shifters.lacks().contains(phrase.toString())) {
        return begin >= first - 1;
      }
      for (int end = begin + 1; end < Math.min(at, begin + 3); end++) {
        phrase.append(' ').append(tree.word(end).form());
        if (shifters.lacks().contains(phrase.toString()) && end >= first - 1) {
          return true;
        }
      }
    }
    return tree.dependents(at).stream()
        .anyMatch(
            child ->
                tree.relation(child).equals("cc") && SUBSTITUTES.contains(tree.word(child).form()));
  }

  /** How sure it is, in [0, 1]: lower under modals, conditions and questions. */
  double certainty(int at) {
    double certainty = question ? QUESTIONED : 1;
    int node = at;
    for (int step = 0; step < 3; step++) {
      for (int child : tree.dependents(node)) {
        String relation = tree.baseRelation(child);
        String form = tree.word(child).form();
        if (relation.equals("mark") && CONDITIONS.contains(form)) {
          certainty *= CONDITIONAL;
        } else if (Set.of("aux", "advmod").contains(relation)
            && shifters.irrealis().contains(form)) {
          certainty *= OPEN;
        }
      }
      var governor = tree.governor(node);
      if (governor.isEmpty() || !Set.of("xcomp", "obj", "cop").contains(tree.relation(node))) {
        break;
      }
      node = governor.get();
      if (tree.hasLemma(node, shifters.irrealis())) {
        certainty *= OPEN;
      }
    }
    return certainty;
  }

  /** The factor of adverbs and adjectives of degree that modify the word. */
  double degree(int at) {
    double degree = 1;
    List<Integer> children = tree.dependents(at);
    for (int child : children) {
      String relation = tree.relation(child);
      if (relation.equals("advmod") || relation.equals("amod")) {
        degree *= shifters.degrees().getOrDefault(tree.word(child).form(), 1.0);
      }
    }
    if (isSoCalled(at)) {
      degree *= shifters.degrees().getOrDefault("so-called", 1.0);
    }
    return Math.max(-1.5, Math.min(1.6, degree)) * (isScareQuoted(at) ? -0.7 : 1);
  }

  private boolean isSoCalled(int at) {
    for (int so = Math.max(0, at - 3); so <= at - 2; so++) {
      if (tree.word(so).form().equals("so") && tree.word(at - 1).form().equals("called")) {
        return true;
      }
    }
    return false;
  }

  /** One to three words between quotation marks, in somebody's sentence: irony, as a rule. */
  private boolean isScareQuoted(int at) {
    int open = -1;
    for (int back = at - 1; back >= Math.max(0, at - 3); back--) {
      if (isQuotationMark(back)) {
        open = back;
        break;
      }
    }
    if (open < 0) {
      return false;
    }
    for (int next = at + 1; next < Math.min(tree.size(), open + 5); next++) {
      if (isQuotationMark(next)) {
        return next - open <= 4
            && Set.of("amod", "compound", "obj", "nsubj", "obl", "nmod")
                .contains(tree.relation(at));
      }
    }
    return false;
  }

  private boolean isQuotationMark(int at) {
    String form = tree.word(at).form();
    return Set.of("\"", "“", "”", "``", "''", "‘", "«", "»").contains(form);
  }
}
