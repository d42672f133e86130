package org.parallax.stages.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.models.catalogue.StateTraits;

/**
 * Finds definite and possessed noun phrases whose head may stand for a state, by the words of the
 * phrase and their parts of speech. Needs no parse, so that both profiles find the same phrases.
 */
final class DescriptionFinder {

  private static final int LONGEST = 8;
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
  private static final Set<String> POSSESSIVE = Set.of("its", "their", "his", "her");

  /** After these the phrase says itself whom it means, and points back at nobody. */
  private static final Set<String> LIMITING =
      Set.of("of", "that", "which", "where", "whose", "capable", "able", "willing");

  private static final Set<String> DEGREES = Set.of("most", "least", "more", "less");
  private static final Set<String> NOT_HELD =
      Set.of("former", "late", "ex", "then", "every", "first", "next", "new", "previous", "last");
  private static final Set<PartOfSpeech> AFTER_VERB =
      Set.of(
          PartOfSpeech.ADP,
          PartOfSpeech.DET,
          PartOfSpeech.PRON,
          PartOfSpeech.ADV,
          PartOfSpeech.PART,
          PartOfSpeech.SCONJ,
          PartOfSpeech.NUM,
          PartOfSpeech.PROPN);
  private static final Set<PartOfSpeech> INSIDE =
      Set.of(
          PartOfSpeech.ADJ,
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.NUM,
          PartOfSpeech.ADV,
          PartOfSpeech.VERB,
          PartOfSpeech.X);

  private final ArticleContext context;
  private final Links links;
  private final StateTraits traits;

  DescriptionFinder(ArticleContext context, Links links, StateTraits traits) {
    this.context = context;
    this.links = links;
    this.traits = traits;
  }

  /** The phrases of a sentence, in reading order. */
  List<Description> find(SentenceWords words) {
    List<Description> found = new ArrayList<>();
    for (int head = 0; head < words.size(); head++) {
      String noun = words.lower(head);
      boolean plural = DescriptionNouns.PLURALS.contains(noun);
      boolean limited = LIMITING.contains(words.lower(head + 1));
      if ((plural || DescriptionNouns.isHead(noun)) && (limited || isEnd(words, head))) {
        phrase(words, head, plural).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The noun ends its phrase: no other noun, no name, no possessor's "of" that limits it. */
  private boolean isEnd(SentenceWords words, int head) {
    if (words.isCapitalized(head) && !words.isTitleCase() && !words.isInCapitals()) {
      return false;
    }
    Optional<Word> next = words.find(head + 1);
    if (next.isEmpty()) {
      return true;
    }
    PartOfSpeech pos = context.syntax().partOfSpeech(next.get().span().begin());
    boolean noun = pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN;
    boolean joined = words.isHyphen(head + 1) && words.touch(head);
    return !joined && !(noun && next.get().isWord() && !isVerb(words, head + 1));
  }

  /** "the patron asks for": a verb that was tagged as a noun. */
  private boolean isVerb(SentenceWords words, int at) {
    if (!words.lower(at).endsWith("s") || words.isCapitalized(at)) {
      return false;
    }
    return words
        .find(at + 1)
        .map(word -> AFTER_VERB.contains(context.syntax().partOfSpeech(word.span().begin())))
        .orElse(true);
  }

  private Optional<Description> phrase(SentenceWords words, int head, boolean plural) {
    ArrayDeque<String> modifiers = new ArrayDeque<>();
    int at = head - 1;
    while (at >= 0 && head - at <= LONGEST) {
      String word = words.lower(at);
      if (words.isPossessive(at)) {
        Optional<Resolved> possessor = nameEndingBefore(words, at);
        if (possessor.isPresent()) {
          int first = words.indexAt(possessor.get().span().begin());
          boolean before = first > 0 && "the".equals(words.lower(first - 1));
          return made(
              words,
              before ? first - 1 : first,
              head,
              modifiers,
              Description.Determiner.NAME,
              possessor);
        }
        modifiers.addFirst(word);
      } else if (DEFINITE.contains(word)) {
        return determined(words, at, head, modifiers, plural);
      } else if (POSSESSIVE.contains(word)) {
        return made(words, at, head, modifiers, Description.Determiner.PRONOUN, Optional.empty());
      } else if ("both".equals(word)) {
        return plural
            ? made(words, at, head, modifiers, Description.Determiner.PAIR, Optional.empty())
            : Optional.empty();
      } else if (isInside(words, at)) {
        modifiers.addFirst(word);
      } else {
        return Optional.empty();
      }
      at--;
    }
    return Optional.empty();
  }

  private Optional<Description> determined(
      SentenceWords words, int at, int head, Deque<String> modifiers, boolean plural) {
    if (!plural) {
      return made(words, at, head, modifiers, Description.Determiner.DEFINITE, Optional.empty());
    }
    String number = modifiers.isEmpty() ? "" : modifiers.getFirst();
    boolean triple = "three".equals(number);
    boolean pair = "two".equals(number);
    boolean bare = modifiers.isEmpty() && DescriptionNouns.PLURAL_ROLES.contains(words.lower(head));
    if (!pair && !triple && !bare) {
      return Optional.empty();
    }
    return made(
        words,
        at,
        head,
        modifiers,
        triple ? Description.Determiner.TRIPLE : Description.Determiner.PAIR,
        Optional.empty());
  }

  private static Optional<Description> made(
      SentenceWords words,
      int first,
      int head,
      Collection<String> modifiers,
      Description.Determiner determiner,
      Optional<Resolved> possessor) {
    String noun = words.lower(head);
    boolean held =
        DescriptionNouns.RULERS.contains(noun) || DescriptionNouns.OFFICES.contains(noun);
    if (held && modifiers.stream().anyMatch(NOT_HELD::contains)) {
      return Optional.empty();
    }
    return Optional.of(
        new Description(
            words,
            first,
            head,
            List.copyOf(modifiers),
            determiner,
            LIMITING.contains(words.lower(head + 1)),
            possessor));
  }

  /** The link whose last word stands directly before {@code index}. */
  private Optional<Resolved> nameEndingBefore(SentenceWords words, int index) {
    return words
        .find(index - 1)
        .flatMap(
            word ->
                links.overlapping(word.span()).stream()
                    .filter(link -> link.span().end() == word.span().end())
                    .findFirst());
  }

  /** A word that may stand between determiner and head, and names nobody itself. */
  private boolean isInside(SentenceWords words, int at) {
    Word word = words.word(at);
    if (words.isHyphen(at)) {
      return words.touch(at) || words.touch(at - 1);
    }
    if (!word.isWord() || (links.covers(word.span()) && !isOfRegion(words, at))) {
      return false;
    }
    if (word.isCapitalized() && !words.isTitleCase() && at > 0) {
      return isOfRegion(words, at) || words.isPossessive(at + 1);
    }
    return DEGREES.contains(word.lower())
        || INSIDE.contains(context.syntax().partOfSpeech(word.span().begin()));
  }

  /** "Arab", or a half of "West African". */
  private boolean isOfRegion(SentenceWords words, int at) {
    String word = words.lower(at);
    return traits.isKnown(word)
        || traits.isKnown(word + ' ' + words.lower(at + 1))
        || traits.isKnown(words.lower(at - 1) + ' ' + word);
  }
}
