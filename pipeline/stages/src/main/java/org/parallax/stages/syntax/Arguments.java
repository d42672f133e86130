package org.parallax.stages.syntax;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.models.lexicon.Shifters;

/** Finds the arguments of verbs and nominalisations in a tree, those shared between clauses too. */
final class Arguments {

  private static final Set<String> SUBJECT = Set.of("nsubj", "csubj");
  private static final Set<String> PASSIVE_SUBJECT = Set.of("nsubj:pass", "csubj:pass");
  private static final Set<String> OBJECT = Set.of("obj", "iobj", "dobj");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> CAUSING =
      Set.of(
          "force",
          "urge",
          "press",
          "push",
          "ask",
          "allow",
          "let",
          "enable",
          "compel",
          "tell",
          "order",
          "persuade",
          "convince",
          "help",
          "get",
          "lead",
          "see",
          "cause",
          "permit",
          "encourage",
          "pressure",
          "make",
          "call",
          "want",
          "expect",
          "oblige",
          "require",
          "advise",
          "warn",
          "beg",
          "prompt",
          "drive",
          "leave",
          "accuse",
          "blame",
          "criticize",
          "condemn",
          "prevent",
          "stop",
          "keep",
          "bar",
          "praise",
          "thank",
          "credit",
          "have",
          "believe");
  private static final Set<String> JUDGING =
      Set.of(
          "accuse",
          "blame",
          "criticize",
          "criticise",
          "condemn",
          "denounce",
          "praise",
          "thank",
          "fault",
          "slam",
          "blast",
          "rebuke",
          "charge",
          "punish",
          "credit",
          "forgive",
          "laud",
          "commend",
          "prevent",
          "stop",
          "keep",
          "suspect",
          "convict",
          "fine",
          "jail");
  private static final int DEPTH = 6;

  private final SyntaxTree tree;
  private final Shifters shifters;

  Arguments(SyntaxTree tree, Shifters shifters) {
    this.tree = tree;
    this.shifters = shifters;
  }

  boolean isPassive(int verb) {
    return tree.hasDependent(verb, "aux:pass")
        || tree.hasDependent(verb, "nsubj:pass")
        || isReducedPassive(verb);
  }

  private boolean isReducedPassive(int verb) {
    String form = tree.word(verb).form();
    boolean participle =
        !form.endsWith("ing") && !form.equals(tree.word(verb).lemma()) && !isInfinitive(verb);
    return participle
        && tree.relation(verb).equals("acl")
        && tree.dependents(verb, OBJECT).isEmpty()
        && tree.dependents(verb, SUBJECT).isEmpty();
  }

  private boolean isInfinitive(int verb) {
    return tree.dependents(verb).stream()
        .anyMatch(
            child -> tree.relation(child).equals("mark") && tree.word(child).form().equals("to"));
  }

  /** Who does what the verb says. */
  Set<Integer> subjects(int verb) {
    if (isPassive(verb)) {
      Set<Integer> agents = new LinkedHashSet<>();
      for (int child : tree.dependents(verb)) {
        boolean by = tree.preposition(child).equals(Optional.of("by"));
        if (by && Set.of("obl", "nmod").contains(tree.baseRelation(child))) {
          agents.add(child);
        }
      }
      agents.addAll(hyphenated(verb));
      return withConjuncts(agents);
    }
    return withConjuncts(subjects(verb, 0));
  }

