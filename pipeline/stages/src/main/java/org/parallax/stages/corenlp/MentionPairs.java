package org.parallax.stages.corenlp;

import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.coref.data.Dictionaries.Person;
import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which pairs of mentions are worth the scorer's time. CoreNLP scores each mention against
 * the fifty before it and every one with a word in common; here only what can carry a name on is
 * scored: third-person pronouns and definite phrases against what stands shortly before, names
 * against names that share a word. Equal names are the same without being asked.
 */
final class MentionPairs {

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her", "both", "such");

  private static final String PERSON = "PERSON";

  /** Antecedents looked at for a pronoun, and for a definite phrase. */
  private static final int NEAREST_FOR_PRONOUN = 20;

  private static final int NEAREST_FOR_DESCRIPTION = 12;

  /** Antecedents with a word in common looked at for a name or definite phrase. */
  private static final int NEAREST_WITH_WORD = 4;

  private final int pronounReach;
  private final int descriptionReach;
  private final List<Candidates> questions = new ArrayList<>();
  private final List<Link> certain = new ArrayList<>();
  private final Map<String, Mention> lastOfName = new HashMap<>();
  private final Map<String, List<Mention>> byWord = new HashMap<>();

  /** A mention and those before it of which it may speak. */
  record Candidates(Mention mention, List<Mention> antecedents) {}

  /** Two mentions of the same thing. */
  record Link(Mention antecedent, Mention mention) {}

  private MentionPairs(int pronounReach, int descriptionReach) {
    this.pronounReach = pronounReach;
    this.descriptionReach = descriptionReach;
  }

  /**
   * Goes through mentions in reading order.
   *
   * @param pronounReach how many sentences back a pronoun may point
   * @param descriptionReach how many sentences back a definite phrase may point to something that
   *     shares no word with it
   */
  static MentionPairs among(List<Mention> mentions, int pronounReach, int descriptionReach) {
    MentionPairs pairs = new MentionPairs(pronounReach, descriptionReach);
    for (int i = 0; i < mentions.size(); i++) {
      pairs.add(mentions, i);
    }
    return pairs;
  }

  List<Candidates> questions() {
    return questions;
  }

  List<Link> certain() {
    return certain;
  }

  private void add(List<Mention> mentions, int at) {
    Mention mention = mentions.get(at);
    Set<Mention> antecedents = new LinkedHashSet<>();
    if (mention.isPronominal()) {
      if (isThirdPerson(mention)) {
        addNearest(mentions, at, NEAREST_FOR_PRONOUN, pronounReach, antecedents);
      }
    } else if (mention.mentionType == MentionType.PROPER) {
      if (isCoordination(mention)) {
        return;
      }
      Optional<Mention> same = findSameName(mention);
      if (same.isPresent()) {
        certain.add(new Link(same.get(), mention));
      } else {
        addWithSharedWord(mention, antecedents);
      }
      remember(mention);
    } else if (mention.mentionType == MentionType.NOMINAL) {
      if (isDefinite(mention)) {
        addNearest(mentions, at, NEAREST_FOR_DESCRIPTION, descriptionReach, antecedents);
        addSameHead(mention, antecedents);
      }
      remember(mention);
    }
    if (!antecedents.isEmpty()) {
      questions.add(new Candidates(mention, List.copyOf(antecedents)));
    }
  }

  /** The nearest before it, but not what it is itself a part of: "its" is not "its flag". */
  private static void addNearest(
      List<Mention> mentions, int at, int count, int reach, Set<Mention> antecedents) {
    Mention mention = mentions.get(at);
    for (int i = at - 1; i >= 0 && i >= at - count; i--) {
      Mention candidate = mentions.get(i);
      if (mention.sentNum - candidate.sentNum > reach) {
        break;
      }
      boolean around = candidate.sentNum == mention.sentNum && mention.insideIn(candidate);
      if (!around && (!candidate.isPronominal() || mention.isPronominal())) {
        antecedents.add(candidate);
      }
    }
  }

  /** The last mention of the same name, or of the full name whose surname this is. */
  private Optional<Mention> findSameName(Mention mention) {
    Mention previous = lastOfName.put(name(mention), mention);
    if (previous != null || !mention.nerString.equals(PERSON) || nouns(mention).size() != 1) {
      return Optional.ofNullable(previous);
    }
    List<Mention> sharing = byWord.getOrDefault(nouns(mention).get(0), List.of());
    for (int i = sharing.size() - 1; i >= 0; i--) {
      Mention candidate = sharing.get(i);
      if (candidate.nerString.equals(PERSON)
          && candidate.headString.equals(mention.headString)
          && candidate.mentionType == MentionType.PROPER) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** One antecedent for each different name that shares a word, the latest first. */
  private void addWithSharedWord(Mention mention, Set<Mention> antecedents) {
    Set<String> seen = new HashSet<>();
    for (String word : nouns(mention)) {
      List<Mention> sharing = byWord.getOrDefault(word, List.of());
      int found = 0;
      for (int i = sharing.size() - 1; i >= 0 && found < NEAREST_WITH_WORD; i--) {
        if (seen.add(name(sharing.get(i)))) {
          antecedents.add(sharing.get(i));
          found++;
        }
      }
    }
  }

  private void addSameHead(Mention mention, Set<Mention> antecedents) {
    List<Mention> sharing =
        byWord.getOrDefault(mention.headWord.lemma().toLowerCase(Locale.ROOT), List.of());
    int from = Math.max(0, sharing.size() - NEAREST_WITH_WORD);
    for (int i = sharing.size() - 1; i >= from; i--) {
      antecedents.add(sharing.get(i));
    }
  }

  private void remember(Mention mention) {
    for (String word : nouns(mention)) {
      byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(mention);
    }
  }

  private static boolean isThirdPerson(Mention mention) {
    return mention.person != Person.I
        && mention.person != Person.WE
        && mention.person != Person.YOU;
  }

  /** "Russia and Iran" is neither of the two. */
  private static boolean isCoordination(Mention mention) {
    return mention.originalSpan.stream().anyMatch(label -> label.tag().equals("CC"));
  }

  private static boolean isDefinite(Mention mention) {
    return DEFINITE.contains(mention.originalSpan.get(0).word().toLowerCase(Locale.ROOT));
  }

  private static List<String> nouns(Mention mention) {
    return mention.originalSpan.stream()
        .filter(label -> label.tag().startsWith("NN"))
        .map(label -> label.lemma().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The words of a name without article and possessive mark, the same for the same name. */
  static String name(Mention mention) {
    StringBuilder name = new StringBuilder();
    for (CoreLabel label : mention.originalSpan) {
      String word = label.word().toLowerCase(Locale.ROOT);
      if (!label.tag().equals("POS") && !(name.isEmpty() && word.equals("the"))) {
        name.append(name.isEmpty() ? "" : " ").append(word);
      }
    }
    return name.toString();
  }
}
