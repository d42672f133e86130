package org.parallax.stages.coref;

import java.util.List;
import java.util.Set;

/** Fills the rows that the forest scores: of a phrase and an earlier one, or of a phrase alone. */
final class PairFeatures {

  /** Distances beyond it are all the same. */
  private static final int FAR = 300;

  private static final int LONG = 30;
  private static final int SUFFIX = 4;

  private static final List<String> PRONOUNS =
      List.of(
          "it", "its", "they", "their", "them", "he", "his", "him", "she", "her", "this", "that",
          "these", "those", "we", "our", "us", "i", "my", "me", "you", "your");

  private static final List<String> ROLES =
      List.of(
          "nsubj", "obj", "obl", "nmod", "compound", "conj", "root", "appos", "iobj", "dep",
          "xcomp", "vocative", "flat", "amod", "acl", "advcl", "ccomp", "parataxis");

  private static final Set<String> CLAUSES = Set.of("acl", "advcl");
  private static final Set<String> HEAVY = Set.of("ccomp", "csubj", "xcomp");

  private final Reading reading;
  private final Words words;
  private final Speech speech;
  private final ChainState state;

  PairFeatures(Reading reading, ChainState state) {
    this.reading = reading;
    this.words = reading.words();
    this.speech = reading.speech();
    this.state = state;
  }

  /**
   * A phrase alone: how well it begins something new.
   *
   * @param candidates how many it was compared with
   */
  double[] row(int mention, int candidates) {
    double[] row = new double[Feature.ALL.length];
    java.util.Arrays.fill(row, Feature.A_NONE.ordinal(), row.length, -1);
    set(row, Feature.A_NONE, 1);
    fillMention(row, mention, candidates);
    return row;
  }

  /**
   * A phrase and an earlier one.
   *
   * @param alone the row of the phrase alone
   * @param rank how many candidates stand nearer
   */
  double[] row(double[] alone, int earlier, int mention, int rank) {
    double[] row = alone.clone();
    set(row, Feature.A_NONE, 0);
    fillEarlier(row, earlier);
    fillPair(row, earlier, mention, rank);
    fillWords(row, earlier, mention);
    fillSpeech(row, earlier, mention);
    fillChain(row, state.chain(earlier), earlier, mention);
    return row;
  }

  private static void set(double[] row, Feature feature, double value) {
    row[feature.ordinal()] = value;
  }

  private static void set(double[] row, Feature feature, boolean value) {
    row[feature.ordinal()] = value ? 1 : 0;
  }

  private int pronoun(int phrase) {
    return reading.phrase(phrase).form().isPronoun()
        ? PRONOUNS.indexOf(reading.headLower(phrase)) + 1
        : -1;
  }

  /** For a possessor, 1 and the number of roles. */
  private int role(Phrase phrase) {
    String relation = words.relation(phrase.head());
    return relation.equals("nmod:poss")
        ? ROLES.size() + 1
        : ROLES.indexOf(words.plainRelation(phrase.head()));
  }

  private void fillMention(double[] row, int mention, int candidates) {
    Phrase phrase = reading.phrase(mention);
    Traits traits = reading.traits(mention);
    int head = phrase.head();
    set(row, Feature.M_FORM, phrase.form().ordinal());
    set(row, Feature.M_PRONOUN, pronoun(mention));
    set(row, Feature.M_ROLE, role(phrase));
    set(row, Feature.M_TYPE, traits.type());
    set(row, Feature.M_NUMBER, traits.number());
    set(row, Feature.M_GENDER, traits.gender().ordinal());
    set(row, Feature.M_ANIMATE, traits.animate());
    set(row, Feature.M_LENGTH, Math.min(LONG, phrase.length()));
    set(row, Feature.M_FOLLOWED, followed(phrase));
    set(row, Feature.M_SENTENCE, Math.min(FAR, words.sentence(head)));
    set(row, Feature.M_START, isStart(phrase));
    set(row, Feature.M_KEY_COUNT, Math.min(LONG, reading.keyCount(mention)));
    set(row, Feature.M_HEAD_COUNT, Math.min(LONG, reading.headCount(mention)));
    set(row, Feature.M_KEY_SEEN, reading.keySeen(mention));
    set(row, Feature.M_HEAD_SEEN, reading.headSeen(mention));
    set(row, Feature.M_IN_QUOTE, speech.quote(head) > 0);
    set(row, Feature.M_QUESTION, speech.isQuestion(head));
    set(row, Feature.M_INNER, isInner(mention));
    int governor = words.governor(head);
    set(
        row,
        Feature.M_VERB_CLAUSE,
        governor != Words.NONE && words.hasDependent(governor, HEAVY));
    set(
        row,
        Feature.M_GOVERNOR_BE,
        governor != Words.NONE
            && (words.lemma(governor).equals("be") || words.hasDependent(governor, Set.of("cop"))));
    set(row, Feature.M_CAPITAL, Character.isUpperCase(words.form(head).charAt(0)));
    set(row, Feature.M_NUMERAL, words.hasDependent(head, Set.of("nummod")));
    set(row, Feature.M_CANDIDATES, candidates);
    set(row, Feature.INTERVIEW, speech.isInterview());
  }

