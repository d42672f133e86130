package org.parallax.stages.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.text.Span;
import org.parallax.models.catalogue.StateTraits;

/**
 * Resolves common-noun phrases to the states that a reader has in mind, in reading order together
 * with the pronouns: by the name that stands beside the phrase, by its coreference chain, by the
 * state that the same noun was given to before, by what its words say of states, and by salience.
 * What is not clear enough stays unresolved.
 */
final class DescriptionRules {

  private static final double BESIDE = 0.75;
  private static final double CHAIN = 0.7;
  private static final double TOLD = 0.65;
  private static final double SALIENT = 0.55;

  /** Salience from which a phrase may point at a state. */
  private static final double ENOUGH = 1.0;

  private static final double ENOUGH_FOR_ROLE = 1.3;
  private static final double ENOUGH_FOR_MEMBER = 0.6;

  private static final double HERE_SUBJECT = 3;
  private static final double HERE = 2;
  private static final double BY_COUNT = 0.7;
  private static final double RELATED = 1.5;
  private static final double PAIR_LEAD = 1.1;
  private static final int MOST_IN_PAIRS = 6;

  /** "the soldiers on the hill" says itself which soldiers. */
  private static final Set<String> PLACING = Set.of("on", "in", "at", "from", "along", "near");

  private static final Set<String> FRIENDLY_PLURALS = Set.of("allies", "partners");

  /** By how much the first must lead the second. */
  private static final double LEAD = 1.25;

  private final ArticleContext context;
  private final Links links;
  private final StateTraits traits;
  private final Set<String> states;
  private final DescriptionFinder finder;
  private final Surroundings surroundings;
  private final Chains chains;
  private final Salience salience = new Salience();
  private final GivenNouns given;
  private final PhraseFinder phraseFinder;

  /**
   * For one article.
   *
   * @param states ids of the catalogue that are states
   */
  DescriptionRules(
      ArticleContext context, Links links, Chains chains, StateTraits traits, Set<String> states) {
    this.context = context;
    this.links = links;
    this.chains = chains;
    this.traits = traits;
    this.states = states;
    finder = new DescriptionFinder(context, links, traits);
    surroundings = new Surroundings(links);
    given = new GivenNouns(links);
    phraseFinder = new PhraseFinder(context, links);
  }

  /** Adds what definite phrases of the sentence mean; the phrases as they are then known. */
  List<Phrase> resolveDefinite(SentenceWords words) {
    salience.begin(words.index());
    List<Phrase> phrases = phraseFinder.phrases(words);
    for (Description description : finder.find(words)) {
      if (description.determiner() == Description.Determiner.PRONOUN
          || links.covers(description.headSpan())) {
        continue;
      }
      boolean added =
          switch (description.determiner()) {
            case DEFINITE -> definite(description, phrases);
            case NAME -> possessed(description, Set.of(possessorOf(description)), phrases);
            default -> several(description, phrases);
          };
      if (added) {
        phrases = phraseFinder.phrases(words);
      }
    }
    return phrases;
  }

  private static String possessorOf(Description description) {
    return description.possessor().map(Resolved::entity).orElse("");
  }

  /** Adds what the phrase means that a resolved pronoun possesses; whether there is one. */
  boolean resolvePossessed(
      SentenceWords words, Span pronoun, Set<String> owners, List<Phrase> phrases) {
    for (Description description : finder.find(words)) {
      if (description.determiner() == Description.Determiner.PRONOUN
          && words.word(description.first()).span().overlaps(pronoun)
          && !links.covers(description.headSpan())) {
        return possessed(description, owners, phrases);
      }
    }
    return false;
  }

  /** Takes note of a sentence that has been read. */
  void read(SentenceWords words, List<Phrase> phrases) {
    given.read(words);
    phrases.forEach(phrase -> salience.read(phrase, states));
    for (Resolved link : links.overlapping(words.span())) {
      if (link.kind() == MentionKind.ADJECTIVE && states.contains(link.entity())) {
        salience.readInPassing(link.entity(), words.index());
      }
    }
  }

  private boolean definite(Description description, List<Phrase> phrases) {
    Optional<String> beside = surroundings.beside(description).filter(states::contains);
    if (beside.isPresent()) {
      return add(description, beside.get(), BESIDE);
    }
    if (description.limited()) {
      return false;
    }
    String noun = description.noun();
    boolean bare = description.modifiers().isEmpty();
    boolean vague =
        DescriptionNouns.STATES_MODIFIED.contains(noun)
            || DescriptionNouns.PEOPLES_ROLES.contains(noun)
            || "state".equals(noun);
    boolean placed =
        DescriptionNouns.FORCES.contains(noun)
            && PLACING.contains(description.words().lower(description.head() + 1));
    if ((vague && bare) || placed || isOfSomethingElse(description)) {
      return false;
    }
    int head = context.syntax().tokenAt(description.headSpan().begin()).orElse(-1);
    Optional<String> chained = chains.stateOf(head).filter(states::contains);
    if (chained.isPresent() && allows(description, chained.get())) {
      return add(description, chained.get(), CHAIN, chains.via());
    }
    if (chains.isAnother(head)) {
      return false;
    }
    return bySalience(description, phrases);
  }

