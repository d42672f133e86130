package org.parallax.stages.link;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.api.annotation.MentionKind;
import org.parallax.models.catalogue.CatalogueEntry;
import org.parallax.models.catalogue.CatalogueForm;
import org.parallax.models.catalogue.CatalogueForm.Kind;

/**
 * Decides names, adjectives, institutions and the catalogue's own descriptions. These need no
 * syntax: what can go wrong is a namesake, a private body, or a people that is not the state's.
 */
final class NameRules {

  /** Outright names and institutions. */
  private static final double SURE = 0.98;

  /** An adjective says less about who acts. */
  private static final double ADJECTIVE = 0.95;

  private static final double AMBIGUOUS = 0.8;
  private static final double DESCRIPTION = 0.8;

  /** Acronyms that are ordinary words once everything is in capitals. */
  private static final Set<String> WORDS_IN_CAPITALS = Set.of("US", "WHO", "SCO", "CIS");

  private static final Set<String> SPEAKING =
      Set.of(
          "speaking", "language", "born", "speaker", "speakers", "origin", "descent", "heritage");
  private static final Set<String> SPEECH =
      Set.of("speak", "speaks", "spoke", "speaking", "fluent", "ethnic", "ethnically");

  private final ArticleContext context;
  private final ProperNames properNames;
  private final Map<String, Integer> outright;
  private final Map<String, Boolean> cuesAgree = new TreeMap<>();

  NameRules(ArticleContext context) {
    this.context = context;
    properNames = new ProperNames(context);
    outright = new TreeMap<>();
    for (Candidate candidate : context.candidates()) {
      candidate
          .find(Kind.NAME, Kind.ADJECTIVE)
          .filter(form -> !form.isAmbiguous())
          .ifPresent(form -> outright.merge(form.entry().id(), 1, Integer::sum));
    }
  }

  /** How often an article names an entry outright. */
  int outright(CatalogueEntry entry) {
    return outright.getOrDefault(entry.id(), 0);
  }

  Optional<Resolved> resolve(Candidate candidate) {
    Optional<CatalogueForm> found =
        candidate.find(
            Kind.NAME,
            Kind.ADJECTIVE,
            Kind.PREFIX,
            Kind.INSTITUTION,
            Kind.GENERIC_INSTITUTION,
            Kind.DESCRIPTION);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    CatalogueForm form = found.get();
    return switch (form.kind()) {
      case NAME -> isName(candidate, form) ? name(candidate, form) : Optional.empty();
      case ADJECTIVE -> isAdjective(candidate) ? adjective(candidate, form) : Optional.empty();
      case PREFIX -> adjective(candidate, form);
      case INSTITUTION ->
          !form.isAmbiguous() || outright(form.entry()) > 0
              ? resolved(candidate, form, MentionKind.METONYM, SURE)
              : Optional.empty();
      case GENERIC_INSTITUTION ->
          isOwnInstitution(candidate, form)
              ? resolved(candidate, form, MentionKind.METONYM, AMBIGUOUS)
              : Optional.empty();
      default ->
          isOwnDescription(candidate, form)
              ? resolved(candidate, form, MentionKind.DESCRIPTION, DESCRIPTION)
              : Optional.empty();
    };
  }

  private Optional<Resolved> name(Candidate candidate, CatalogueForm form) {
    return resolved(candidate, form, MentionKind.NAME, form.isAmbiguous() ? AMBIGUOUS : SURE);
  }

  private Optional<Resolved> adjective(Candidate candidate, CatalogueForm form) {
    return resolved(
        candidate, form, MentionKind.ADJECTIVE, form.isAmbiguous() ? AMBIGUOUS : ADJECTIVE);
  }

  private static Optional<Resolved> resolved(
      Candidate candidate, CatalogueForm form, MentionKind kind, double confidence) {
    return Optional.of(
        new Resolved(
            candidate.span(),
            candidate.words().index(),
            form.entry().id(),
            kind,
            CatalogueLinkStage.NAME,
            confidence));
  }

  private boolean isName(Candidate candidate, CatalogueForm form) {
    boolean shouting = candidate.words().isInCapitals() && WORDS_IN_CAPITALS.contains(form.text());
    return !shouting
        && !properNames.contains(candidate)
        && !isHyphenatedPeople(candidate)
        && (!form.isAmbiguous() || isClear(candidate, form));
  }

