package org.parallax.stages.link;

import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.MentionKind;
import org.parallax.models.catalogue.CatalogueForm;
import org.parallax.models.catalogue.CatalogueForm.Kind;

/**
 * Decides whether a capital or seat stands for the government or is only a place. Where it stands
 * in the sentence tells: after "in" it is a place, as the subject of a verb of acting or speaking
 * it is the government. Follows the cues that Markert and Nissim (2002, "Metonymy resolution as a
 * classification task") found to decide most cases: grammatical role, preposition, head word.
 */
final class SeatRules {

  private static final double SURE = 0.95;
  private static final double LIKELY = 0.8;
  private static final double WEAK = 0.6;

  private final ArticleContext context;
  private final ProperNames properNames;
  private final SeatSurroundings surroundings;

  SeatRules(ArticleContext context) {
    this.context = context;
    properNames = new ProperNames(context);
    surroundings = new SeatSurroundings(context);
  }

  Optional<Resolved> resolve(Candidate candidate) {
    Optional<CatalogueForm> found = candidate.find(Kind.CAPITAL, Kind.SEAT);
    if (found.isEmpty() || isSomethingElse(candidate, found.get())) {
      return Optional.empty();
    }
    double government =
        found.get().kind() == Kind.SEAT ? seat(candidate) : capital(candidate, found.get());
    return government < 0.5
        ? Optional.empty()
        : Optional.of(
            new Resolved(
                candidate.span(),
                candidate.words().index(),
                found.get().entry().id(),
                MentionKind.METONYM,
                CatalogueLinkStage.NAME,
                government));
  }

  /** "the regime in Baku": the phrase before a capital that is a place, for its state. */
  Optional<Resolved> actorIn(Candidate candidate) {
    Optional<CatalogueForm> found = candidate.find(Kind.CAPITAL);
    SentenceWords words = candidate.words();
    int actor = candidate.first() - 2;
    if (found.isEmpty()
        || !"in".equals(candidate.before(1))
        || !SeatWords.RULERS.contains(words.lower(actor))) {
      return Optional.empty();
    }
    int begin = actor;
    while (begin > 0 && words.word(begin - 1).isWord() && actor - begin < 3) {
      begin--;
      if ("the".equals(words.lower(begin))) {
        break;
      }
    }
    boolean definite = "the".equals(words.lower(begin));
    return Optional.of(
        new Resolved(
            words.word(definite ? begin : actor).span().union(words.word(actor).span()),
            words.index(),
            found.get().entry().id(),
            MentionKind.DESCRIPTION,
            CatalogueLinkStage.NAME,
            LIKELY));
  }

  private boolean isSomethingElse(Candidate candidate, CatalogueForm form) {
    boolean person =
        context
            .nameAround(candidate.span(), EntityType.PERSON)
            .filter(name -> name.length() > candidate.span().length())
            .isPresent();
    boolean ambiguous =
        form.isAmbiguous()
            && (context.isProper(candidate.words(), candidate.first() - 1)
                || context.isProper(candidate.words(), candidate.last() + 1));
    return person
        || ambiguous
        || properNames.contains(candidate)
        || isNamePart(candidate)
        || isOfTeam(candidate);
  }

  /** "the Delhi Capitals": the name of something else goes on behind the town. */
  private boolean isOfTeam(Candidate candidate) {
    SentenceWords words = candidate.words();
    int next = candidate.last() + 1;
    return !words.isTitleCase()
        && !words.isInCapitals()
        && candidate.is(Kind.CAPITAL)
        && words.isCapitalized(next)
        && words.lower(next).endsWith("s")
        && context.isProper(words, next)
        && !Vocabulary.PUBLIC_BODY.contains(words.text(next))
        && context.candidatesIn(words).stream().noneMatch(other -> other.first() == next);
  }

  /** "Denzel Washington", "Mount Washington": a capital before, and neither title nor state. */
  private boolean isNamePart(Candidate candidate) {
    SentenceWords words = candidate.words();
    int before = candidate.first() - 1;
    return !words.isTitleCase()
        && !words.isInCapitals()
        && candidate.is(Kind.CAPITAL)
        && (context.isProper(words, before) || isCapitalizedInside(words, before))
        && context.candidatesIn(words).stream().noneMatch(other -> other.last() == before);
  }

  /** Whether a word has a capital that it does not owe to the beginning of a sentence or quote. */
  private static boolean isCapitalizedInside(SentenceWords words, int index) {
    return index > 0
        && words.isCapitalized(index)
        && words.word(index).isWord()
        && words.word(index - 1).isWord();
  }

  private double seat(Candidate candidate) {
    String preposition = surroundings.preposition(candidate).orElse("");
    return SeatWords.BESIDE.contains(preposition) ? 1 - LIKELY : SURE;
  }

