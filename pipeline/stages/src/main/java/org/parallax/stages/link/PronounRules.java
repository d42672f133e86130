package org.parallax.stages.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Token;
import org.parallax.api.document.Layers;

/**
 * Resolves third-person pronouns to linked phrases by salience, after Lappin and Leass (1994, "An
 * algorithm for pronominal anaphora resolution"): candidates of this sentence and the one before
 * are ranked by grammatical role and nearness, filtered by number and binding; unlinked nouns take
 * part, so that "the agreement ... it" does not become a state. Works on parts of speech alone, and
 * better on parses.
 */
final class PronounRules {

  private enum Gender {
    THING,
    GROUP,
    PERSON
  }

  private static final Map<String, Gender> PRONOUNS =
      Map.ofEntries(
          Map.entry("it", Gender.THING),
          Map.entry("its", Gender.THING),
          Map.entry("itself", Gender.THING),
          Map.entry("they", Gender.GROUP),
          Map.entry("them", Gender.GROUP),
          Map.entry("their", Gender.GROUP),
          Map.entry("theirs", Gender.GROUP),
          Map.entry("themselves", Gender.GROUP),
          Map.entry("he", Gender.PERSON),
          Map.entry("him", Gender.PERSON),
          Map.entry("his", Gender.PERSON),
          Map.entry("himself", Gender.PERSON),
          Map.entry("she", Gender.PERSON),
          Map.entry("her", Gender.PERSON),
          Map.entry("hers", Gender.PERSON),
          Map.entry("herself", Gender.PERSON));
  private static final Set<String> REFLEXIVE = Set.of("itself", "themselves", "himself", "herself");
  private static final Set<String> POSSESSIVE = Set.of("its", "their", "his", "her");
  private static final Set<String> EXPLETIVE_ADJECTIVES =
      Set.of(
          "difficult",
          "hard",
          "easy",
          "clear",
          "unclear",
          "likely",
          "unlikely",
          "possible",
          "impossible",
          "worth",
          "important",
          "necessary",
          "tempting",
          "essential",
          "true",
          "crucial",
          "time",
          "no");
  private static final Set<String> EMPTY_VERBS =
      Set.of("seems", "seemed", "appears", "appeared", "turns", "turned", "happens", "follows");
  private static final Set<String> BE =
      Set.of(
          "is",
          "was",
          "be",
          "been",
          "'s",
          "’s",
          "isn",
          "wasn",
          "has",
          "may",
          "will",
          "would",
          "remains",
          "remained",
          "became",
          "becomes");
  private static final Set<String> EXPLETIVE_AFTER =
      Set.of("that", "to", "how", "why", "whether", "if", "during", "within", "when", "because");

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
  private static final int ADJACENT_OBJECT = 30;
  private static final int JOINED = 80;

  private static final double SURE = 0.85;
  private static final double LIKELY = 0.65;
  private static final double WEAK = 0.5;

  private final ArticleContext context;
  private final Links links;
  private final PhraseFinder finder;
  private final Syntax syntax;

  PronounRules(ArticleContext context, Links links) {
    this.context = context;
    this.links = links;
    finder = new PhraseFinder(context, links);
    syntax = context.syntax();
  }

  /**
   * Resolves in reading order; what is found is added to the links at once, so that later ones see
   * it.
   */
  void resolve() {
    List<Phrase> before = List.of();
    int previous = -2;
    for (SentenceWords words : context.sentences()) {
      List<Phrase> here = finder.phrases(words);
      List<Phrase> pool = new ArrayList<>(words.index() == previous + 1 ? before : List.of());
      pool.addAll(here);
      for (Token token : tokens(words)) {
        Gender gender =
            PRONOUNS.get(token.span().of(context.document().text()).toLowerCase(Locale.ROOT));
        if (gender != null && !links.covers(words.index(), token.span())) {
          resolve(words, token, gender, pool).ifPresent(pool::add);
        }
      }
      before = pool.stream().filter(phrase -> phrase.sentence() == words.index()).toList();
      previous = words.index();
    }
  }