  /** Whether an ambiguous form is this entry's: no namesake around it, none that the cues show. */
  private boolean isClear(Candidate candidate, CatalogueForm form) {
    SentenceWords words = candidate.words();
    if (!words.isTitleCase()
        && (context.isProper(words, candidate.first() - 1)
            || context.isProper(words, candidate.last() + 1))
        && !isBesideAnother(candidate)) {
      return false;
    }
    return cuesAgree.computeIfAbsent(form.entry().id(), id -> cuesAgree(form.entry()));
  }

  private boolean cuesAgree(CatalogueEntry entry) {
    int against = count(entry.cues().against());
    return against == 0 || count(entry.cues().inFavour()) >= against;
  }

  /** Another form of the catalogue beside it is no given name: "Former Georgia President". */
  private boolean isBesideAnother(Candidate candidate) {
    String before = candidate.before(1);
    String after = candidate.after(1);
    return Vocabulary.HONORIFICS.contains(after)
        || Vocabulary.ROLE_MODIFIERS.contains(after)
        || Vocabulary.HONORIFICS.contains(before);
  }

  private int count(Iterable<String> cues) {
    String text = context.document().text();
    int count = 0;
    for (String cue : cues) {
      for (int at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + cue.length())) {
        count++;
      }
    }
    return count;
  }

  private boolean isAdjective(Candidate candidate) {
    SentenceWords words = candidate.words();
    int next = candidate.last() + 1;
    boolean hyphen = words.isHyphen(next) && words.touch(candidate.last());
    String following = words.lower(hyphen ? next + 1 : next);
    boolean language =
        SPEAKING.contains(following)
            || SPEECH.contains(candidate.before(1))
            || (("in".equals(candidate.before(1)) || "into".equals(candidate.before(1)))
                && isAtPhraseEnd(words, next));
    return !language
        && !Vocabulary.PRIVATE_PEOPLE.contains(following)
        && !isHyphenatedPeople(candidate)
        && !properNames.contains(candidate);
  }

  private static boolean isAtPhraseEnd(SentenceWords words, int index) {
    return words.find(index).map(word -> !word.isWord() && !word.isHyphen()).orElse(true);
  }

  /**
   * Whether this is half of the name of a people abroad, "Armenian-American", and not of something
   * between two states, "Russian-American talks".
   */
  private static boolean isHyphenatedPeople(Candidate candidate) {
    SentenceWords words = candidate.words();
    int next = candidate.last() + 1;
    boolean firstHalf =
        words.isHyphen(next)
            && (words.lower(next + 1).equals("american")
                || words.lower(next + 1).equals("americans"));
    if (firstHalf) {
      return !Vocabulary.BETWEEN_STATES.contains(words.lower(next + 2));
    }
    boolean american =
        candidate.match().span().length() >= "American".length()
            && words.lower(candidate.first()).startsWith("american");
    boolean secondHalf =
        american
            && words.isHyphen(candidate.first() - 1)
            && words.isCapitalized(candidate.first() - 2);
    return secondHalf && !Vocabulary.BETWEEN_STATES.contains(words.lower(next));
  }

  /** Senate, Congress: the entry is at home in this article, and no other state stands before. */
  private boolean isOwnInstitution(Candidate candidate, CatalogueForm form) {
    if (outright(form.entry()) == 0 || context.isProper(candidate.words(), candidate.first() - 1)) {
      return false;
    }
    for (Candidate other : context.candidatesIn(candidate.words())) {
      boolean directlyBefore =
          other.last() < candidate.first() && candidate.first() - other.last() <= 2;
      if (directlyBefore && other.is(Kind.NAME, Kind.ADJECTIVE)) {
        // "the U.S. Senate" is one mention, and the name has it.
        boolean own =
            other.match().forms().stream()
                .anyMatch(before -> before.entry().id().equals(form.entry().id()));
        return own && candidate.first() - other.last() > 1;
      }
    }
    return true;
  }

  /** "the secretary of state", unless a state or a person beside it already says who is meant. */
  private boolean isOwnDescription(Candidate candidate, CatalogueForm form) {
    boolean title = Character.isLowerCase(form.text().charAt(0)) || form.text().contains(" of ");
    boolean definite = "the".equals(candidate.before(1)) || "its".equals(candidate.before(1));
    if (!definite && candidate.first() > 0 && title) {
      return false;
    }
    boolean name = context.isProper(candidate.words(), candidate.last() + 1);
    return !name && !(title && outright(form.entry()) == 0);
  }
}
