package org.parallax.stages.link;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.models.catalogue.CatalogueForm.Kind;

/**
 * What governs a seat: its preposition, the word that this hangs on, the verb that it is the object
 * of. Read off the dependency tree where there is one, otherwise off the words to the left.
 */
final class SeatSurroundings {

  private static final Set<String> PREPOSITIONS =
      Vocabulary.words(
          """
          in at near outside inside around across throughout within via from to toward
          towards into of by with against between over for on behind under like despite
          without than as through above among about opposite beyond
          """);
  private static final Set<String> SKIPPED =
      Vocabulary.words(
          """
          the both either neighbouring neighboring nearby a an distant even faraway
          """);
  private static final int FAR = 12;
  private static final int REACH = 4;

  private final ArticleContext context;
  private final Syntax syntax;

  SeatSurroundings(ArticleContext context) {
    this.context = context;
    syntax = context.syntax();
  }

  /** The preposition that governs the seat, also across the members of a list. */
  Optional<String> preposition(Candidate candidate) {
    if (token(candidate).filter(token -> syntax.hasRelation(token, "nsubj")).isPresent()) {
      return Optional.empty();
    }
    int at = prepositionIndex(candidate);
    if (at >= 0) {
      return Optional.of(candidate.words().lower(at));
    }
    return token(candidate)
        .map(this::firstOfList)
        .flatMap(token -> syntax.child(token, "case"))
        .map(syntax::lower)
        .filter(PREPOSITIONS::contains);
  }

  /** The word that the preposition hangs on, lower case, by the parse. */
  Optional<String> governor(Candidate candidate) {
    return token(candidate).map(this::firstOfList).flatMap(syntax::governor).map(syntax::lower);
  }

  /** The word before the preposition, lower case; empty text if there is none. */
  String wordBeforePreposition(Candidate candidate) {
    int at = prepositionIndex(candidate);
    return at < 0 ? governor(candidate).orElse("") : candidate.words().lower(at - 1);
  }

  /** The few words before the preposition. */
  Set<String> wordsBeforePreposition(Candidate candidate) {
    Set<String> before = new HashSet<>();
    int at = prepositionIndex(candidate);
    if (at < 0) {
      at = candidate.first();
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      String word = candidate.words().lower(i);
      if (".;:".contains(word)) {
        break;
      }
      before.add(word);
    }
    return before;
  }

  /** The verb whose object the seat is, lower case. */
  Optional<String> verbOfObject(Candidate candidate) {
    Optional<Integer> token = token(candidate).map(this::firstOfList);
    if (token.isPresent() && syntax.isParsed(token.get())) {
      return syntax.hasRelation(token.get(), "obj") || syntax.hasRelation(token.get(), "dobj")
          ? syntax.governor(token.get()).map(syntax::lower)
          : Optional.empty();
    }
    int before = leftEdge(candidate) - 1;
    Optional<Word> word = candidate.words().find(before);
    if (word.isEmpty() || !word.get().isWord() || word.get().isCapitalized()) {
      return Optional.empty();
    }
    PartOfSpeech pos = syntax.partOfSpeech(word.get().span().begin());
    boolean mayBeVerb = pos == PartOfSpeech.X || pos == PartOfSpeech.VERB;
    return mayBeVerb && SeatWords.DONE_TO_PLACES.contains(word.get().lower())
        ? Optional.of(word.get().lower())
        : Optional.empty();
  }

  /** Whether the seat modifies the noun after it: "a Moscow bank". */
  boolean isModifier(Candidate candidate) {
    Optional<Integer> token = token(candidate);
    if (token.isEmpty()) {
      return false;
    }
    if (syntax.isParsed(token.get())) {
      return syntax.hasRelation(token.get(), "compound")
          && !syntax.lower(token.get() + 1).endsWith("s")
          && syntax.governor(token.get()).filter(noun -> noun == token.get() + 1).isPresent();
    }
    // Verbs in -s are often taken for plurals, so only a singular counts.
    int next = token.get() + 1;
    return next < syntax.size()
        && syntax.token(next).sentence() == candidate.words().index()
        && syntax.token(next).pos() == PartOfSpeech.NOUN
        && !syntax.lower(next).endsWith("s");
  }

  private Optional<Integer> token(Candidate candidate) {
    return syntax.headOf(candidate.span());
  }

  private int firstOfList(int token) {
    int first = token;
    for (int steps = 0;
        steps < FAR && syntax.hasRelation(first, "conj") && syntax.child(first, "case").isEmpty();
        steps++) {
      first = syntax.governor(first).orElse(first);
    }
    return first;
  }

  private int prepositionIndex(Candidate candidate) {
    int before = leftEdge(candidate) - 1;
    return PREPOSITIONS.contains(candidate.words().lower(before)) ? before : -1;
  }

  /** Where the list begins that the seat ends: "London, Paris and Rome" for Rome. */
  private int leftEdge(Candidate candidate) {
    SentenceWords words = candidate.words();
    int edge = skip(words, candidate.first());
    for (int members = 0; members < FAR && edge > 0; members++) {
      String before = words.lower(edge - 1);
      int joint = edge - 1;
      if ("and".equals(before) || "or".equals(before)) {
        boolean comma = ",".equals(words.lower(edge - 2));
        if (comma && members == 0 && isBeforeVerb(candidate) && !isLongList(words, edge - 2)) {
          return edge;
        }
        joint = comma ? edge - 2 : edge - 1;
      } else if (!",".equals(before)) {
        return edge;
      }
      Optional<Candidate> member = memberEndingBefore(candidate, joint);
      if (member.isEmpty()) {
        return edge;
      }
      edge = skip(words, member.get().first());
    }
    return edge;
  }

  private boolean isBeforeVerb(Candidate candidate) {
    PartOfSpeech next =
        candidate
            .words()
            .find(candidate.last() + 1)
            .map(word -> syntax.partOfSpeech(word.span().begin()))
            .orElse(PartOfSpeech.X);
    return next == PartOfSpeech.VERB || next == PartOfSpeech.AUX;
  }

  /** Whether another comma stands close before this one: "A, B, and C", not "..., and C went". */
  private static boolean isLongList(SentenceWords words, int comma) {
    return ",".equals(words.lower(comma - 2)) || ",".equals(words.lower(comma - 3));
  }

  private static int skip(SentenceWords words, int edge) {
    int left = edge;
    while (SKIPPED.contains(words.lower(left - 1))) {
      left--;
    }
    return left;
  }

  private Optional<Candidate> memberEndingBefore(Candidate candidate, int index) {
    return context.candidatesIn(candidate.words()).stream()
        .filter(other -> other.last() == index - 1)
        .filter(other -> other.is(Kind.CAPITAL, Kind.SEAT, Kind.NAME))
        .findFirst();
  }
}