  private boolean bySalience(Description description, List<Phrase> phrases) {
    String noun = description.noun();
    int sentence = description.words().index();
    Map<String, Double> scores = candidates(description, phrases);
    given.bonus(noun, sentence).forEach((state, bonus) -> scores.merge(state, bonus, Double::sum));
    if (DescriptionNouns.REPEATED.contains(noun)) {
      scores.keySet().retainAll(given.bonus(noun, sentence).keySet());
    }
    boolean office = DescriptionNouns.OFFICES.contains(noun);
    if (office
        && description.modifiers().stream().noneMatch(DescriptionNouns.OFFICE_WORDS::contains)) {
      return false;
    }
    boolean told =
        description.modifiers().stream().anyMatch(traits::isKnown) || traits.isKnown(noun);
    if (told) {
      // Words that fit few states reach back further.
      for (String state : salience.mentioned(1)) {
        if (allows(description, state)
            && !surroundings.excluded(description, phrases).contains(state)) {
          scores.merge(state, ENOUGH / 2, Math::max);
        }
      }
    }
    boolean role = DescriptionNouns.ROLES.contains(noun) || DescriptionNouns.FORCES.contains(noun);
    double lead = told ? 1 : role ? LEAD : 1.1;
    return first(scores, told ? ENOUGH / 2 : role ? ENOUGH_FOR_ROLE : ENOUGH, lead)
        .filter(state -> add(description, state, told ? TOLD : SALIENT))
        .isPresent();
  }

  private static boolean isOfSomethingElse(Description description) {
    String noun = description.noun();
    if (!DescriptionNouns.OFFICES.contains(noun) && !DescriptionNouns.RULERS.contains(noun)) {
      return false;
    }
    Optional<Word> next = description.words().find(description.head() + 1);
    return next.filter(word -> word.isWord() && word.isCapitalized()).isPresent();
  }

  private boolean possessed(Description description, Set<String> owners, List<Phrase> phrases) {
    String noun = description.noun();
    boolean role =
        DescriptionNouns.ROLES.contains(noun) || DescriptionNouns.STATES_MODIFIED.contains(noun);
    if (!role || owners.isEmpty() || !states.containsAll(owners)) {
      return false;
    }
    Optional<String> beside =
        surroundings.beside(description).filter(states::contains).filter(s -> !owners.contains(s));
    if (beside.isPresent()) {
      return add(description, beside.get(), BESIDE);
    }
    if (description.limited()) {
      return false;
    }
    Map<String, Double> scores = candidates(description, phrases);
    salience.mentioned(2).forEach(state -> scores.putIfAbsent(state, 0.2));
    scores.keySet().removeAll(owners);
    scores.keySet().removeIf(state -> !allows(description, state));
    boolean friend = DescriptionNouns.FRIENDS.contains(noun);
    boolean foe = DescriptionNouns.FOES.contains(noun);
    boolean known = false;
    for (String owner : owners) {
      scores
          .keySet()
          .removeIf(
              state ->
                  (friend && traits.areRivals(owner, state))
                      || (foe && traits.areAllies(owner, state)));
      for (Map.Entry<String, Double> score : scores.entrySet()) {
        boolean fits =
            (friend && traits.areAllies(owner, score.getKey()))
                || (foe && traits.areRivals(owner, score.getKey()));
        if (fits) {
          score.setValue(score.getValue() + 2);
          known = true;
        }
      }
    }
    double confidence = known ? TOLD : SALIENT;
    return first(scores, ENOUGH / 2, LEAD)
        .filter(state -> add(description, state, confidence))
        .isPresent();
  }

  /** "both countries": the last list, or the states most in mind if they are clearly so many. */
  private boolean several(Description description, List<Phrase> phrases) {
    if (description.limited()) {
      return false;
    }
    int number = description.determiner() == Description.Determiner.TRIPLE ? 3 : 2;
    int sentence = description.words().index();
    Set<String> out = surroundings.excluded(description, phrases);
    Set<String> group = here(description, phrases, number).orElse(salience.group(sentence));
    boolean fits =
        group.size() == number
            && group.stream().allMatch(state -> allows(description, state))
            && group.stream().noneMatch(out::contains);
    List<String> chosen = fits ? List.copyOf(group) : clearest(description, phrases, number);
    for (String state : chosen) {
      add(description, state, fits ? TOLD : SALIENT);
    }
    return !chosen.isEmpty();
  }

