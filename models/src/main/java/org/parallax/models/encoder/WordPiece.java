package org.parallax.models.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Splits text into the word pieces of an uncased BERT vocabulary: control characters dropped,
 * accents dropped, lower case, words parted at blanks and punctuation, each word cut greedily into
 * the longest pieces known (Devlin et al., BERT, 2019). Immutable and shared.
 */
public final class WordPiece {

  private static final String INSIDE = "##";
  private static final int LONGEST_WORD = 100;
  private static final int REPLACEMENT = 0xFFFD;

  private final Map<String, Integer> vocabulary;
  private final int unknown;
  private final int first;
  private final int separator;
  private final int padding;

  private WordPiece(Map<String, Integer> vocabulary) {
    this.vocabulary = Map.copyOf(vocabulary);
    this.unknown = special("[UNK]");
    this.first = special("[CLS]");
    this.separator = special("[SEP]");
    this.padding = special("[PAD]");
  }

  private int special(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary has no piece " + piece);
    }
    return id;
  }

  /**
   * Of a vocabulary file: a piece's id is its line's number from 0.
   *
   * @throws IllegalArgumentException if {@code [UNK]}, {@code [CLS]}, {@code [SEP]} or {@code
   *     [PAD]} is missing, or a piece stands there twice
   */
  public static WordPiece of(List<String> pieces) {
    Map<String, Integer> vocabulary = new HashMap<>();
    for (int id = 0; id < pieces.size(); id++) {
      if (vocabulary.put(pieces.get(id), id) != null) {
        throw new IllegalArgumentException(
            "the vocabulary has the piece '" + pieces.get(id) + "' twice");
      }
    }
    return new WordPiece(vocabulary);
  }

  /**
   * Of a {@code tokenizer.json}.
   *
   * @throws IOException if it cannot be read or is no JSON
   * @throws IllegalArgumentException if it holds no vocabulary of word pieces
   */
  public static WordPiece read(InputStream json) throws IOException {
    JsonNode words = new ObjectMapper().readTree(json).path("model").path("vocab");
    Map<String, Integer> vocabulary = new HashMap<>();
    Iterator<Map.Entry<String, JsonNode>> fields = words.properties().iterator();
    while (fields.hasNext()) {
      Map.Entry<String, JsonNode> field = fields.next();
      vocabulary.put(field.getKey(), field.getValue().asInt());
    }
    return new WordPiece(vocabulary);
  }

  /** Id of the piece that begins every input. */
  public int first() {
    return first;
  }

  /** Id of the piece that ends every input and parts two texts. */
  public int separator() {
    return separator;
  }

  /** Id of the piece that fills a batch up to its longest input. */
  public int padding() {
    return padding;
  }

  /** Id of what cannot be made of known pieces. */
  public int unknown() {
    return unknown;
  }

  /** How many pieces there are. */
  public int size() {
    return vocabulary.size();
  }

  /** The text's pieces in reading order, without the ones that begin and end an input. */
  public List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    Word word = new Word();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (isBlank(c)) {
        flush(word, pieces);
      } else if (!isDropped(c)) {
        if (isPunctuation(c) || isIdeograph(c)) {
          flush(word, pieces);
          word.add(plain(c), at, next);
          flush(word, pieces);
        } else {
          word.add(plain(c), at, next);
        }
      }
      at = next;
    }
    flush(word, pieces);
    return pieces;
  }

  private void flush(Word word, List<Piece> pieces) {
    if (!word.letters.isEmpty()) {
      cut(word, pieces);
      word.clear();
    }
  }

  private void cut(Word word, List<Piece> pieces) {
    String letters = word.letters.toString();
    int mark = pieces.size();
    int from = 0;
    boolean known = letters.codePointCount(0, letters.length()) <= LONGEST_WORD;
    while (known && from < letters.length()) {
      int to = letters.length();
      Integer id = null;
      while (to > from && id == null) {
        String piece = letters.substring(from, to);
        id = vocabulary.get(from == 0 ? piece : INSIDE + piece);
        if (id == null) {
          to = letters.offsetByCodePoints(to, -1);
        }
      }
      if (id == null) {
        known = false;
      } else {
        pieces.add(new Piece(id, word.begins.get(from), word.ends.get(to - 1)));
        from = to;
      }
    }
    if (!known) {
      pieces.subList(mark, pieces.size()).clear();
      pieces.add(new Piece(unknown, word.begins.get(0), word.ends.get(word.ends.size() - 1)));
    }
  }

  private static String plain(int c) {
    String text = Character.toString(c);
    if (c < 0x80) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
        .forEach(part -> plain.append(Character.toString(part).toLowerCase(Locale.ROOT)));
    return plain.toString();
  }

  private static boolean isBlank(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  private static boolean isDropped(int c) {
    if (c == 0 || c == REPLACEMENT) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE;
  }

  private static boolean isPunctuation(int c) {
    if (c < 0x80) {
      return c > ' ' && c != 0x7F && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** The blocks of Chinese characters that BERT sets apart; not Hangul, Hiragana or Katakana. */
  private static boolean isIdeograph(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2A6DF)
        || (c >= 0x2A700 && c <= 0x2B73F)
        || (c >= 0x2B740 && c <= 0x2B81F)
        || (c >= 0x2B920 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  /** Letters of a word, and for each the place of the character that it came from. */
  private static final class Word {
    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> begins = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    void add(String plain, int begin, int end) {
      letters.append(plain);
      for (int i = 0; i < plain.length(); i++) {
        begins.add(begin);
        ends.add(end);
      }
    }

    void clear() {
      letters.setLength(0);
      begins.clear();
      ends.clear();
    }
  }
}
