package org.parallax.stages.link;

import java.util.Set;

/** Head nouns of descriptions, by what they say of whom they mean. Lower case. */
final class DescriptionNouns {

  /** A state as such. */
  static final Set<String> STATES =
      Vocabulary.words(
          """
          country nation republic kingdom democracy dictatorship autocracy theocracy monarchy
          emirate sultanate archipelago federation superpower hegemon petrostate state
          """);

  /** Mean a state only with a modifier that says what kind: "the regional power". */
  static final Set<String> STATES_MODIFIED =
      Vocabulary.words(
          """
          power giant heavyweight economy exporter producer colossus behemoth player actor bear
          supplier provider buyer customer donor creditor lender island empire market force
          """);

  /** What a state is to another. */
  static final Set<String> ROLES =
      Vocabulary.words(
          """
          ally adversary enemy rival neighbor neighbour patron partner guarantor broker mediator
          aggressor occupier invader backer sponsor protector benefactor overlord opponent foe
          arbiter umpire peacemaker belligerent supplier provider victim host friend creditor
          """);

  /** Of the roles, those of a friend. */
  static final Set<String> FRIENDS =
      Vocabulary.words(
          """
          ally patron partner guarantor backer sponsor protector benefactor supplier provider
          host friend
          """);

  /** Of the roles, those of a foe. */
  static final Set<String> FOES =
      Vocabulary.words("adversary enemy rival aggressor occupier invader opponent foe");

  /** Roles that people have too: no state without a modifier or a possessor. */
  static final Set<String> PEOPLES_ROLES =
      Vocabulary.words("partner victim host friend opponent provider creditor enemy sponsor");

  /** Government and those at its head: the state that is spoken of just then. */
  static final Set<String> RULERS =
      Vocabulary.words(
          """
          government regime junta administration authorities leadership parliament president
          premier chancellor king emir monarch strongman autocrat dictator
          """);

  /** Nouns before which "prime", "foreign" and the like make an office or a body of state. */
  static final Set<String> OFFICES =
      Vocabulary.words("minister ministry secretary spokesman spokeswoman");

  static final Set<String> OFFICE_WORDS =
      Vocabulary.words("prime foreign defence defense interior finance energy");

  /** Armed forces. */
  static final Set<String> FORCES = Vocabulary.words("army military navy troops forces soldiers");

  /** Mean a state only where the text gave the same noun to one before. */
  static final Set<String> REPEATED =
      Vocabulary.words(
          """
          peacekeepers contingent mission garrison delegation diplomats officials negotiators
          marines pilots commandos ambassador envoy embassy fleet jets warships
          """);

  /** Several states at once, after "both" or a number. */
  static final Set<String> PLURALS =
      Vocabulary.words(
          """
          countries nations states republics kingdoms democracies powers superpowers giants
          neighbors neighbours rivals allies adversaries enemies foes armies militaries
          governments capitals sides belligerents claimants partners regimes leaders presidents
          patrons guarantors mediators armies economies heavyweights
          """);

  /** Plurals that need no number: after a list of states, "the" suffices. */
  static final Set<String> PLURAL_ROLES =
      Vocabulary.words("neighbors neighbours rivals adversaries foes belligerents claimants");

  /** Plurals and modifiers of states that stand against each other. */
  static final Set<String> AT_ODDS =
      Vocabulary.words(
          """
          neighbors neighbours rivals adversaries enemies foes belligerents claimants neighboring
          neighbouring rival warring hostile feuding
          """);

  private DescriptionNouns() {}

  /** Whether a singular or collective noun may head a description. */
  static boolean isHead(String noun) {
    return STATES.contains(noun)
        || STATES_MODIFIED.contains(noun)
        || ROLES.contains(noun)
        || RULERS.contains(noun)
        || OFFICES.contains(noun)
        || FORCES.contains(noun)
        || REPEATED.contains(noun);
  }
}