  /** So many states that stand out, by what is in mind and what the article is about. */
  private List<String> clearest(Description description, List<Phrase> phrases, int number) {
    Map<String, Double> scores = candidates(description, phrases);
    scores.values().removeIf(score -> score < ENOUGH_FOR_MEMBER);
    boolean atOdds =
        DescriptionNouns.AT_ODDS.contains(description.noun())
            || description.modifiers().stream().anyMatch(DescriptionNouns.AT_ODDS::contains);
    for (String state : salience.most(atOdds ? MOST_IN_PAIRS : 2)) {
      boolean fits =
          allows(description, state)
              && !surroundings.excluded(description, phrases).contains(state);
      if (fits) {
        scores.putIfAbsent(state, ENOUGH_FOR_MEMBER);
      }
    }
    scores.replaceAll((state, score) -> score + BY_COUNT * Math.log1p(salience.count(state)));
    List<String> ranked = ranked(scores);
    if (ranked.size() < number) {
      return List.of();
    }
    if (number == 2 && ranked.size() > 2) {
      return pair(ranked, scores, description.noun(), atOdds);
    }
    boolean clear =
        ranked.size() == number
            || scores.getOrDefault(ranked.get(number - 1), 0.0)
                >= LEAD * scores.getOrDefault(ranked.get(number), 0.0);
    return clear ? ranked.subList(0, number) : List.of();
  }

  /** The pair that scores most; what the noun says of the two counts too. */
  private List<String> pair(
      List<String> ranked, Map<String, Double> scores, String noun, boolean atOdds) {
    List<String> best = List.of();
    double most = 0;
    double second = 0;
    int limit = Math.min(ranked.size(), MOST_IN_PAIRS);
    boolean friends = FRIENDLY_PLURALS.contains(noun);
    for (int i = 0; i < limit; i++) {
      for (int j = i + 1; j < limit; j++) {
        String one = ranked.get(i);
        String other = ranked.get(j);
        double score = scores.getOrDefault(one, 0.0) + scores.getOrDefault(other, 0.0);
        boolean related = friends ? traits.areAllies(one, other) : traits.areRivals(one, other);
        score += related ? RELATED : atOdds ? -RELATED : 0;
        if (score > most) {
          second = most;
          most = score;
          best = List.of(one, other);
        } else {
          second = Math.max(second, score);
        }
      }
    }
    return most >= PAIR_LEAD * second ? best : List.of();
  }

  /** A list of so many states earlier in the sentence. */
  private Optional<Set<String>> here(Description description, List<Phrase> phrases, int number) {
    return phrases.stream()
        .filter(phrase -> phrase.span().end() <= description.span().begin())
        .filter(phrase -> phrase.entities().size() == number)
        .filter(phrase -> states.containsAll(phrase.entities()))
        .map(phrase -> (Set<String>) new TreeSet<>(phrase.entities()))
        .reduce((first, last) -> last);
  }

  /** The states in mind that the phrase may mean, with their scores. */
  private Map<String, Double> candidates(Description description, List<Phrase> phrases) {
    Map<String, Double> scores = new TreeMap<>(salience.scores(description.words().index()));
    for (Phrase phrase : phrases) {
      if (phrase.span().end() <= description.span().begin()) {
        for (String entity : phrase.entities()) {
          if (states.contains(entity)) {
            double weight = phrase.role() == Phrase.Role.SUBJECT ? HERE_SUBJECT : HERE;
            scores.merge(entity, weight, Double::sum);
          }
        }
      }
    }
    SentenceWords words = description.words();
    for (Resolved link : links.overlapping(words.span())) {
      if (link.kind() == MentionKind.ADJECTIVE
          && states.contains(link.entity())
          && link.span().end() <= description.span().begin()) {
        scores.merge(link.entity(), HERE, Double::sum);
      }
    }
    scores.keySet().removeAll(surroundings.excluded(description, phrases));
    scores.keySet().removeIf(state -> !allows(description, state));
    return scores;
  }

  private boolean allows(Description description, String state) {
    List<String> words = description.modifiers();
    boolean plural = DescriptionNouns.PLURALS.contains(description.noun());
    String noun = description.noun();
    String single = plural && noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    if (!traits.allows(single, state)) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      String pair = i + 1 < words.size() ? words.get(i) + ' ' + words.get(i + 1) : "";
      if (traits.isKnown(pair)) {
        if (!traits.allows(pair, state)) {
          return false;
        }
        i++;
      } else if (!traits.allows(words.get(i), state)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> ranked(Map<String, Double> scores) {
    return scores.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The first, if it scores enough and leads by as much. */
  private static Optional<String> first(Map<String, Double> scores, double enough, double lead) {
    List<String> ranked = ranked(scores);
    if (ranked.isEmpty() || scores.getOrDefault(ranked.get(0), 0.0) < enough) {
      return Optional.empty();
    }
    boolean leads =
        ranked.size() == 1
            || scores.getOrDefault(ranked.get(0), 0.0)
                >= lead * scores.getOrDefault(ranked.get(1), 0.0);
    return leads ? Optional.of(ranked.get(0)) : Optional.empty();
  }

  private boolean add(Description description, String state, double confidence) {
    return add(description, state, confidence, CatalogueLinkStage.NAME);
  }

  private boolean add(Description description, String state, double confidence, String via) {
    links.add(
        new Resolved(
            description.span(),
            description.words().index(),
            state,
            MentionKind.DESCRIPTION,
            via,
            confidence));
    return true;
  }
}