  /** 0 nothing, 1 a clause, 2 something else after the head. */
  private int followed(Phrase phrase) {
    for (int dependent : words.dependents(phrase.head())) {
      if (dependent > phrase.head()
          && dependent <= phrase.last()
          && CLAUSES.contains(words.plainRelation(dependent))) {
        return 1;
      }
    }
    return phrase.last() > phrase.head() ? 2 : 0;
  }

  private boolean isStart(Phrase phrase) {
    return phrase.first() == 0
        || words.sentence(phrase.first() - 1) != words.sentence(phrase.first());
  }

  private boolean isInner(int number) {
    Phrase phrase = reading.phrase(number);
    for (int i = number - 1; i >= 0 && number - i <= LONG; i--) {
      if (reading.phrase(i).contains(phrase)) {
        return true;
      }
      if (reading.sentence(i) != reading.sentence(number)) {
        return false;
      }
    }
    return false;
  }

  private void fillEarlier(double[] row, int earlier) {
    Phrase phrase = reading.phrase(earlier);
    Traits traits = reading.traits(earlier);
    set(row, Feature.A_FORM, phrase.form().ordinal());
    set(row, Feature.A_PRONOUN, pronoun(earlier));
    set(row, Feature.A_ROLE, role(phrase));
    set(row, Feature.A_TYPE, traits.type());
    set(row, Feature.A_NUMBER, traits.number());
    set(row, Feature.A_GENDER, traits.gender().ordinal());
    set(row, Feature.A_ANIMATE, traits.animate());
    set(row, Feature.A_LENGTH, Math.min(LONG, phrase.length()));
    set(row, Feature.A_FOLLOWED, followed(phrase));
    set(row, Feature.A_START, isStart(phrase));
    set(row, Feature.A_KEY_COUNT, Math.min(LONG, reading.keyCount(earlier)));
    set(row, Feature.A_HEAD_COUNT, Math.min(LONG, reading.headCount(earlier)));
    set(row, Feature.A_IN_QUOTE, speech.quote(phrase.head()) > 0);
    set(row, Feature.A_QUESTION, speech.isQuestion(phrase.head()));
    set(row, Feature.A_INNER, isInner(earlier));
  }

  private void fillPair(double[] row, int earlier, int mention, int rank) {
    Phrase a = reading.phrase(earlier);
    Phrase m = reading.phrase(mention);
    Traits of = reading.traits(mention);
    Traits with = reading.traits(earlier);
    set(
        row,
        Feature.P_SENTENCES,
        Math.min(FAR, reading.sentence(mention) - reading.sentence(earlier)));
    set(row, Feature.P_PHRASES, Math.min(FAR, mention - earlier));
    set(row, Feature.P_TOKENS, Math.min(FAR, m.first() - a.last()));
    set(
        row,
        Feature.P_PARAGRAPHS,
        Math.min(FAR, words.paragraph(m.first()) - words.paragraph(a.first())));
    set(row, Feature.P_RANK, rank);
    set(row, Feature.P_NUMBER, of.numberAgainst(with));
    set(row, Feature.P_GENDER, of.genderAgainst(with));
    set(row, Feature.P_ANIMACY, of.animacyAgainst(with));
    set(
        row,
        Feature.P_TYPE,
        of.type() == 0 || with.type() == 0 ? 0 : of.type() == with.type() ? 1 : 2);
    set(row, Feature.P_SAME_ROLE, role(a) == role(m));
    int governor = words.governor(m.head());
    set(
        row,
        Feature.P_SAME_GOVERNOR,
        governor != Words.NONE && governor == words.governor(a.head()));
    set(row, Feature.P_AROUND, a.overlaps(m));
    set(
        row,
        Feature.P_GOVERNS,
        governor == a.head() ? 1 : words.governor(a.head()) == m.head() ? 2 : 0);
    set(row, Feature.P_FIRST_OF_SENTENCE, isFirst(earlier));
  }

  private boolean isFirst(int phrase) {
    return phrase == 0 || reading.sentence(phrase - 1) != reading.sentence(phrase);
  }

  private void fillWords(double[] row, int earlier, int mention) {
    Set<String> of = reading.content(mention);
    Set<String> with = reading.content(earlier);
    boolean sameHead = reading.headLemma(mention).equals(reading.headLemma(earlier));
    set(row, Feature.P_SAME_KEY, reading.key(mention).equals(reading.key(earlier)));
    set(row, Feature.P_SAME_HEAD, sameHead);
    set(row, Feature.P_HEAD_WITHIN, with.contains(reading.headLemma(mention)));
    set(row, Feature.P_SAME_LAST, of.contains(reading.headLemma(earlier)));
    set(row, Feature.P_SHARED, shared(of, with));
    set(row, Feature.P_ALL_WITHIN, !of.isEmpty() && with.containsAll(of));
    set(row, Feature.P_NEW_MODIFIERS, missing(reading.modifiers(mention), with));
    set(row, Feature.P_OTHER_MODIFIERS, missing(reading.modifiers(earlier), of));
    set(row, Feature.P_ACRONYM, isAcronym(mention, earlier) || isAcronym(earlier, mention));
    set(row, Feature.P_SUFFIX, suffix(reading.headLower(mention), reading.headLower(earlier)));
  }

