package org.parallax.stages.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.api.annotation.MentionKind;

/** What the words around a description tell: a name beside it, and whom it cannot mean. */
final class Surroundings {

  private static final Set<String> COPULAS =
      Set.of("is", "was", "remains", "remained", "became", "becomes", "being");
  private static final Set<String> NEW_CLAUSE =
      Set.of(
          ",",
          ";",
          ":",
          "—",
          "–",
          "and",
          "but",
          "while",
          "because",
          "as",
          "when",
          "if",
          "since",
          "after",
          "before",
          "though",
          "although",
          "whereas",
          "until",
          "so",
          "or");
  private static final Set<String> CLOSING = Set.of(",", ".", ";", "—", "–", ")", "(", ":");

  private final Links links;

  Surroundings(Links links) {
    this.links = links;
  }

  /** "Russia, the main backer,", "the main backer, Russia,", "Russia is the main backer". */
  Optional<String> beside(Description description) {
    SentenceWords words = description.words();
    int before = description.first() - 1;
    int after = description.head() + 1;
    if (COPULAS.contains(words.lower(before))) {
      int name = "also".equals(words.lower(before - 1)) ? before - 2 : before - 1;
      return endingAt(words, name);
    }
    boolean closed = after >= words.size() || CLOSING.contains(words.lower(after));
    boolean apart = closed || description.limited();
    if (",".equals(words.lower(before)) && apart) {
      Optional<String> name = endingAt(words, before - 1);
      boolean list = "and".equals(words.lower(after + 1)) || "or".equals(words.lower(after + 1));
      if (name.isPresent() && !list) {
        return name;
      }
    }
    boolean comma = ",".equals(words.lower(after));
    int next = comma ? after + 1 : after;
    return comma ? beginningAt(words, next) : Optional.empty();
  }

  private Optional<String> endingAt(SentenceWords words, int index) {
    return words
        .find(index)
        .flatMap(
            word ->
                links.overlapping(word.span()).stream()
                    .filter(link -> link.span().end() == word.span().end())
                    .filter(Surroundings::isNoun)
                    .findFirst())
        .map(Resolved::entity);
  }

  /** A name that begins here and is followed by a comma or the end. */
  private Optional<String> beginningAt(SentenceWords words, int index) {
    return words
        .find(index)
        .flatMap(
            word ->
                links.overlapping(word.span()).stream()
                    .filter(link -> link.span().begin() == word.span().begin())
                    .filter(Surroundings::isNoun)
                    .findFirst())
        .filter(
            link -> {
              int end = words.indexAt(link.span().end() - 1) + 1;
              return end >= words.size() || CLOSING.contains(words.lower(end));
            })
        .map(Resolved::entity);
  }

  private static boolean isNoun(Resolved link) {
    return link.kind() == MentionKind.NAME || link.kind() == MentionKind.METONYM;
  }

  /**
   * The entities that share the clause of the phrase: "Russia warned the country" is not Russia.
   */
  Set<String> excluded(Description description, List<Phrase> phrases) {
    Set<String> excluded = new TreeSet<>();
    SentenceWords words = description.words();
    for (Phrase phrase : phrases) {
      boolean argument =
          phrase.role() == Phrase.Role.SUBJECT || phrase.role() == Phrase.Role.OBJECT;
      if (phrase.entities().isEmpty() || !argument || phrase.span().overlaps(description.span())) {
        continue;
      }
      int from;
      int to;
      if (phrase.span().end() <= description.span().begin()) {
        from = words.indexAt(phrase.span().end() - 1) + 1;
        to = description.first();
      } else {
        from = description.head() + 1;
        to = words.indexAt(phrase.span().begin());
      }
      if (isOneClause(words, from, to, isOwnBody(description))) {
        excluded.addAll(phrase.entities());
      }
    }
    return excluded;
  }

  /** "Officials say that the army is tired": a state speaks of its own. */
  private static boolean isOwnBody(Description description) {
    String noun = description.noun();
    return DescriptionNouns.RULERS.contains(noun)
        || DescriptionNouns.FORCES.contains(noun)
        || DescriptionNouns.OFFICES.contains(noun);
  }

  private static boolean isOneClause(SentenceWords words, int from, int to, boolean own) {
    for (int i = from; i < to; i++) {
      if (NEW_CLAUSE.contains(words.lower(i)) || (own && "that".equals(words.lower(i)))) {
        return false;
      }
    }
    return true;
  }
}