  private Set<Integer> subjects(int verb, int depth) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int child : tree.dependents(verb, SUBJECT)) {
      found.add(antecedent(verb, child));
    }
    if (depth == 0) {
      found.addAll(hyphenated(verb));
    }
    if (!found.isEmpty() || depth > DEPTH) {
      return found;
    }
    return tree.governor(verb).map(governor -> inherited(verb, governor, depth)).orElse(found);
  }

  private Set<Integer> inherited(int verb, int governor, int depth) {
    return switch (tree.relation(verb)) {
      case "conj", "parataxis" -> anySubjects(governor, depth + 1);
      case "advcl" ->
          tree.hasLemma(governor, JUDGING)
              ? judged(governor, depth + 1)
              : anySubjects(governor, depth + 1);
      case "xcomp", "ccomp" -> controller(governor, depth + 1);
      case "acl:relcl" -> Set.of(governor);
      case "acl" -> isInfinitive(verb) ? owner(governor, depth + 1) : Set.of(governor);
      case "amod" -> tree.word(verb).form().endsWith("ing") ? Set.of(governor) : Set.of();
      default -> Set.of();
    };
  }

  private Set<Integer> anySubjects(int verb, int depth) {
    Set<Integer> passive = new LinkedHashSet<>();
    for (int child : tree.dependents(verb, PASSIVE_SUBJECT)) {
      passive.add(antecedent(verb, child));
    }
    return passive.isEmpty() ? subjects(verb, depth) : passive;
  }

  /** "accused X of shelling": the one who shells is X. */
  private Set<Integer> judged(int governor, int depth) {
    Set<Integer> objects = objects(governor);
    return objects.isEmpty() ? anySubjects(governor, depth) : objects;
  }

  private Set<Integer> controller(int governor, int depth) {
    List<Integer> objects = tree.dependents(governor, OBJECT);
    if (!objects.isEmpty() && tree.hasLemma(governor, CAUSING)) {
      return new LinkedHashSet<>(objects);
    }
    return anySubjects(governor, depth);
  }

  /** "X's decision to attack": the one who attacks is X. */
  private Set<Integer> owner(int noun, int depth) {
    List<Integer> possessors = tree.dependents(noun, Set.of("nmod:poss"));
    if (!possessors.isEmpty()) {
      return new LinkedHashSet<>(possessors);
    }
    boolean object = OBJECT.contains(tree.relation(noun));
    return tree.governor(noun)
        .filter(governor -> object)
        .map(governor -> anySubjects(governor, depth))
        .orElse(Set.of());
  }

  /** "X-backed militia": X backs. */
  private Set<Integer> hyphenated(int verb) {
    boolean hyphen = verb >= 2 && tree.word(verb - 1).form().equals("-");
    boolean modifier = Set.of("amod", "compound").contains(tree.relation(verb));
    if (hyphen && modifier && tree.word(verb).form().matches(".*(ed|led|en|run|made)")) {
      return Set.of(verb - 2);
    }
    return Set.of();
  }

  private int antecedent(int verb, int nominal) {
    boolean relative = RELATIVE.contains(tree.word(nominal).form());
    if (relative && tree.relation(verb).equals("acl:relcl")) {
      return tree.governor(verb).orElse(nominal);
    }
    return nominal;
  }

  /** To whom it is done. */
  Set<Integer> objects(int verb) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int child : tree.dependents(verb)) {
      String relation = tree.relation(child);
      if (OBJECT.contains(relation) || PASSIVE_SUBJECT.contains(relation)) {
        found.add(antecedent(verb, child));
      }
    }
    if (found.isEmpty()) {
      tree.governor(verb).ifPresent(governor -> found.addAll(sharedObjects(verb, governor)));
    }
    return withConjuncts(found);
  }

  private Set<Integer> sharedObjects(int verb, int governor) {
    String relation = tree.relation(verb);
    if (!hyphenated(verb).isEmpty()) {
      // "X-backed Y" tells who backs, and is no praise of Y
      return Set.of();
    }
    if (isReducedPassive(verb)) {
      return Set.of(governor);
    }
    if (relation.equals("acl:relcl") && !tree.dependents(verb, SUBJECT).isEmpty()) {
      return Set.of(governor);
    }
    if (relation.equals("amod") && !tree.word(verb).form().endsWith("ing")) {
      return Set.of(governor);
    }
    if (relation.equals("conj") && isPassive(verb)) {
      return new LinkedHashSet<>(tree.dependents(governor, PASSIVE_SUBJECT));
    }
    if (relation.equals("xcomp") && tree.hasDependent(verb, "aux:pass")) {
      return anySubjects(governor, 1);
    }
    boolean later =
        tree.dependents(verb).stream()
            .anyMatch(
                child ->
                    tree.relation(child).equals("conj")
                        && !tree.dependents(child, OBJECT).isEmpty()
                        && tree.dependents(child, SUBJECT).isEmpty());
    if (later) {
      // "condemned and sanctioned X"
      for (int child : tree.dependents(verb, Set.of("conj"))) {
        return new LinkedHashSet<>(tree.dependents(child, OBJECT));
      }
    }
    return Set.of();
  }

  /** Complements of prepositions, by preposition. */
  Map<String, Set<Integer>> complements(int head) {
    Map<String, Set<Integer>> found = new LinkedHashMap<>();
    for (int child : tree.dependents(head)) {
      boolean oblique = Set.of("obl", "nmod").contains(tree.baseRelation(child));
      if (oblique) {
        tree.preposition(child)
            .ifPresent(
                preposition ->
                    found
                        .computeIfAbsent(preposition, p -> new LinkedHashSet<>())
                        .addAll(withConjuncts(Set.of(child))));
      }
    }
    return found;
  }

  /** Who does what a nominalisation says: "X's attack", "the X attack", "launched an attack". */
  Set<Integer> nominalSubjects(int noun) {
    Set<Integer> found = new LinkedHashSet<>(tree.dependents(noun, Set.of("nmod:poss")));
    for (int child : tree.dependents(noun)) {
      String relation = tree.relation(child);
      boolean named = tree.word(child).pos() == PartOfSpeech.PROPN || relation.equals("amod");
      if ((relation.equals("compound") || relation.equals("amod")) && named) {
        found.add(child);
      }
    }
    Set<Integer> by = complements(noun).getOrDefault("by", Set.of());
    if (!by.isEmpty()) {
      return by;
    }
    found.addAll(throughVerb(noun, shifters.light()));
    return withConjuncts(found);
  }

  /** Who undergoes it: "faced criticism". */
  Set<Integer> undergoers(int noun) {
    return throughVerb(noun, shifters.receiving());
  }

  private Set<Integer> throughVerb(int noun, Set<String> verbs) {
    boolean object = OBJECT.contains(tree.relation(noun));
    return tree.governor(noun)
        .filter(verb -> object && tree.hasLemma(verb, verbs))
        .map(this::subjects)
        .orElse(Set.of());
  }

  private Set<Integer> withConjuncts(Set<Integer> heads) {
    Set<Integer> all = new LinkedHashSet<>(heads);
    for (int head : heads) {
      boolean nominal = tree.word(head).pos() != PartOfSpeech.VERB;
      if (nominal) {
        all.addAll(tree.dependents(head, Set.of("conj")));
      }
    }
    return all;
  }
}
