package org.parallax.stages.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Token;

/** How well phrases fit one pronoun. */
final class PronounScoring {

  /** What a pronoun says of whom it means. */
  enum Gender {
    THING,
    GROUP,
    PERSON
  }

  static final Set<String> REFLEXIVE = Set.of("itself", "themselves", "himself", "herself");
  static final Set<String> POSSESSIVE = Set.of("its", "their", "his", "her");

  private static final Set<String> OPENERS =
      Set.of(
          "despite",
          "since",
          "in",
          "by",
          "with",
          "before",
          "after",
          "for",
          "like",
          "immediately",
          "and",
          "through",
          "under",
          "on");

  // Salience, in the units of Lappin and Leass; differences were tuned on pronouns in news texts.
  private static final int SAME_SENTENCE = 100;
  private static final int SENTENCE_BEFORE = 40;
  private static final int SUBJECT = 60;
  private static final int OBJECT = 35;
  private static final int OBLIQUE = 20;
  private static final int LINKED = 25;
  private static final int SINGULAR_GROUP = 40;
  private static final int SUBJECT_OF_CLAUSE = 30;
  private static final int PER_WORD = 2;
  private static final int PER_WORD_REFLEXIVE = 8;
  private static final int ADJACENT_OBJECT = 30;
  private static final int JOINED = 80;

  private final Syntax syntax;
  private final SentenceWords words;
  private final Token token;
  private final String word;
  private final Gender gender;
  private final int clause;
  private final Optional<Integer> subject;

  PronounScoring(
      Syntax syntax,
      Clauses clauses,
      SentenceWords words,
      Token token,
      String word,
      Gender gender) {
    this.syntax = syntax;
    this.words = words;
    this.token = token;
    this.word = word;
    this.gender = gender;
    clause = clauses.clause(token.index());
    subject = clause < 0 ? Optional.empty() : clauses.subject(clause);
  }

  Phrase.Role role() {
    if (syntax.isParsed(token.index())) {
      return syntax.hasRelation(token.index(), "nsubj") ? Phrase.Role.SUBJECT : Phrase.Role.OBJECT;
    }
    return Set.of("it", "they", "he", "she").contains(word)
        ? Phrase.Role.SUBJECT
        : Phrase.Role.OBJECT;
  }

  boolean fits(Phrase phrase) {
    if (phrase.span().end() > token.span().begin()) {
      return false;
    }
    boolean agrees =
        switch (gender) {
          case THING -> !phrase.plural() && !phrase.person();
          case GROUP -> phrase.plural() || (!phrase.entities().isEmpty() && !phrase.person());
          case PERSON -> phrase.person() && !phrase.plural();
        };
    return agrees && !isBound(phrase) && (!REFLEXIVE.contains(word) || isReflected(phrase));
  }

  /** "it" is never the subject or another object of its own verb. */
  private boolean isBound(Phrase phrase) {
    if (REFLEXIVE.contains(word) || POSSESSIVE.contains(word) || !isHere(phrase)) {
      return false;
    }
    boolean argument = phrase.role() == Phrase.Role.SUBJECT || phrase.role() == Phrase.Role.OBJECT;
    boolean object = role() != Phrase.Role.SUBJECT;
    return (clause >= 0 && phrase.clause() == clause && argument)
        || (object && isSubjectOfClause(phrase));
  }

  /** "itself" is the subject of its verb, where the parse knows that. */
  private boolean isReflected(Phrase phrase) {
    return subject.isEmpty() || isSubjectOfClause(phrase);
  }

  private boolean isHere(Phrase phrase) {
    return phrase.sentence() == words.index();
  }

  private boolean isSubjectOfClause(Phrase phrase) {
    return subject.isPresent()
        && isHere(phrase)
        && phrase.span().contains(syntax.token(subject.get()).span());
  }

  int score(Phrase phrase) {
    int score = isHere(phrase) ? SAME_SENTENCE : SENTENCE_BEFORE;
    score +=
        switch (phrase.role()) {
          case SUBJECT -> SUBJECT;
          case OBJECT, POSSESSOR -> OBJECT;
          case OBLIQUE -> OBLIQUE;
        };
    if (!phrase.entities().isEmpty()) {
      score += LINKED;
    }
    if (gender == Gender.GROUP && !phrase.plural()) {
      score -= SINGULAR_GROUP;
    }
    if (isSubjectOfClause(phrase)) {
      score += SUBJECT_OF_CLAUSE;
    }
    if (isHere(phrase)) {
      int distance = words.indexAt(token.span().begin()) - words.indexAt(phrase.span().end() - 1);
      score -= (REFLEXIVE.contains(word) ? PER_WORD_REFLEXIVE : PER_WORD) * distance;
      if (phrase.role() == Phrase.Role.OBJECT && distance <= 2) {
        score += ADJACENT_OBJECT;
      }
      if (isJoined(phrase)) {
        score += JOINED;
      }
    }
    return score;
  }

  /** "Azerbaijan and its patron": the possessed noun is in one list with the phrase. */
  private boolean isJoined(Phrase phrase) {
    int noun = syntax.governor(token.index()).orElse(-1);
    if (!POSSESSIVE.contains(word) || noun < 0 || !syntax.hasRelation(noun, "conj")) {
      return false;
    }
    return syntax
        .governor(noun)
        .filter(first -> phrase.span().contains(syntax.token(first).span()))
        .isPresent();
  }

  /** "Despite its reliance on others, Armenia ...": the subject after the opening phrase. */
  Optional<Phrase> ahead(List<Phrase> pool) {
    int at = words.indexAt(token.span().begin());
    boolean opening = at <= 4 && gender == Gender.THING && POSSESSIVE.contains(word);
    PartOfSpeech first = syntax.partOfSpeech(words.span().begin());
    String firstWord = words.lower(0);
    boolean phraseFirst =
        first == PartOfSpeech.ADP || first == PartOfSpeech.SCONJ || OPENERS.contains(firstWord);
    boolean earlier =
        pool.stream()
            .anyMatch(
                phrase ->
                    phrase.sentence() == words.index()
                        && phrase.span().end() <= token.span().begin()
                        && !phrase.entities().isEmpty());
    if (!opening || !phraseFirst || earlier) {
      return Optional.empty();
    }
    int comma = at;
    while (comma < words.size() && !",".equals(words.lower(comma))) {
      comma++;
    }
    if (comma == words.size()) {
      return Optional.empty();
    }
    int after = comma;
    int from = words.word(comma).span().end();
    return pool.stream()
        .filter(phrase -> phrase.sentence() == words.index() && phrase.span().begin() >= from)
        .filter(phrase -> phrase.role() == Phrase.Role.SUBJECT)
        .findFirst()
        .filter(phrase -> words.indexAt(phrase.span().begin()) - after <= 3)
        .filter(phrase -> !phrase.entities().isEmpty() && !phrase.plural());
  }
}