  private List<Token> tokens(SentenceWords words) {
    Optional<Integer> first = syntax.tokenAt(words.span().begin());
    List<Token> all = context.document().get(Layers.TOKENS);
    List<Token> tokens = new ArrayList<>();
    for (int i = first.orElse(all.size()); i < all.size(); i++) {
      if (all.get(i).sentence() != words.index()) {
        break;
      }
      tokens.add(all.get(i));
    }
    return tokens;
  }

  private Optional<Phrase> resolve(
      SentenceWords words, Token token, Gender gender, List<Phrase> pool) {
    String word = context.words(token.span()).toLowerCase(Locale.ROOT);
    if ("it".equals(word) && isExpletive(words, token)) {
      return Optional.empty();
    }
    Scoring scoring = new Scoring(words, token, word, gender);
    Optional<Phrase> cataphoric = scoring.ahead(pool);
    Optional<Phrase> best =
        cataphoric.or(
            () ->
                pool.stream()
                    .filter(scoring::fits)
                    .max(
                        Comparator.comparingInt(scoring::score)
                            .thenComparing(phrase -> phrase.span().begin())));
    if (best.isEmpty()) {
      return Optional.empty();
    }
    double confidence =
        REFLEXIVE.contains(word) ? SURE : best.get().sentence() == words.index() ? LIKELY : WEAK;
    for (String entity : best.get().entities()) {
      links.add(
          new Resolved(
              token.span(),
              words.index(),
              entity,
              MentionKind.PRONOUN,
              CatalogueLinkStage.NAME,
              confidence));
    }
    return Optional.of(
        new Phrase(
            words.index(),
            token.span(),
            best.get().entities(),
            POSSESSIVE.contains(word) ? Phrase.Role.POSSESSOR : scoring.role(),
            finder.clause(token.index()),
            best.get().plural(),
            best.get().person()));
  }

  /** "It appears that", "it is hard to", "it's the heat": nobody is meant. */
  private boolean isExpletive(SentenceWords words, Token token) {
    int at = words.indexAt(token.span().begin());
    String next = words.lower(at + 1);
    if (EMPTY_VERBS.contains(next)) {
      return true;
    }
    if ("comes".equals(next) || "came".equals(next)) {
      return Set.of("as", "at", "to", "down").contains(words.lower(at + 2));
    }
    if (!BE.contains(next)) {
      return false;
    }
    PartOfSpeech predicate =
        words.find(at + 2).map(w -> syntax.partOfSpeech(w.span().begin())).orElse(PartOfSpeech.X);
    boolean contracted = words.isPossessive(at + 1);
    if (contracted && (predicate == PartOfSpeech.DET || predicate == PartOfSpeech.PROPN)) {
      return true;
    }
    for (int i = at + 2; i <= at + 6; i++) {
      String word = words.lower(i);
      if (EXPLETIVE_AFTER.contains(word) || EXPLETIVE_ADJECTIVES.contains(word)) {
        return true;
      }
      if (",.;:".contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** How well phrases fit one pronoun. */
  private final class Scoring {

    private final SentenceWords words;
    private final Token token;
    private final String word;
    private final Gender gender;
    private final int clause;
    private final Optional<Integer> subject;

    Scoring(SentenceWords words, Token token, String word, Gender gender) {
      this.words = words;
      this.token = token;
      this.word = word;
      this.gender = gender;
      clause = finder.clause(token.index());
      subject = clause < 0 ? Optional.empty() : finder.subject(clause);
    }

    Phrase.Role role() {
      if (syntax.isParsed(token.index())) {
        return syntax.hasRelation(token.index(), "nsubj")
            ? Phrase.Role.SUBJECT
            : Phrase.Role.OBJECT;
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
      boolean argument =
          phrase.role() == Phrase.Role.SUBJECT || phrase.role() == Phrase.Role.OBJECT;
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
        score -= PER_WORD * distance;
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
          first == PartOfSpeech.ADP
              || first == PartOfSpeech.SCONJ
              || Set.of(
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
                      "on")
                  .contains(firstWord);
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
}
