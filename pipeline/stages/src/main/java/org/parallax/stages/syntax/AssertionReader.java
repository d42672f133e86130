package org.parallax.stages.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.Role;
import org.parallax.models.lexicon.AttributeLexicon;
import org.parallax.models.lexicon.AttributeMatch;
import org.parallax.models.lexicon.PredicateLexicon;
import org.parallax.models.lexicon.PredicateMatch;
import org.parallax.models.lexicon.Reading;
import org.parallax.models.lexicon.Shifters;
import org.parallax.models.lexicon.WordKind;

/** Reads from a sentence what it says of its nominals. */
public final class AssertionReader {

  private static final double INDIRECT = 0.9;
  private static final double DENIED_ATTRIBUTE = -0.6;
  private static final double CONTRASTED = -0.8;
  private static final double TURNED = -0.5;
  private static final Set<String> TOWARDS =
      Set.of("against", "on", "of", "to", "toward", "towards", "into", "at");
  private static final Set<String> REPORTING = Set.of("say", "claim", "propose", "hope_regret");

  private final PredicateLexicon predicates;
  private final AttributeLexicon attributes;

  /** Reads with these lexicons. */
  public AssertionReader(PredicateLexicon predicates, AttributeLexicon attributes) {
    this.predicates = predicates;
    this.attributes = attributes;
  }

  /** Three stages read with the same lexicons; they are parsed once. */
  private static final class Shipped {
    static final AssertionReader READER =
        new AssertionReader(PredicateLexicon.load(), AttributeLexicon.load());
  }

  /** The one that reads with the lexicons that ship. */
  public static AssertionReader load() {
    return Shipped.READER;
  }

  /** Reads a sentence. */
  public SentenceReading read(SyntaxTree tree) {
    List<Assertion> found = new ArrayList<>();
    List<Tone> tones = new ArrayList<>();
    Arguments arguments = new Arguments(tree, shifters());
    Assertedness assertedness = new Assertedness(tree, shifters());
    for (PredicateMatch match : predicates.find(tree.words())) {
      predicate(tree, match, arguments, assertedness, found);
      double turn = assertedness.isNegated(match.head()) ? TURNED : 1;
      tones.add(
          new Tone(
              Tone.Kind.DEED,
              match.predicate().id(),
              tone(match) * turn,
              match.head(),
              match.words()));
    }
    AttributeTargets targets = new AttributeTargets(tree, arguments, shifters());
    for (AttributeMatch match : attributes.find(tree.words())) {
      if (match.attribute().evaluative()) {
        attribute(tree, match, targets, assertedness, found);
        double turn = assertedness.isNegated(match.head()) ? TURNED : 1;
        double stance = match.attribute().stance() * turn;
        tones.add(
            new Tone(
                Tone.Kind.JUDGING, match.attribute().id(), stance, match.head(), match.words()));
      }
    }
    contrasts(tree, found);
    found.sort(
        Comparator.comparingInt(Assertion::target)
            .thenComparing(assertion -> assertion.evidence().get(0))
            .thenComparing(Assertion::classId)
            .thenComparing(Assertion::ground));
    tones.sort(Comparator.comparingInt(Tone::head).thenComparing(Tone::kind));
    return new SentenceReading(tree, found, tones, shifters());
  }

  private static void predicate(
      SyntaxTree tree,
      PredicateMatch match,
      Arguments arguments,
      Assertedness assertedness,
      List<Assertion> found) {
    int head = match.nominal() ? match.head() : tree.headOf(match.words());
    if (!match.nominal() && match.words().size() > 1 && !match.words().contains(head)) {
      head = match.head();
    }
    boolean negated = assertedness.isNegated(head);
    double certainty = assertedness.certainty(head);
    double degree = match.predicate().id().equals("say") ? 1 : Math.abs(assertedness.degree(head));
    Sink sink = new Sink(match, certainty, degree, found);
    Set<Integer> subjects =
        match.nominal() ? arguments.nominalSubjects(head) : arguments.subjects(head);
    for (int subject : subjects) {
      sink.add(subject, Assertion.Ground.SUBJECT, match.predicate().subject(negated), 1);
    }
    Reading object = match.predicate().object(negated);
    Set<Integer> objects = match.nominal() ? arguments.undergoers(head) : arguments.objects(head);
    if (match.predicate().object().isPresent() && match.preposition().isEmpty()) {
      for (int each : objects) {
        if (!match.words().contains(each)) {
          sink.add(each, Assertion.Ground.OBJECT, object, 1);
        }
      }
    }
    for (int word : match.words()) {
      for (Map.Entry<String, Set<Integer>> entry : arguments.complements(word).entrySet()) {
        complement(match, entry.getKey(), negated)
            .ifPresent(
                reading -> {
                  for (int each : entry.getValue()) {
                    if (!match.words().contains(each) && !subjects.contains(each)) {
                      sink.add(each, Assertion.Ground.COMPLEMENT, reading, 1);
                    }
                  }
                });
      }
    }
  }

