package org.parallax.stages.syntax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.models.lexicon.AttributeMatch;
import org.parallax.models.lexicon.Shifters;
import org.parallax.models.lexicon.WordKind;

/** Of whom an attribute is said. */
final class AttributeTargets {

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> OBJECTS = Set.of("obj", "iobj", "dobj");
  private static final Pattern QUALITY =
      Pattern.compile(
          ".*(ness|ity|ence|ance|ism|ery|tion|sion|ment|ship|age|dom|cy|sty|ude|ure|th|our|or|ness"
              + "|lie|fault|shame|guilt|greed|courage|respect|strength|success|failure|will)");

  private final SyntaxTree tree;
  private final Arguments arguments;
  private final Shifters shifters;

  AttributeTargets(SyntaxTree tree, Arguments arguments, Shifters shifters) {
    this.tree = tree;
    this.arguments = arguments;
    this.shifters = shifters;
  }

  /** Positions of those of whom it is said, with how plainly, in (0, 1]. */
  Map<Integer, Double> of(AttributeMatch match) {
    Map<Integer, Double> targets = new LinkedHashMap<>();
    int head = tree.headOf(match.words());
    if (match.kind() == WordKind.ADVERB) {
      tree.governor(head)
          .ifPresent(
              verb -> arguments.subjects(verb).forEach(subject -> targets.put(subject, 0.7)));
      return targets;
    }
    if (isActiveVerb(head)) {
      return targets;
    }
    predicative(head, targets);
    String relation = tree.relation(head);
    tree.governor(head)
        .ifPresent(
            governor -> {
              switch (relation) {
                case "amod", "compound" -> targets.put(governor, 1.0);
                case "appos" -> targets.put(governor, 0.9);
                case "acl", "acl:relcl" -> targets.put(governor, 0.8);
                case "advcl", "xcomp" -> secondary(head, governor, targets);
                case "obl", "nmod" -> oblique(head, governor, targets);
                case "conj" -> conjoined(head, governor, targets);
                default -> {}
              }
            });
    if (tree.word(head).pos() == PartOfSpeech.NOUN || tree.word(head).pos() == PartOfSpeech.X) {
      nominal(head, targets);
    }
    targets.remove(head);
    return targets;
  }

  private void predicative(int head, Map<Integer, Double> targets) {
    PartOfSpeech pos = tree.word(head).pos();
    boolean copular =
        tree.hasDependent(head, "cop")
            || pos == PartOfSpeech.ADJ
            || (pos == PartOfSpeech.VERB && arguments.isPassive(head));
    if (copular) {
      tree.dependents(head, SUBJECTS).forEach(subject -> targets.put(subject, 1.0));
    }
  }

  /** "accused X" is not said of its subject as "is accused" would be. */
  private boolean isActiveVerb(int head) {
    return tree.word(head).pos() == PartOfSpeech.VERB
        && !arguments.isPassive(head)
        && !tree.relation(head).equals("amod")
        && !tree.hasDependent(head, "cop");
  }

  /** "seems weak", "considers X weak", "calls X a liar". */
  private void secondary(int head, int governor, Map<Integer, Double> targets) {
    List<Integer> objects = tree.dependents(governor, OBJECTS);
    if (tree.relation(head).equals("xcomp") && !objects.isEmpty()) {
      objects.forEach(object -> targets.put(object, 0.9));
    } else {
      tree.dependents(governor, SUBJECTS).forEach(subject -> targets.put(subject, 0.9));
      if (tree.dependents(governor, SUBJECTS).isEmpty()) {
        arguments.subjects(governor).forEach(subject -> targets.put(subject, 0.7));
      }
    }
  }

  /** "described X as an aggressor", "acted as a mediator", "with impunity". */
  private void oblique(int head, int governor, Map<Integer, Double> targets) {
    String preposition = tree.preposition(head).orElse("");
    if (preposition.equals("as")) {
      List<Integer> objects = tree.dependents(governor, Set.of("obj", "nsubj:pass"));
      (objects.isEmpty() ? arguments.subjects(governor) : objects)
          .forEach(target -> targets.put(target, 0.9));
    } else if (Set.of("with", "in", "without").contains(preposition)) {
      arguments.subjects(governor).forEach(subject -> targets.put(subject, 0.5));
      if (tree.relation(head).equals("nmod")) {
        targets.put(governor, 0.6);
      }
    }
  }

  private void conjoined(int head, int governor, Map<Integer, Double> targets) {
    predicative(governor, targets);
    String relation = tree.relation(governor);
    tree.governor(governor)
        .ifPresent(
            above -> {
              if (relation.equals("amod") || relation.equals("appos")) {
                targets.put(above, 0.9);
              } else if (relation.equals("xcomp") || relation.equals("advcl")) {
                secondary(governor, above, targets);
              } else if (relation.equals("obl") && tree.preposition(governor).isPresent()) {
                oblique(governor, above, targets);
              }
            });
    if (tree.word(head).pos() == PartOfSpeech.NOUN
        && tree.word(governor).pos() == PartOfSpeech.PROPN) {
      targets.remove(governor);
    }
  }

  /** "the bully X", "X, a bully", "X's weakness", "the weakness of X", "shows weakness". */
  private void nominal(int head, Map<Integer, Double> targets) {
    for (int child : tree.dependents(head)) {
      String relation = tree.relation(child);
      if (relation.equals("appos")) {
        targets.put(child, 0.9);
      } else if (isActing(head) && isOwner(child)) {
        targets.put(child, 0.5);
      } else if (isQuality(head)) {
        boolean of =
            relation.equals("nmod") && tree.preposition(child).filter("of"::equals).isPresent();
        if (relation.equals("nmod:poss") || of) {
          targets.put(child, 0.8);
        }
      }
    }
    if (isQuality(head) && OBJECTS.contains(tree.relation(head))) {
      tree.governor(head)
          .filter(verb -> tree.hasLemma(verb, shifters.light()))
          .ifPresent(verb -> arguments.subjects(verb).forEach(s -> targets.put(s, 0.5)));
    }
  }

  /** "the peacekeepers of X", "X peacekeepers": X's own part. */
  private boolean isActing(int head) {
    return tree.hasLemma(head, shifters.acting()) && !isQuality(head);
  }

  private boolean isOwner(int child) {
    String relation = tree.relation(child);
    boolean of =
        relation.equals("nmod") && tree.preposition(child).filter("of"::equals).isPresent();
    boolean named = tree.word(child).pos() == PartOfSpeech.PROPN || relation.equals("amod");
    return relation.equals("nmod:poss")
        || of
        || (named && (relation.equals("amod") || relation.equals("compound")));
  }

  private boolean isQuality(int head) {
    return QUALITY.matcher(tree.word(head).lemma()).matches();
  }
}
