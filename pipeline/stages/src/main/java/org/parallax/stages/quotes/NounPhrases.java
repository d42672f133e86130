package org.parallax.stages.quotes;

import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.PartOfSpeech;

/** Noun phrases read from parts of speech alone. */
final class NounPhrases {
  private static final Set<PartOfSpeech> INSIDE =
      Set.of(
          PartOfSpeech.DET,
          PartOfSpeech.ADJ,
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.PRON,
          PartOfSpeech.NUM,
          PartOfSpeech.SYM,
          PartOfSpeech.X);
  private static final Set<PartOfSpeech> HEADS =
      Set.of(
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.PRON,
          PartOfSpeech.X,
          PartOfSpeech.NUM);
  private static final Set<String> LINKS =
      Set.of("of", "for", "at", "in", "from", "with", "on", "to");
  private static final Set<String> RELATIVES =
      Set.of("who", "which", "that", "whom", "whose", "what");
  private static final Set<String> QUANTIFIERS =
      Set.of("all", "some", "many", "most", "few", "both", "none", "each", "another", "others");
  private static final Set<String> NEVER =
      Set.of(
          "when", "after", "before", "if", "because", "while", "as", "although", "though", "there");

  private final Words words;

  NounPhrases(Words words) {
    this.words = words;
  }

  boolean isRelative(int token) {
    return RELATIVES.contains(words.form(token));
  }

  /** The phrase whose last token is {@code last}, not reaching before {@code from}. */
  Optional<TokenRange> endingAt(int last, int from) {
    boolean adjectiveAsNoun =
        last > from && words.pos(last) == PartOfSpeech.ADJ && isInside(last) && isInside(last - 1);
    boolean quantifier = last >= from && QUANTIFIERS.contains(words.form(last));
    if (last < from || !(isHead(last) || adjectiveAsNoun || quantifier)) {
      return Optional.empty();
    }
    int begin = last;
    while (begin - 1 >= from) {
      int before = begin - 1;
      boolean link =
          LINKS.contains(words.form(before))
              && before > from
              && (isHead(before - 1) || QUANTIFIERS.contains(words.form(before - 1)));
      boolean both =
          words.form(before).equals("and") && before > from && isName(before - 1) && isName(begin);
      if (isInside(before) && !startsAnew(before, begin)) {
        begin = before;
      } else if (link || both) {
        begin = before - 1;
      } else {
        break;
      }
    }
    return Optional.of(new TokenRange(begin, last + 1));
  }

  /** The phrase that begins at {@code first}, not reaching {@code until}. */
  Optional<TokenRange> beginningAt(int first, int until) {
    int end = first;
    int headEnd = -1;
    while (end < until) {
      boolean link =
          LINKS.contains(words.form(end)) && headEnd == end && end + 1 < until && isInside(end + 1);
      if (isInside(end) && !(headEnd == end && startsAnew(headEnd - 1, end))) {
        if (isHead(end)) {
          headEnd = end + 1;
        }
        end++;
      } else if (link) {
        end++;
      } else {
        break;
      }
    }
    return headEnd < 0 ? Optional.empty() : Optional.of(new TokenRange(first, headEnd));
  }

  boolean isInside(int token) {
    boolean word = INSIDE.contains(words.pos(token)) || isPossessive(token) || isAttribute(token);
    return word
        && !words.isPunctuation(token)
        && !isRelative(token)
        && !NEVER.contains(words.form(token));
  }

  /** A visiting lecturer, the elected mayor. */
  private boolean isAttribute(int token) {
    if (words.pos(token) != PartOfSpeech.VERB || token == 0 || token + 1 >= words.size()) {
      return false;
    }
    return words.form(token).matches(".*(ing|ed)")
        && (words.pos(token - 1) == PartOfSpeech.DET || words.pos(token - 1) == PartOfSpeech.ADJ)
        && (words.pos(token + 1) == PartOfSpeech.NOUN
            || words.pos(token + 1) == PartOfSpeech.PROPN);
  }

  private boolean isHead(int token) {
    return isInside(token) && HEADS.contains(words.pos(token));
  }

  private boolean isPossessive(int token) {
    return words.form(token).equals("'s")
        || words.form(token).equals("’s")
        || words.form(token).equals("'");
  }

  private boolean isName(int token) {
    return words.pos(token) == PartOfSpeech.PROPN;
  }

  /** Whether a new phrase begins at {@code next}: "the road he", "the road the mayor". */
  private boolean startsAnew(int before, int next) {
    boolean opensPhrase =
        words.pos(next) == PartOfSpeech.DET || words.pos(next) == PartOfSpeech.PRON;
    boolean closesPhrase =
        words.pos(before) == PartOfSpeech.NOUN
            || words.pos(before) == PartOfSpeech.PROPN
            || words.pos(before) == PartOfSpeech.PRON;
    return opensPhrase && closesPhrase;
  }
}