  private Shifters shifters() {
    return attributes.shifters();
  }

  private static double tone(PredicateMatch match) {
    double subject = match.predicate().subject().stance();
    double object = match.predicate().object(false).stance();
    return Math.abs(subject) >= Math.abs(object) ? subject : object;
  }

  private static Optional<Reading> complement(
      PredicateMatch match, String preposition, boolean negated) {
    Optional<Reading> own = match.predicate().complement(preposition, negated);
    if (match.preposition().filter(preposition::equals).isPresent()
        || (own.isEmpty() && match.nominal() && TOWARDS.contains(preposition))) {
      return match.predicate().object().map(reading -> match.predicate().object(negated));
    }
    return own;
  }

  private record Sink(
      PredicateMatch match, double certainty, double degree, List<Assertion> found) {
    void add(int target, Assertion.Ground ground, Reading reading, double factor) {
      boolean reporting = REPORTING.contains(match.predicate().id());
      found.add(
          new Assertion(
              target,
              ground,
              match.predicate().id(),
              reading.stance() * degree,
              reading.role(),
              reporting ? 1 : certainty * factor,
              match.predicate().frames(),
              match.words().stream().sorted().toList()));
    }
  }

  private static void attribute(
      SyntaxTree tree,
      AttributeMatch match,
      AttributeTargets targets,
      Assertedness assertedness,
      List<Assertion> found) {
    int head = tree.headOf(match.words());
    boolean negated = assertedness.isNegated(head);
    double stance = match.attribute().stance() * assertedness.degree(head);
    Assertion.Ground ground =
        match.kind() == WordKind.ADVERB ? Assertion.Ground.ADVERB : Assertion.Ground.ATTRIBUTE;
    targets
        .of(match)
        .forEach(
            (target, plainness) ->
                found.add(
                    new Assertion(
                        target,
                        ground,
                        match.attribute().id(),
                        negated ? stance * DENIED_ATTRIBUTE : stance,
                        negated ? Role.NONE : match.attribute().role(),
                        plainness * assertedness.certainty(head),
                        List.of(),
                        match.words())));
  }

  /** "Unlike X, Y kept its word": the reverse is said of X, less strongly. */
  private void contrasts(SyntaxTree tree, List<Assertion> found) {
    List<Assertion> reversed = new ArrayList<>();
    for (int at = 0; at < tree.size(); at++) {
      String preposition = tree.preposition(at).orElse("");
      boolean contrast = shifters().contrasts().contains(preposition) || startsContrast(tree, at);
      if (!contrast) {
        continue;
      }
      int target = at;
      Optional<Integer> governor = tree.governor(at);
      Set<Integer> subjects =
          governor.map(verb -> new Arguments(tree, shifters()).subjects(verb)).orElse(Set.of());
      for (Assertion assertion : found) {
        boolean ofSubject = subjects.contains(assertion.target()) && assertion.target() != target;
        boolean ofGovernor = governor.filter(g -> g == assertion.target()).isPresent();
        if ((ofSubject || ofGovernor) && assertion.stance() != 0) {
          reversed.add(
              new Assertion(
                  target,
                  Assertion.Ground.CONTRAST,
                  assertion.classId(),
                  assertion.stance() * CONTRASTED,
                  Role.NONE,
                  assertion.certainty() * INDIRECT,
                  List.of(),
                  assertion.evidence()));
        }
      }
    }
    found.addAll(reversed);
  }

  private boolean startsContrast(SyntaxTree tree, int at) {
    return tree.dependents(at).stream()
        .anyMatch(
            child ->
                tree.baseRelation(child).equals("case")
                    && shifters().contrasts().stream()
                        .anyMatch(
                            phrase ->
                                phrase.startsWith(tree.word(child).form() + " ")
                                    && child + 1 < tree.size()
                                    && phrase.equals(
                                        tree.word(child).form()
                                            + " "
                                            + tree.word(child + 1).form())));
  }
}
