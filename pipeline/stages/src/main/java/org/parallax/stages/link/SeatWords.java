package org.parallax.stages.link;

import java.util.Set;

/** Words that tell a town from the government that sits there. Lower case unless said otherwise. */
final class SeatWords {

  static final Set<String> BESIDE = Set.of("outside", "near", "around", "opposite", "inside", "at");

  static final Set<String> LOCATED =
      Vocabulary.words(
          """
          in at near outside inside around across throughout within via beyond through
          above
          """);

  static final Set<String> TRUST_IN =
      Vocabulary.words(
          """
          trust faith confidence ally allies partner patron friend friends belief trusting
          """);

  static final Set<String> MOTION =
      Vocabulary.words(
          """
          goes go dispatched went flew fly flies flying flown flight flights travel travels traveled travelled
          traveling travelling went gone trip trips visit visits visited journey return
          returns returned returning train trains road bus ferry boat came arrived arrives
          arrive moved headed drove drive walked walk pilgrimage rushed invited fled flee
          relocated brought visitors marched march advance advanced advancing sailed
          commute departed depart reporting reports correspondent miles kilometers
          kilometres km
          """);

  static final Set<String> DISTANCE = Set.of("miles", "kilometers", "kilometres", "km", "minutes");

  static final Set<String> PARTS_OF_TOWN =
      Vocabulary.words(
          """
          street streets airport airports suburb suburbs mayor resident residents skyline
          metro subway outskirts district districts hospital hospitals museum museums
          university population square squares centre center downtown city capital
          shelling bombing bombardment siege people citizens heart north south east west
          parts region area sky skies port archbishop bishop patriarch gates battle
          liberation apartment apartments hotel hotels cafe cafes restaurant restaurants
          river theatre theater stadium school schools zoo park parks bars neighborhood
          neighbourhood prison cemetery weather traffic time building buildings home
          office native natives correspondent bureau protests shore blocks town roofs
          """);

  static final Set<String> STRIKES =
      Vocabulary.words(
          """
          strike strikes attack attacks raid raids missile missiles bomb bombs bombing
          shells rockets drones rain rained fell march marched advance assault flew flying
          rose sun sky skies smoke hang hung airspace
          """);

  /** Whom a capital rules through. */
  static final Set<String> RULERS =
      Set.of(
          "regime",
          "junta",
          "government",
          "administration",
          "authorities",
          "leadership",
          "leaders",
          "officials",
          "rulers",
          "lawmakers",
          "legislators",
          "ministers",
          "policymakers");

  static final Set<String> WAYS =
      Vocabulary.words(
          """
          road highway train trains flights flight railway bus distance miles
          """);

  static final Set<String> LEAVING =
      Set.of("leave", "leaves", "left", "leaving", "bound", "headed", "departed", "departs");

  static final Set<String> DONE_TO_PLACES =
      Vocabulary.words(
          """
          visit visits visited visiting reach reached reaches leave leaves left leaving
          shell shelled shells shelling bomb bombed bombing bombs hit hits struck strike
          strikes bombard bombarded capture captured seize seized storm stormed tour
          toured touring enter entered evacuate evacuated flee fled fleeing encircle
          encircled besiege besieged surround surrounded woke shook flooded rebuild
          rebuilt roam
          """);

  static final Set<String> HAPPENS_TO_PLACES =
      Vocabulary.words(
          """
          shelled bombed struck bombarded evacuated founded located besieged surrounded
          burned burnt flooded lies sits stands woke fell built celebrates celebrated
          """);

  static final Set<String> DIRECTIONS =
      Vocabulary.words(
          """
          northern southern eastern western central downtown greater old metropolitan
          nearby historic inner north south east west
          """);

  static final Set<String> AFTER_HYPHEN_PLACE =
      Set.of("based", "born", "area", "region", "trained", "educated", "bound", "raised");

  /** Capitalised words that make a place's name of a town's. */
  static final Set<String> PLACE_NAMES =
      Vocabulary.words(
          """
          Airport University Metro Street Square Region Oblast Zoo Stadium Bay Harbour
          Harbor Beltway Circus Bridge Station Museum Theatre Theater Hotel Post Times
          Herald Independent City County
          """);

  private SeatWords() {}
}
