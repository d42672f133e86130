package org.parallax.stages.encoder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.text.Span;
import org.parallax.models.encoder.EncoderInput;
import org.parallax.models.encoder.Piece;
import org.parallax.models.encoder.WordPiece;

/**
 * Makes inputs of sentences in the way in which the network was trained: the sentence, and as far as
 * there is room the last pieces of the sentence before. A sentence that is too long is looked at
 * through windows, for each entity around its mentions, without context. Immutable.
 */
final class InputMaker {

  /** Windows that one entity of one sentence gets at most. */
  static final int MOST_WINDOWS = 8;

  private final WordPiece wordPiece;
  private final int length;
  private final int context;

  /**
   * @param length most pieces of an input
   * @param context most pieces of the sentence before
   */
  InputMaker(WordPiece wordPiece, int length, int context) {
    this.wordPiece = wordPiece;
    this.length = length;
    this.context = context;
  }

  /**
   * What comes of a sentence.
   *
   * @param windows what to ask the network; an entity has at most one mark in each
   * @param pieces how many the sentence has
   * @param isRead false if the vocabulary knows less than half of its words; then there is no window
   */
  record Prepared(List<Window> windows, int pieces, boolean isRead) {}

  /** An input and whom each of its marks means. */
  record Window(EncoderInput input, List<String> entities) {}

  /** How many pieces of a sentence an input holds. */
  int room() {
    return length - 2;
  }

  Prepared prepare(TargetSentence sentence) {
    List<Piece> pieces = wordPiece.pieces(sentence.text());
    if (!isRead(sentence.text(), pieces)) {
      return new Prepared(List.of(), pieces.size(), false);
    }
    SortedMap<String, List<Integer>> marks = new TreeMap<>();
    sentence.targets().forEach((entity, spans) -> marks.put(entity, marked(pieces, spans)));
    marks.values().removeIf(List::isEmpty);
    List<Window> windows = new ArrayList<>();
    if (marks.isEmpty()) {
      return new Prepared(windows, pieces.size(), true);
    }
    if (pieces.size() <= room()) {
      windows.add(whole(pieces, marks, sentence.before()));
    } else {
      marks.forEach((entity, own) -> windows.addAll(windows(pieces, entity, own)));
    }
    return new Prepared(windows, pieces.size(), true);
  }

  /** Marks and digits are known to every vocabulary and say nothing. */
  private boolean isRead(String text, List<Piece> pieces) {
    int known = 0;
    int unknown = 0;
    for (Piece piece : pieces) {
      if (text.substring(piece.begin(), piece.end()).codePoints().anyMatch(InputMaker::isWord)) {
        if (piece.id() == wordPiece.unknown()) {
          unknown++;
        } else {
          known++;
        }
      }
    }
    return known > unknown;
  }

  private static boolean isWord(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  private static List<Integer> marked(List<Piece> pieces, List<Span> spans) {
    List<Integer> marked = new ArrayList<>();
    for (int piece = 0; piece < pieces.size(); piece++) {
      int begin = pieces.get(piece).begin();
      int end = pieces.get(piece).end();
      if (spans.stream().anyMatch(span -> begin < span.end() && end > span.begin())) {
        marked.add(piece);
      }
    }
    return marked;
  }

  private Window whole(
      List<Piece> pieces, SortedMap<String, List<Integer>> marks, String before) {
    List<Integer> ids = ids(pieces);
    List<Integer> types = new ArrayList<>(Collections.nCopies(ids.size(), 0));
    List<Piece> earlier = wordPiece.pieces(before);
    int room = Math.min(context, length - ids.size() - 1);
    if (!earlier.isEmpty() && room > 0) {
      earlier.subList(Math.max(0, earlier.size() - room), earlier.size()).stream()
          .map(Piece::id)
          .forEach(ids::add);
      ids.add(wordPiece.separator());
      types.addAll(Collections.nCopies(ids.size() - types.size(), 1));
    }
    List<List<Integer>> places = new ArrayList<>();
    marks.values().forEach(own -> places.add(moved(own, 0)));
    return new Window(
        new EncoderInput(ids, types, places), List.copyOf(marks.keySet()));
  }

  private List<Integer> ids(List<Piece> pieces) {
    List<Integer> ids = new ArrayList<>();
    ids.add(wordPiece.first());
    pieces.forEach(piece -> ids.add(piece.id()));
    ids.add(wordPiece.separator());
    return ids;
  }

  /** The first piece of an input is none of the sentence's. */
  private static List<Integer> moved(List<Integer> marks, int start) {
    return marks.stream().map(mark -> mark - start + 1).toList();
  }

  private List<Window> windows(List<Piece> pieces, String entity, List<Integer> marks) {
    List<Window> windows = new ArrayList<>();
    int next = 0;
    while (next < marks.size() && windows.size() < MOST_WINDOWS) {
      int start =
          Math.max(0, Math.min(marks.get(next) - room() / 2, pieces.size() - room()));
      int end = start + room();
      List<Integer> inside = marks.stream().filter(mark -> mark >= start && mark < end).toList();
      List<Integer> ids = ids(pieces.subList(start, end));
      windows.add(
          new Window(
              new EncoderInput(
                  ids, Collections.nCopies(ids.size(), 0), List.of(moved(inside, start))),
              List.of(entity)));
      while (next < marks.size() && marks.get(next) < end) {
        next++;
      }
    }
    return windows;
  }
}