  /** Probability that the government is meant. */
  private double capital(Candidate candidate, CatalogueForm form) {
    SentenceWords words = candidate.words();
    int next = candidate.last() + 1;
    if (isDateline(candidate)
        || isPlaceBefore(candidate)
        || isPartOfAddress(candidate)
        || namesItsState(candidate, form)) {
      return 1 - SURE;
    }
    if (words.isHyphen(next) && words.touch(candidate.last())) {
      return SeatWords.AFTER_HYPHEN_PLACE.contains(words.lower(next + 1)) ? 1 - SURE : SURE;
    }
    Optional<String> preposition = surroundings.preposition(candidate);
    if (words.isPossessive(next)) {
      boolean place =
          SeatWords.PARTS_OF_TOWN.contains(words.lower(next + 1))
              || SeatWords.PARTS_OF_TOWN.contains(words.lower(next + 2))
              || (words.isCapitalized(next + 1) && preposition.filter("in"::equals).isPresent());
      return place ? 1 - LIKELY : SURE;
    }
    if (SeatWords.PARTS_OF_TOWN.contains(words.lower(next)) || isPlaceName(words, next)) {
      return 1 - LIKELY;
    }
    if (surroundings.isModifier(candidate)) {
      return Vocabulary.ACTORS.contains(words.lower(next)) ? LIKELY : 1 - LIKELY;
    }
    if (preposition.isPresent()) {
      return afterPreposition(candidate, preposition.get());
    }
    return asSubjectOrObject(candidate);
  }

  private double afterPreposition(Candidate candidate, String preposition) {
    String governor = surroundings.governor(candidate).orElse("");
    Set<String> before = surroundings.wordsBeforePreposition(candidate);
    boolean motion = before.stream().anyMatch(SeatWords.MOTION::contains);
    boolean part =
        before.stream().anyMatch(SeatWords.PARTS_OF_TOWN::contains)
            || SeatWords.PARTS_OF_TOWN.contains(governor);
    if (SeatWords.LOCATED.contains(preposition)) {
      boolean trust =
          "in".equals(preposition)
              && SeatWords.TRUST_IN.contains(surroundings.wordBeforePreposition(candidate));
      return trust ? LIKELY : 1 - SURE;
    }
    return switch (preposition) {
      case "from" ->
          motion || SeatWords.DISTANCE.contains(governor) || before.contains("capital")
              ? 1 - LIKELY
              : WEAK;
      case "to", "toward", "towards", "into" ->
          motion || SeatWords.MOTION.contains(governor) ? 1 - LIKELY : LIKELY;
      case "of" -> part ? 1 - LIKELY : LIKELY;
      case "on", "over" ->
          SeatWords.STRIKES.contains(governor)
                  || before.stream().anyMatch(SeatWords.STRIKES::contains)
              ? 1 - LIKELY
              : LIKELY;
      case "between" -> before.stream().anyMatch(SeatWords.WAYS::contains) ? 1 - LIKELY : SURE;
      case "for" -> before.stream().anyMatch(SeatWords.LEAVING::contains) ? 1 - LIKELY : LIKELY;
      default -> LIKELY;
    };
  }

  private double asSubjectOrObject(Candidate candidate) {
    SentenceWords words = candidate.words();
    Optional<String> verb = surroundings.verbOfObject(candidate);
    if (verb.isPresent()) {
      return SeatWords.DONE_TO_PLACES.contains(verb.get()) ? 1 - LIKELY : LIKELY;
    }
    for (int i = candidate.last() + 1; i <= candidate.last() + 3; i++) {
      String word = words.lower(i);
      if (SeatWords.HAPPENS_TO_PLACES.contains(word)) {
        return 1 - LIKELY;
      }
    }
    return LIKELY;
  }

  /** MOSCOW (Agency) —, "Kyiv, 3 May —" at the beginning. */
  private static boolean isDateline(Candidate candidate) {
    if (candidate.first() != 0) {
      return false;
    }
    SentenceWords words = candidate.words();
    for (int i = candidate.last() + 1; i <= candidate.last() + 6; i++) {
      String word = words.text(i);
      if ("—".equals(word) || "–".equals(word) || ("-".equals(word) && !words.touch(i - 1))) {
        return true;
      }
      if (i == candidate.last() + 1 && !"(".equals(word) && !",".equals(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPlaceBefore(Candidate candidate) {
    String before = candidate.before(1);
    return SeatWords.DIRECTIONS.contains(before)
        || "capital".equals(before)
        || "city".equals(before)
        || (",".equals(before) && "capital".equals(candidate.before(2)));
  }

  /** "Old Harbour, Baku," */
  private boolean isPartOfAddress(Candidate candidate) {
    SentenceWords words = candidate.words();
    Optional<Word> after = words.find(candidate.last() + 1);
    boolean closed = after.isEmpty() || ",.;".contains(after.get().text());
    return closed
        && ",".equals(candidate.before(1))
        && context.isProper(words, candidate.first() - 2)
        && context.candidatesIn(words).stream()
            .noneMatch(other -> other.last() == candidate.first() - 2);
  }

  /** "Yerevan, Armenia". */
  private boolean namesItsState(Candidate candidate, CatalogueForm form) {
    if (!",".equals(candidate.after(1))) {
      return false;
    }
    return context.candidatesIn(candidate.words()).stream()
        .filter(other -> other.first() == candidate.last() + 2)
        .flatMap(other -> other.find(Kind.NAME).stream())
        .anyMatch(name -> name.entry().id().equals(form.entry().id()));
  }

  private boolean isPlaceName(SentenceWords words, int next) {
    return !words.isTitleCase()
        && !words.touch(next - 1)
        && context.isProper(words, next)
        && SeatWords.PLACE_NAMES.contains(words.text(next));
  }
}
