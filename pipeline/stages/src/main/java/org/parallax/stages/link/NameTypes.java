package org.parallax.stages.link;

import java.util.Set;
import org.parallax.api.annotation.EntityType;

/** What a name is the name of, by words inside it and beside it. */
final class NameTypes {

  private static final Set<String> BODIES =
      Vocabulary.words(
          """
          Inc Corp Corporation Company Co Ltd Limited plc PLC LLC AG GmbH SA Group Holdings Holding
          Airlines Airways Motors Bank Industries Technologies Systems Energy Petroleum Oil Gas
          Electric Pharmaceuticals Media Entertainment Capital Partners Union Party Front Movement
          Brigade Brigades Army Council Commission Committee Agency Authority Association
          Federation Foundation Institute Institution University College School Ministry Department
          Office Bureau Court Parliament Assembly Senate Congress Administration Service Services
          Society League Club Network News Times Post Journal Herald Tribune Guardian Press Church
          Center Centre Fund Trust Alliance Coalition Organization Organisation Initiative Museum
          Hospital Board Police Guard Force Forces Corps Command Observatory Laboratory Studios
          Records Team United City's Chamber Conference Forum Campaign Watch International
          """);

  private static final Set<String> PLACES =
      Vocabulary.words(
          """
          River Lake Sea Ocean Mount Mountain Mountains Valley Street Avenue Road Square Bridge
          Island Islands Province County District Region Peninsula Gulf Bay Strait Cape Desert
          Forest Park Airport Port Harbour Harbor Canal Pass Corridor Heights Village Town City Hill
          Hills Beach Falls Plateau Basin Coast Border Crossing Territory Square
          """);

  private static final Set<String> PERSONAL =
      Vocabulary.words(
          """
          mr mrs ms dr sir lord lady sen senator rep president minister secretary chancellor premier
          ambassador envoy general colonel captain major lieutenant admiral commander sergeant
          officer detective judge justice professor prof king queen prince princess pope bishop
          father sister reverend imam rabbi ayatollah sheikh coach director chairman chairwoman
          chief executive founder analyst economist lawyer spokesman spokeswoman spokesperson
          activist author writer journalist reporter poet actor actress singer striker goalkeeper
          leader governor mayor candidate attorney scientist researcher historian
          """);

  private static final Set<String> SPEAKING =
      Vocabulary.words(
          """
          said says told tells added adds argued argues wrote writes explained recalled joked
          insisted who tweeted
          """);

  private static final Set<String> LOCATING = Set.of("in", "near", "at", "outside", "around");

  private NameTypes() {}

  /** Whether a word belongs to the names of bodies and companies. */
  static boolean isBody(String word) {
    return BODIES.contains(word);
  }

  /** The type of the name from {@code begin} to before {@code end}; OTHER where nothing tells. */
  static EntityType of(SentenceWords words, int begin, int end) {
    int size = end - begin;
    for (int i = begin; i < end; i++) {
      if (isBody(words.text(i)) && (size > 1 || words.text(i).length() > 2)) {
        return EntityType.ORGANIZATION;
      }
    }
    for (int i = begin; i < end; i++) {
      if (size > 1 && PLACES.contains(words.text(i))) {
        return EntityType.LOCATION;
      }
    }
    String only = words.text(begin);
    if (size == 1 && isAcronym(only)) {
      return EntityType.ORGANIZATION;
    }
    if (isPersonal(words, begin, end)) {
      return EntityType.PERSON;
    }
    return size == 1 && LOCATING.contains(words.lower(begin - 1))
        ? EntityType.LOCATION
        : EntityType.OTHER;
  }

  private static boolean isAcronym(String word) {
    return word.length() >= 2
        && word.length() <= 6
        && word.codePoints().filter(Character::isUpperCase).count() >= 2
        && word.codePoints().noneMatch(Character::isLowerCase);
  }

  private static boolean isPersonal(SentenceWords words, int begin, int end) {
    int before = ".".equals(words.text(begin - 1)) ? begin - 2 : begin - 1;
    if (PERSONAL.contains(words.lower(before))) {
      return true;
    }
    String after = words.lower(end);
    boolean speaks = SPEAKING.contains(after) || SPEAKING.contains(words.lower(begin - 1));
    boolean aged =
        ",".equals(after)
            && words.find(end + 1).filter(w -> Character.isDigit(w.text().charAt(0))).isPresent();
    boolean initial = end - begin >= 3 && words.text(begin + 1).length() == 1;
    return (end - begin >= 2 && (speaks || aged || initial)) || "who".equals(after);
  }
}
