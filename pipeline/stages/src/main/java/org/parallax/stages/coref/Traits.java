package org.parallax.stages.coref;

import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.EntityType;

/**
 * What agreement goes by.
 *
 * @param number 0 unknown, 1 singular, 2 plural, 3 either (a body of people)
 * @param gender of the phrase
 * @param animate 0 unknown, 1 a person or people, 2 a thing
 * @param type of the name: 0 none, else a number of its own
 */
record Traits(int number, Gender gender, int animate, int type) {

  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL =
      Set.of(
          "they",
          "them",
          "their",
          "theirs",
          "themselves",
          "we",
          "us",
          "our",
          "ours",
          "ourselves",
          "these",
          "those",
          "yourselves",
          "'em");
  private static final Set<String> GROUPS =
      Set.of(
          "government",
          "team",
          "group",
          "company",
          "party",
          "army",
          "police",
          "family",
          "staff",
          "committee",
          "council",
          "crowd",
          "audience",
          "public",
          "country",
          "nation",
          "military",
          "opposition",
          "organization",
          "organisation",
          "community",
          "majority",
          "couple",
          "band",
          "club",
          "firm",
          "ministry",
          "administration",
          "press",
          "media",
          "population",
          "side");

  static Traits of(Words words, NounLists lists, Phrase phrase) {
    String word = words.lower(phrase.head());
    if (phrase.form().isPronoun()) {
      return pronoun(word, phrase.form());
    }
    Optional<EntityType> type = words.nameType(phrase.head());
    int number = number(words, phrase, word, type);
    if (phrase.form() == PhraseForm.COORDINATION) {
      return new Traits(2, Gender.UNKNOWN, 0, 0);
    }
    if (phrase.form() == PhraseForm.NAME || type.isPresent()) {
      return name(words, lists, phrase, number, type);
    }
    Gender gender = lists.ofNoun(word);
    String lemma = words.lemma(phrase.head());
    int animate = lists.isAnimate(word) || lists.isAnimate(lemma) ? 1 : 0;
    if (animate == 0 && (lists.isInanimate(word) || lists.isInanimate(lemma))) {
      animate = 2;
    }
    if (gender == Gender.UNKNOWN && animate == 2) {
      gender = Gender.NEUTER;
    }
    return new Traits(number, gender, animate, 0);
  }

  private static Traits pronoun(String word, PhraseForm form) {
    int number = PLURAL.contains(word) ? 2 : 1;
    if (HE.contains(word)) {
      return new Traits(1, Gender.MALE, 1, 0);
    }
    if (SHE.contains(word)) {
      return new Traits(1, Gender.FEMALE, 1, 0);
    }
    if (IT.contains(word)) {
      return new Traits(1, Gender.NEUTER, 2, 0);
    }
    if (form == PhraseForm.SECOND_PERSON) {
      return new Traits(0, Gender.UNKNOWN, 1, 0);
    }
    if (form == PhraseForm.FIRST_PERSON) {
      return new Traits(number, Gender.UNKNOWN, 1, 0);
    }
    return new Traits(number, Gender.UNKNOWN, 0, 0);
  }

  private static int number(Words words, Phrase phrase, String word, Optional<EntityType> type) {
    if (phrase.form() == PhraseForm.COORDINATION) {
      return 2;
    }
    if (GROUPS.contains(word) || type.filter(t -> t == EntityType.ORGANIZATION).isPresent()) {
      return 3;
    }
    String tag = words.tag(phrase.head());
    if (tag.equals("NNS") || tag.equals("NNPS")) {
      return 2;
    }
    return tag.equals("NN") || tag.equals("NNP") ? 1 : 0;
  }

  private static Traits name(
      Words words, NounLists lists, Phrase phrase, int number, Optional<EntityType> type) {
    int code = type.map(Traits::code).orElse(0);
    if (type.filter(known -> known != EntityType.PERSON).isPresent()) {
      return new Traits(number, Gender.NEUTER, 2, code);
    }
    Gender gender = Gender.UNKNOWN;
    for (int i = phrase.first(); i <= phrase.head() && gender == Gender.UNKNOWN; i++) {
      gender = title(words.lower(i));
      if (gender == Gender.UNKNOWN && words.isProperNoun(i)) {
        gender = lists.ofGivenName(words.form(i));
      }
    }
    boolean person = type.isPresent();
    return new Traits(number, person ? gender : Gender.UNKNOWN, person ? 1 : 0, code);
  }

  /** What the weights were trained with. */
  private static int code(EntityType type) {
    return switch (type) {
      case STATE -> 1;
      case BODY -> 2;
      case PERSON -> 3;
      case ORGANIZATION -> 4;
      case LOCATION -> 5;
      case CONCEPT, OTHER -> 6;
    };
  }

  private static Gender title(String word) {
    return switch (word) {
      case "mr.", "mr", "sir", "lord", "king", "prince" -> Gender.MALE;
      case "mrs.", "mrs", "ms.", "ms", "miss", "lady", "queen", "princess" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  /** 0 not known, 1 alike, 2 at odds. */
  int numberAgainst(Traits other) {
    if (number == 0 || other.number == 0 || number == 3 || other.number == 3) {
      return 0;
    }
    return number == other.number ? 1 : 2;
  }

  /** 0 not known, 1 alike, 2 at odds. */
  int genderAgainst(Traits other) {
    if (gender == Gender.UNKNOWN || other.gender == Gender.UNKNOWN) {
      return 0;
    }
    return gender == other.gender ? 1 : 2;
  }

  /** 0 not known, 1 alike, 2 at odds. */
  int animacyAgainst(Traits other) {
    if (animate == 0 || other.animate == 0) {
      return 0;
    }
    return animate == other.animate ? 1 : 2;
  }
}
