package org.parallax.stages.link;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.text.Span;
import org.parallax.models.catalogue.CatalogueForm;
import org.parallax.models.catalogue.CatalogueForm.Kind;

/**
 * Decides names of leaders. A person stands for the state only while in office: on the article's
 * day where it is known, at any time otherwise. A surname counts after the full name, or after a
 * title with the state beside it.
 */
final class LeaderRules {

  private static final double FULL_NAME = 0.97;
  private static final double SHORT_NAME = 0.93;
  private static final double SURNAME = 0.88;

  /** Before or after which "May" is a month. */
  private static final Set<String> MONTH_CUES =
      Set.of(
          "in", "of", "since", "until", "last", "next", "early", "late", "mid", "on", "by", "this");

  private final ArticleContext context;
  private final NameRules names;
  private final Set<String> introduced = new HashSet<>();

  LeaderRules(ArticleContext context, NameRules names) {
    this.context = context;
    this.names = names;
    for (Candidate candidate : context.candidates()) {
      inOffice(candidate, Kind.LEADER_FULL_NAME)
          .ifPresent(form -> introduced.add(key(form, person(form))));
    }
  }

  private static String person(CatalogueForm form) {
    return form.leader().map(term -> term.name()).orElse(form.text());
  }

  private static String key(CatalogueForm form, String name) {
    return form.entry().id() + '/' + name;
  }

  Optional<Resolved> resolve(Candidate candidate) {
    Optional<CatalogueForm> full = inOffice(candidate, Kind.LEADER_FULL_NAME);
    if (full.isPresent()) {
      return isLonger(candidate) ? Optional.empty() : leader(candidate, full.get(), FULL_NAME);
    }
    Optional<CatalogueForm> known = inOffice(candidate, Kind.LEADER_SHORT_NAME);
    if (known.isPresent()) {
      return isSomebodyElse(candidate)
          ? Optional.empty()
          : leader(candidate, known.get(), SHORT_NAME);
    }
    return forms(candidate, Kind.LEADER_SURNAME).stream()
        .filter(form -> isIntroduced(candidate, form))
        .findFirst()
        .filter(form -> !isSomebodyElse(candidate) && !isMonth(candidate))
        .flatMap(form -> leader(candidate, form, SURNAME));
  }

  private boolean isIntroduced(Candidate candidate, CatalogueForm form) {
    if (introduced.contains(key(form, person(form)))) {
      return true;
    }
    boolean titled = Vocabulary.HONORIFICS.contains(candidate.before(1));
    return titled
        && context.candidatesIn(candidate.words()).stream()
            .filter(other -> candidate.first() - other.last() > 1)
            .filter(other -> candidate.first() - other.last() <= 4)
            .filter(other -> other.is(Kind.NAME, Kind.ADJECTIVE))
            .flatMap(other -> other.match().forms().stream())
            .anyMatch(other -> other.entry().id().equals(form.entry().id()));
  }

  private Optional<Resolved> leader(Candidate candidate, CatalogueForm form, double confidence) {
    return Optional.of(
        new Resolved(
            candidate.span(),
            candidate.words().index(),
            form.entry().id(),
            MentionKind.LEADER,
            CatalogueLinkStage.NAME,
            confidence));
  }

  private Optional<CatalogueForm> inOffice(Candidate candidate, Kind kind) {
    return forms(candidate, kind).stream().findFirst();
  }

  /** Those in office, the entry that the article names most first, then the latest term. */
  private List<CatalogueForm> forms(Candidate candidate, Kind kind) {
    Comparator<CatalogueForm> byMention =
        Comparator.comparingInt((CatalogueForm form) -> -names.outright(form.entry()));
    Comparator<CatalogueForm> byStart =
        Comparator.comparing(
            (CatalogueForm form) ->
                form.leader()
                    .flatMap(term -> term.from())
                    .map(day -> -day.toEpochDay())
                    .orElse(0L));
    return candidate.match().forms().stream()
        .filter(form -> form.kind() == kind)
        .filter(
            form ->
                context
                    .published()
                    .flatMap(day -> form.leader().map(term -> term.covers(day)))
                    .orElse(true))
        .sorted(byMention.thenComparing(byStart).thenComparing(form -> form.entry().id()))
        .toList();
  }

  /** A recogniser saw a longer name around a full name: "John Kerry Heinz". */
  private boolean isLonger(Candidate candidate) {
    SentenceWords words = candidate.words();
    return !words.isTitleCase()
        && candidate.last() + 1 < words.size()
        && words.touch(candidate.last())
        && words.isHyphen(candidate.last() + 1)
        && words.isCapitalized(candidate.last() + 2);
  }

  /** Another given name before, or another noun after: "Hunter Biden", "Trump Tower". */
  private boolean isSomebodyElse(Candidate candidate) {
    SentenceWords words = candidate.words();
    if (words.isTitleCase() || words.isInCapitals()) {
      return false;
    }
    int before = candidate.first() - 1;
    int after = candidate.last() + 1;
    Optional<Span> person = context.nameAround(candidate.span(), EntityType.PERSON);
    boolean given =
        (context.hasNames() && person.isPresent())
            ? person.get().begin() < candidate.span().begin()
                && !onlyHonorifics(words, person.get(), before)
            : context.isProper(words, before)
                && !Vocabulary.HONORIFICS.contains(words.lower(before))
                && !isForm(words, before);
    boolean initial =
        (".".equals(words.text(before)) && words.text(before - 1).length() == 1)
            || (words.isHyphen(before)
                && words.touch(before)
                && words.isCapitalized(before - 1)
                && !isForm(words, before - 1));
    boolean noun =
        context.isProper(words, after)
            && !Vocabulary.AFTER_LEADER.contains(words.lower(after))
            && !isForm(words, after);
    boolean hyphen =
        words.isHyphen(after)
            && words.touch(candidate.last())
            && words.isCapitalized(after + 1)
            && context.candidatesIn(words).stream().noneMatch(other -> other.first() == after + 1);
    return given || initial || noun || hyphen;
  }

  private static boolean onlyHonorifics(SentenceWords words, Span person, int before) {
    for (int i = before; i >= 0 && words.word(i).span().begin() >= person.begin(); i--) {
      if (words.word(i).isWord() && !Vocabulary.HONORIFICS.contains(words.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a form of the catalogue that is no person covers the word. */
  private boolean isForm(SentenceWords words, int index) {
    return context.candidatesIn(words).stream()
        .filter(other -> other.first() <= index && index <= other.last())
        .anyMatch(other -> !other.is(Kind.LEADER_SURNAME));
  }

  private static boolean isMonth(Candidate candidate) {
    String next = candidate.after(1);
    return "may".equals(candidate.words().lower(candidate.first()))
        && (MONTH_CUES.contains(candidate.before(1))
            || (!next.isEmpty() && Character.isDigit(next.charAt(0))));
  }
}