  private static int shared(Set<String> one, Set<String> other) {
    int shared = 0;
    for (String word : one) {
      if (other.contains(word)) {
        shared++;
      }
    }
    return shared;
  }

  private static int missing(Set<String> modifiers, Set<String> others) {
    return modifiers.size() - shared(modifiers, others);
  }

  private boolean isAcronym(int shorter, int longer) {
    String key = reading.key(shorter).replace(".", "");
    return key.length() > 1
        && key.indexOf(' ') < 0
        && key.equalsIgnoreCase(reading.initials(longer))
        && reading.content(longer).size() > 1;
  }

  /** Whether the heads begin alike: "protester", "protest". */
  private static boolean suffix(String one, String other) {
    return one.length() > SUFFIX && other.length() > SUFFIX
        && one.regionMatches(0, other, 0, SUFFIX);
  }

  private void fillSpeech(double[] row, int earlier, int mention) {
    Phrase a = reading.phrase(earlier);
    Phrase m = reading.phrase(mention);
    int quote = speech.quote(m.head());
    int other = speech.quote(a.head());
    int said = 0;
    if (quote == other) {
      said = quote == 0 ? 1 : 2;
    } else if (quote > 0 && other > 0) {
      said = 3;
      if (speech.speaker(quote) != Words.NONE && speech.speaker(other) != Words.NONE) {
        said = sameSpeaker(quote, other) ? 4 : 5;
      }
    }
    set(row, Feature.P_SAME_QUOTE, said);
    int speaker = 0;
    if (quote > 0 && speech.speaker(quote) == a.head()) {
      speaker = 1;
    } else if (other > 0 && speech.speaker(other) == m.head()) {
      speaker = 2;
    } else if (quote > 0 && isSpeakersChain(quote, earlier)) {
      speaker = 3;
    }
    set(row, Feature.P_SPEAKER, speaker);
    set(row, Feature.P_TURNS, Math.min(FAR, speech.turn(m.head()) - speech.turn(a.head())));
    set(
        row, Feature.P_SAME_ASKING, speech.isQuestion(m.head()) == speech.isQuestion(a.head()));
    set(row, Feature.P_BOTH_SAME_PERSON, samePerson(mention, earlier));
  }

  private boolean isSpeakersChain(int quote, int earlier) {
    int speaker = reading.headedBySpeaker(quote);
    return speaker >= 0
        && state.chain(speaker) != null
        && state.chain(speaker) == state.chain(earlier);
  }

  private boolean sameSpeaker(int quote, int other) {
    int one = speech.speaker(quote);
    int two = speech.speaker(other);
    if (one == two || words.lower(one).equals(words.lower(two))) {
      return true;
    }
    int phrase = reading.headedBy(one);
    int second = reading.headedBy(two);
    return phrase >= 0
        && second >= 0
        && state.chain(phrase) != null
        && state.chain(phrase) == state.chain(second);
  }

  /** 0 neither of the first or second person, 1 at odds, 2 I and my, 3 we and our, 4 you, your. */
  private int samePerson(int mention, int earlier) {
    int one = person(mention);
    int other = person(earlier);
    if (one == 0 || other == 0) {
      return 0;
    }
    return one == other ? one + 1 : 1;
  }

  private int person(int phrase) {
    return switch (reading.phrase(phrase).form()) {
      case FIRST_PERSON -> reading.traits(phrase).number() == 2 ? 2 : 1;
      case SECOND_PERSON -> 3;
      default -> 0;
    };
  }

  private void fillChain(double[] row, ChainState.Chain chain, int earlier, int mention) {
    Traits traits = reading.traits(mention);
    set(row, Feature.C_SIZE, Math.min(LONG, chain.size()));
    set(row, Feature.C_NUMBER, chain.number(traits));
    set(row, Feature.C_GENDER, chain.gender(traits));
    set(row, Feature.C_ANIMACY, chain.animacy(traits));
    set(row, Feature.C_TYPE, chain.type(traits));
    set(row, Feature.C_SAME_KEY, chain.keys().contains(reading.key(mention)));
    set(row, Feature.C_SAME_HEAD, chain.heads().contains(reading.headLemma(mention)));
    set(row, Feature.C_SHARED, shared(reading.content(mention), chain.content()));
    set(row, Feature.C_NAMED, chain.isNamed());
    set(
        row,
        Feature.C_SENTENCES,
        Math.min(FAR, reading.sentence(mention) - reading.sentence(chain.latest())));
    set(row, Feature.C_IS_LATEST, chain.latest() == earlier);
    set(row, Feature.C_CLASH, missing(reading.content(mention), chain.content()));
  }
}
