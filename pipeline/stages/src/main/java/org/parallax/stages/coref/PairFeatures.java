package org.parallax.stages.coref;

import static org.parallax.stages.coref.PhraseFeatures.set;

import java.util.Arrays;
import java.util.Set;

/** Fills the rows that the forest scores: of a phrase and an earlier one, or of a phrase alone. */
final class PairFeatures {

  /** Distances beyond it are all the same. */
  private static final int FAR = 300;

  private static final int LONG = 30;
  private static final int STEM = 4;

  private final Reading reading;
  private final Words words;
  private final Speech speech;
  private final ChainState state;
  private final PhraseFeatures phraseFeatures;

  PairFeatures(Reading reading, ChainState state) {
    this.reading = reading;
    this.words = reading.words();
    this.speech = reading.speech();
    this.state = state;
    this.phraseFeatures = new PhraseFeatures(reading);
  }

  /**
   * A phrase alone: how well it begins something new.
   *
   * @param candidates how many it was compared with
   */
  double[] row(int mention, int candidates) {
    double[] row = new double[Feature.ALL.length];
    Arrays.fill(row, Feature.A_NONE.index(), row.length, -1);
    set(row, Feature.A_NONE, 1);
    phraseFeatures.fillMention(row, mention, candidates);
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
    phraseFeatures.fillEarlier(row, earlier);
    fillPair(row, earlier, mention, rank);
    fillWords(row, earlier, mention);
    fillSpeech(row, earlier, mention);
    fillChain(row, state.chain(earlier), earlier, mention);
    return row;
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
    set(row, Feature.P_SAME_ROLE, phraseFeatures.role(a) == phraseFeatures.role(m));
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
    set(row, Feature.P_SUBJECT_ABOVE, subjectAbove(a, m));
    set(
        row,
        Feature.P_SAME_VERB,
        governor != Words.NONE
            && words.governor(a.head()) != Words.NONE
            && words.lemma(governor).equals(words.lemma(words.governor(a.head()))));
    set(row, Feature.P_POSSESSOR_OF_SUBJECT, isPossessorOfSubject(a.head()));
  }

  /** How many clauses up the earlier phrase is the subject: 1 the own, 2 the next; 0 it is not. */
  private int subjectAbove(Phrase earlier, Phrase mention) {
    if (!words.plainRelation(earlier.head()).equals("nsubj")
        || words.sentence(earlier.head()) != words.sentence(mention.head())) {
      return 0;
    }
    int verb = words.governor(earlier.head());
    int clauses = 1;
    int at = mention.head();
    for (int steps = 0; steps < LONG && at != Words.NONE; steps++) {
      if (at == verb) {
        return clauses;
      }
      if (steps > 0 && words.isVerb(at)) {
        clauses++;
      }
      at = words.governor(at);
    }
    return 0;
  }

  private boolean isPossessorOfSubject(int head) {
    int owned = words.governor(head);
    return words.relation(head).equals("nmod:poss")
        && owned != Words.NONE
        && words.plainRelation(owned).equals("nsubj");
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
    set(row, Feature.P_SUFFIX, startAlike(reading.headLower(mention), reading.headLower(earlier)));
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
  private static boolean startAlike(String one, String other) {
    return one.length() > STEM && other.length() > STEM && one.regionMatches(0, other, 0, STEM);
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
    set(row, Feature.P_SAME_ASKING, speech.isQuestion(m.head()) == speech.isQuestion(a.head()));
    set(row, Feature.P_BOTH_SAME_PERSON, samePerson(mention, earlier));
  }

  private boolean isSpeakersChain(int quote, int earlier) {
    int speaker = reading.headedBySpeaker(quote);
    return speaker >= 0 && state.isSame(speaker, earlier);
  }

  private boolean sameSpeaker(int quote, int other) {
    int one = speech.speaker(quote);
    int two = speech.speaker(other);
    if (one == two || words.lower(one).equals(words.lower(two))) {
      return true;
    }
    int phrase = reading.headedBy(one);
    int second = reading.headedBy(two);
    return phrase >= 0 && second >= 0 && state.isSame(phrase, second);
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
