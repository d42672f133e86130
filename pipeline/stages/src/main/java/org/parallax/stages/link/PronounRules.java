package org.parallax.stages.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.Token;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;

/**
 * Resolves third-person pronouns to linked phrases by salience, after Lappin and Leass (1994, "An
 * algorithm for pronominal anaphora resolution"): candidates of this sentence and the one before
 * are ranked by grammatical role and nearness, filtered by number and binding; unlinked nouns take
 * part, so that "the agreement ... it" does not become a state. Works on parts of speech alone, and
 * better on parses.
 */
final class PronounRules {

  private static final Map<String, PronounScoring.Gender> PRONOUNS =
      Map.ofEntries(
          Map.entry("it", PronounScoring.Gender.THING),
          Map.entry("its", PronounScoring.Gender.THING),
          Map.entry("itself", PronounScoring.Gender.THING),
          Map.entry("they", PronounScoring.Gender.GROUP),
          Map.entry("them", PronounScoring.Gender.GROUP),
          Map.entry("their", PronounScoring.Gender.GROUP),
          Map.entry("theirs", PronounScoring.Gender.GROUP),
          Map.entry("themselves", PronounScoring.Gender.GROUP),
          Map.entry("he", PronounScoring.Gender.PERSON),
          Map.entry("him", PronounScoring.Gender.PERSON),
          Map.entry("his", PronounScoring.Gender.PERSON),
          Map.entry("himself", PronounScoring.Gender.PERSON),
          Map.entry("she", PronounScoring.Gender.PERSON),
          Map.entry("her", PronounScoring.Gender.PERSON),
          Map.entry("hers", PronounScoring.Gender.PERSON),
          Map.entry("herself", PronounScoring.Gender.PERSON));

  private static final double SURE = 0.85;
  private static final double LIKELY = 0.65;
  private static final double WEAK = 0.5;

  private final ArticleContext context;
  private final Links links;
  private final PhraseFinder finder;
  private final Syntax syntax;
  private final Clauses clauses;
  private final Expletives expletives;
  private final DescriptionRules descriptions;

  PronounRules(ArticleContext context, Links links, DescriptionRules descriptions) {
    this.context = context;
    this.descriptions = descriptions;
    this.links = links;
    finder = new PhraseFinder(context, links);
    syntax = context.syntax();
    clauses = new Clauses(syntax);
    expletives = new Expletives(syntax);
  }

  /**
   * Resolves in reading order; what is found is added to the links at once, so that later ones see
   * it.
   */
  void resolve() {
    List<Phrase> before = List.of();
    int previous = -2;
    for (SentenceWords words : context.sentences()) {
      List<Phrase> here = descriptions.resolveDefinite(words);
      List<Phrase> pool = new ArrayList<>(words.index() - previous <= 1 ? before : List.of());
      pool.addAll(here);
      for (Token token : tokens(words)) {
        PronounScoring.Gender gender =
            PRONOUNS.get(token.span().of(context.document().text()).toLowerCase(Locale.ROOT));
        if (gender != null && !links.covers(token.span())) {
          Optional<Phrase> pronoun = resolve(words, token, gender, pool);
          pronoun.ifPresent(pool::add);
          pronoun.ifPresent(owner -> resolvePossessed(words, owner, pool));
        }
      }
      before =
          pool.stream().filter(phrase -> phrase.span().begin() >= words.span().begin()).toList();
      previous = words.index();
      descriptions.read(words, before);
    }
  }

  /** What the pronoun possesses may be a state too, and what follows may mean that. */
  private void resolvePossessed(SentenceWords words, Phrase owner, List<Phrase> pool) {
    boolean found =
        descriptions.resolvePossessed(
            words,
            owner.span(),
            owner.entities(),
            pool.stream().filter(phrase -> phrase.sentence() == words.index()).toList());
    if (found) {
      Map<Span, Phrase> fresh =
          finder.phrases(words).stream()
              .collect(Collectors.toMap(Phrase::span, phrase -> phrase, (one, other) -> one));
      pool.replaceAll(
          phrase ->
              phrase.entities().isEmpty() ? fresh.getOrDefault(phrase.span(), phrase) : phrase);
    }
  }

  private List<Token> tokens(SentenceWords words) {
    Optional<Integer> first = syntax.tokenAt(words.span().begin());
    List<Token> all = context.document().get(Layers.TOKENS);
    List<Token> tokens = new ArrayList<>();
    for (int i = first.orElse(all.size()); i < all.size(); i++) {
      if (all.get(i).span().begin() >= words.span().end()) {
        break;
      }
      tokens.add(all.get(i));
    }
    return tokens;
  }

  private Optional<Phrase> resolve(
      SentenceWords words, Token token, PronounScoring.Gender gender, List<Phrase> pool) {
    String word = context.words(token.span()).toLowerCase(Locale.ROOT);
    if ("it".equals(word) && expletives.isExpletive(words, token)) {
      return Optional.empty();
    }
    PronounScoring scoring = new PronounScoring(syntax, clauses, words, token, word, gender);
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
        PronounScoring.REFLEXIVE.contains(word)
            ? SURE
            : best.get().sentence() == words.index() ? LIKELY : WEAK;
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
            PronounScoring.POSSESSIVE.contains(word) ? Phrase.Role.POSSESSOR : scoring.role(),
            clauses.clause(token.index()),
            best.get().plural(),
            best.get().person()));
  }
}
