package org.parallax.stages.coref;

import java.util.List;
import java.util.Set;

/** Fills in what the forest is told of a phrase by itself, be it the later one or the earlier. */
final class PhraseFeatures {

  /** Distances beyond it are all the same. */
  private static final int FAR = 300;

  private static final int LONG = 30;

  private static final List<String> PRONOUNS =
      List.of(
          "it", "its", "they", "their", "them", "he", "his", "him", "she", "her", "this", "that",
          "these", "those", "we", "our", "us", "i", "my", "me", "you", "your");

  private static final List<String> ROLES =
      List.of(
          "nsubj",
          "obj",
          "obl",
          "nmod",
          "compound",
          "conj",
          "root",
          "appos",
          "iobj",
          "dep",
          "xcomp",
          "vocative",
          "flat",
          "amod",
          "acl",
          "advcl",
          "ccomp",
          "parataxis");

  private static final Set<String> CLAUSES = Set.of("acl", "advcl");
  private static final Set<String> HEAVY = Set.of("ccomp", "csubj", "xcomp");

  private final Reading reading;
  private final Words words;
  private final Speech speech;

  PhraseFeatures(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.speech = reading.speech();
  }

  static void set(double[] row, Feature feature, double value) {
    row[feature.index()] = value;
  }

  static void set(double[] row, Feature feature, boolean value) {
    row[feature.index()] = value ? 1 : 0;
  }

  private int pronoun(int phrase) {
    return reading.phrase(phrase).form().isPronoun()
        ? PRONOUNS.indexOf(reading.headLower(phrase)) + 1
        : -1;
  }

  /** For a possessor, 1 and the number of roles. */
  int role(Phrase phrase) {
    String relation = words.relation(phrase.head());
    return relation.equals("nmod:poss")
        ? ROLES.size() + 1
        : ROLES.indexOf(words.plainRelation(phrase.head()));
  }

  /** What it is when it is asked about. */
  void fillMention(double[] row, int mention, int candidates) {
    Phrase phrase = reading.phrase(mention);
    Traits traits = reading.traits(mention);
    int head = phrase.head();
    set(row, Feature.M_FORM, phrase.form().index());
    set(row, Feature.M_PRONOUN, pronoun(mention));
    set(row, Feature.M_ROLE, role(phrase));
    set(row, Feature.M_TYPE, traits.type());
    set(row, Feature.M_NUMBER, traits.number());
    set(row, Feature.M_GENDER, traits.gender().index());
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
    set(row, Feature.M_VERB_CLAUSE, governor != Words.NONE && words.hasDependent(governor, HEAVY));
    set(
        row,
        Feature.M_GOVERNOR_BE,
        governor != Words.NONE
            && (words.lemma(governor).equals("be") || words.hasDependent(governor, Set.of("cop"))));
    set(row, Feature.M_CAPITAL, Character.isUpperCase(words.form(head).charAt(0)));
    set(row, Feature.M_NUMERAL, words.hasDependent(head, Set.of("nummod")));
    set(row, Feature.M_CANDIDATES, candidates);
    set(row, Feature.M_NEXT_TAG, nextTag(phrase.last() + 1));
    set(row, Feature.M_GOVERNOR_SAYING, governor != Words.NONE && speech.isSaying(governor));
    set(row, Feature.INTERVIEW, speech.isInterview());
  }

  /** What comes right after: 0 anything, 1 a verb, 2 a form of be, 3 a preposition, 4 a mark. */
  private int nextTag(int token) {
    if (token >= words.size()) {
      return 0;
    }
    if (words.lemma(token).equals("be")) {
      return 2;
    }
    if (words.isVerb(token) || words.tag(token).equals("MD")) {
      return 1;
    }
    if (words.tag(token).equals("IN")) {
      return 3;
    }
    return Character.isLetterOrDigit(words.lower(token).charAt(0)) ? 0 : 4;
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

  /** What it is when it is a candidate. */
  void fillEarlier(double[] row, int earlier) {
    Phrase phrase = reading.phrase(earlier);
    Traits traits = reading.traits(earlier);
    set(row, Feature.A_FORM, phrase.form().index());
    set(row, Feature.A_PRONOUN, pronoun(earlier));
    set(row, Feature.A_ROLE, role(phrase));
    set(row, Feature.A_TYPE, traits.type());
    set(row, Feature.A_NUMBER, traits.number());
    set(row, Feature.A_GENDER, traits.gender().index());
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
}
