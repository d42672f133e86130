package org.parallax.stages.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * The words of one block: all of them as hashes, for repeats and topic, and the first ones as they
 * are written, for everything that is read off the wording.
 */
final class BlockWords {

  static final int MOST_READ = 120;
  private static final int HEAD_LENGTH = 600;
  private static final int TAIL_LENGTH = 200;
  private static final int FARTHEST_NEXT_WORD = 24;
  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final List<String> first;
  private final List<String> lower;
  private final long[] hashes;
  private final int capitals;
  private final int sentences;
  private final BitSet ends;
  private final String head;
  private final String tail;

  private BlockWords(
      List<String> first,
      long[] hashes,
      int capitals,
      int sentences,
      BitSet ends,
      String head,
      String tail) {
    this.first = List.copyOf(first);
    this.lower = first.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    this.hashes = hashes;
    this.capitals = capitals;
    this.sentences = sentences;
    this.ends = ends;
    this.head = head;
    this.tail = tail;
  }

  static BlockWords of(String text, Block block) {
    List<String> first = new ArrayList<>();
    long[] hashes = new long[16];
    int count = 0;
    int capitals = 0;
    int sentences = 0;
    BitSet ends = new BitSet();
    int at = block.begin();
    while (at < block.end()) {
      int c = text.codePointAt(at);
      if (!Character.isLetterOrDigit(c)) {
        if (isSentenceEnd(text, at, block.end())) {
          sentences++;
          ends.set(count);
        }
        at += Character.charCount(c);
        continue;
      }
      int begin = at;
      long hash = FNV_BASIS;
      int before = c;
      while (at < block.end()) {
        c = text.codePointAt(at);
        boolean apostrophe = isApostrophe(c);
        if (apostrophe && !followedByLetter(text, at + 1, block.end())) {
          break;
        }
        boolean glued = Character.isLowerCase(before) && Character.isUpperCase(c);
        if (!apostrophe && (!isWordPart(c) || glued)) {
          break;
        }
        if (!apostrophe) {
          hash = (hash ^ Character.toLowerCase(c)) * FNV_PRIME;
          before = c;
        }
        at += Character.charCount(c);
        if (c > 0x2FFF && Character.isIdeographic(c)) {
          // Scripts that set no spaces: a sign is as near to a word as can be told.
          break;
        }
      }
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, count * 2);
      }
      hashes[count++] = hash;
      capitals += Character.isUpperCase(text.codePointAt(begin)) ? 1 : 0;
      if (first.size() < MOST_READ) {
        first.add(text.substring(begin, at));
      }
    }
    String head = text.substring(block.begin(), Math.min(block.end(), block.begin() + HEAD_LENGTH));
    String tail = text.substring(Math.max(block.begin(), block.end() - TAIL_LENGTH), block.end());
    return new BlockWords(
        first, Arrays.copyOf(hashes, count), capitals, sentences, ends, head, tail);
  }

  /** The first words, at most {@value #MOST_READ}, in their own letters. */
  List<String> first() {
    return first;
  }

  /** The first words in lower case. */
  List<String> lower() {
    return lower;
  }

  /** The hash of the word at a place, letters lowered and apostrophes dropped. */
  long hash(int place) {
    return hashes[place];
  }

  /** One hash for the words from one place to another, the end left out. */
  long hash(int begin, int end) {
    long hash = 1125899906842597L;
    for (int i = begin; i < end; i++) {
      hash = Long.rotateLeft(hash * 0x9E3779B97F4A7C15L, 23) ^ hashes[i];
    }
    return hash;
  }

  /** Whether a sentence ends between the words from one place to another, the end left out. */
  boolean isBroken(int begin, int end) {
    int next = ends.nextSetBit(begin + 1);
    return next >= 0 && next < end;
  }

  /** How many words begin with a capital letter. */
  int capitals() {
    return capitals;
  }

  /** A short line that asks something. */
  boolean isQuestion() {
    return count() <= 14 && sentences <= 1 && tail.strip().endsWith("?");
  }

  /** A few words with capitals, as names of people and media are. */
  boolean isCapitalised() {
    return count() >= 1 && count() <= 5 && capitals >= count() - 1;
  }

  /** How many sentences end in the block. */
  int sentences() {
    return sentences;
  }

  /** Whether the block ends as a sentence does. */
  boolean closed() {
    return isClosed(tail);
  }

  /** The beginning of the block as written. */
  String head() {
    return head;
  }

  /** The end of the block as written. */
  String tail() {
    return tail;
  }

  int count() {
    return hashes.length;
  }

  /** Whether a full stop, question or exclamation mark here ends a sentence. */
  private static boolean isSentenceEnd(String text, int at, int end) {
    char c = text.charAt(at);
    if ("。！？؟۔।".indexOf(c) >= 0) {
      return true;
    }
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return false;
    }
    int next = at + 1;
    int close = Math.min(end, at + FARTHEST_NEXT_WORD);
    while (next < close && "\"'”’)]*_".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next == end) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    // Bounded, or a row of spaced dots would be walked again from each of them.
    int farthest = Math.min(end, next + FARTHEST_NEXT_WORD);
    while (next < farthest && !Character.isLetterOrDigit(text.charAt(next))) {
      next++;
    }
    return next < farthest && !Character.isLowerCase(text.charAt(next));
  }

  /** Whether a text ends as a sentence does; a colon that leads on to a list counts too. */
  private static boolean isClosed(String tail) {
    int last = tail.length();
    while (last > 0 && "\"'”’)]*_\u00a0 ".indexOf(tail.charAt(last - 1)) >= 0) {
      last--;
    }
    return last > 0 && ".!?…:;。！？؟۔।".indexOf(tail.charAt(last - 1)) >= 0;
  }

  private static boolean isWordPart(int c) {
    if (c < 0x80 || Character.isLetterOrDigit(c)) {
      return Character.isLetterOrDigit(c);
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }

  private static boolean followedByLetter(String text, int at, int end) {
    return at < end && Character.isLetter(text.codePointAt(at));
  }
}
