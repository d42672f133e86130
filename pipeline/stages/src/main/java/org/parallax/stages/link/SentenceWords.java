package org.parallax.stages.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.api.text.Span;

/**
 * A sentence, or a stretch of one without an end, cut into words in one way for all profiles:
 * engines disagree on hyphens and abbreviations, and the rules must not.
 */
final class SentenceWords {

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}]*|\\p{N}+|['’]s(?![\\p{L}\\p{N}])|\\S");
  private static final int LONG_WORD = 4;
  private static final double MOST = 0.7;

  private final int index;
  private final Span span;
  private final List<Word> words;
  private final boolean titleCase;
  private final boolean capitals;

  SentenceWords(String text, int index, Span span) {
    this.index = index;
    this.span = span;
    words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(span.begin(), span.end());
    while (matcher.find()) {
      words.add(new Word(new Span(matcher.start(), matcher.end()), matcher.group()));
    }
    List<Word> longWords =
        words.stream().filter(word -> word.text().length() >= LONG_WORD && word.isWord()).toList();
    long capitalized = longWords.stream().filter(Word::isCapitalized).count();
    titleCase = longWords.size() >= LONG_WORD - 1 && capitalized >= MOST * longWords.size();
    capitals =
        !longWords.isEmpty()
            && longWords.stream()
                .allMatch(word -> word.text().chars().noneMatch(Character::isLowerCase));
  }

  int index() {
    return index;
  }

  Span span() {
    return span;
  }

  int size() {
    return words.size();
  }

  Word word(int index) {
    return words.get(index);
  }

  /** The word at {@code index}, if the sentence reaches that far. */
  Optional<Word> find(int index) {
    return index >= 0 && index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
  }

  /** The word at {@code index} in lower case; empty text beyond the ends of the sentence. */
  String lower(int index) {
    return find(index).map(Word::lower).orElse("");
  }

  /** The word at {@code index} as written; empty text beyond the ends of the sentence. */
  String text(int index) {
    return find(index).map(Word::text).orElse("");
  }

  boolean isCapitalized(int index) {
    return find(index).map(Word::isCapitalized).orElse(false);
  }

  boolean isPossessive(int index) {
    return find(index).map(Word::isPossessive).orElse(false);
  }

  boolean isHyphen(int index) {
    return find(index).map(Word::isHyphen).orElse(false);
  }

  /** Whether nothing, not even a space, stands between two neighbouring words. */
  boolean touch(int left) {
    return left >= 0
        && left + 1 < size()
        && word(left).span().end() == word(left + 1).span().begin();
  }

  /** Index of the first word that ends after {@code offset}; {@link #size()} if there is none. */
  int indexAt(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether nearly every longer word has a capital, as in headlines. */
  boolean isTitleCase() {
    return titleCase;
  }

  /** Whether there is no lower-case letter in any longer word. */
  boolean isInCapitals() {
    return capitals;
  }
}
