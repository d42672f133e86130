package org.parallax.stages.encoder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.api.text.Span;
import org.parallax.models.encoder.EncoderInput;
import org.parallax.models.encoder.Piece;
import org.parallax.models.encoder.WordPiece;

/**
 * Makes inputs of sentences in the way in which the network was trained: the sentence, and as far
 * as there is room the last pieces of the sentence before. A sentence that is too long is looked at
 * through windows around the mentions, without context. Immutable.
 */
final class InputMaker {

  /** Windows that one entity of one sentence gets at most. */
  static final int MOST_WINDOWS = 4;

  /** Entities that one input asks about at most; more are asked about in another. */
  static final int MOST_TARGETS = 16;

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
   * @param isRead false if the vocabulary knows less than half of its words; then there is no
   *     window
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
    if (pieces.size() > room()) {
      return new Prepared(windows(pieces, marks), pieces.size(), true);
    }
    List<Integer> ids = ids(pieces);
    List<Integer> before = context(sentence.before(), ids.size());
    return new Prepared(inputs(ids, before, marks), pieces.size(), true);
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

  private List<Integer> context(String before, int used) {
    List<Piece> earlier = wordPiece.pieces(before);
    int room = Math.min(context, length - used - 1);
    if (earlier.isEmpty() || room <= 0) {
      return List.of();
    }
    List<Integer> ids = new ArrayList<>();
    earlier
        .subList(Math.max(0, earlier.size() - room), earlier.size())
        .forEach(piece -> ids.add(piece.id()));
    ids.add(wordPiece.separator());
    return List.copyOf(ids);
  }

  private List<Integer> ids(List<Piece> pieces) {
    List<Integer> ids = new ArrayList<>();
    ids.add(wordPiece.first());
    pieces.forEach(piece -> ids.add(piece.id()));
    ids.add(wordPiece.separator());
    return ids;
  }

  /**
   * Windows over the marks in reading order. Each begins a quarter of its length before a mark and
   * answers for the marks of its next half, so that every one has something around it on both
   * sides.
   */
  private List<Window> windows(List<Piece> pieces, SortedMap<String, List<Integer>> marks) {
    TreeSet<Integer> waiting = new TreeSet<>();
    marks.values().forEach(waiting::addAll);
    Map<String, Integer> given = new HashMap<>();
    List<Window> windows = new ArrayList<>();
    while (!waiting.isEmpty()) {
      int first = waiting.first();
      int start = Math.max(0, Math.min(first - room() / 4, pieces.size() - room()));
      int last = Math.max(first + 1, start + room() - room() / 4);
      waiting.headSet(last).clear();
      SortedMap<String, List<Integer>> inside = new TreeMap<>();
      marks.forEach(
          (entity, own) -> {
            List<Integer> here =
                own.subList(place(own, first), place(own, last)).stream()
                    .map(mark -> mark - start)
                    .toList();
            if (!here.isEmpty() && given.merge(entity, 1, Integer::sum) <= MOST_WINDOWS) {
              inside.put(entity, here);
            }
          });
      windows.addAll(inputs(ids(pieces.subList(start, start + room())), List.of(), inside));
    }
    return windows;
  }

  /** Where the first mark stands that is not before a piece. */
  private static int place(List<Integer> marks, int piece) {
    int at = Collections.binarySearch(marks, piece);
    return at < 0 ? -at - 1 : at;
  }

  /** An input, or several of the same words where many are asked about. */
  private static List<Window> inputs(
      List<Integer> ids, List<Integer> context, SortedMap<String, List<Integer>> marks) {
    List<Integer> all = new ArrayList<>(ids);
    all.addAll(context);
    List<Integer> types = new ArrayList<>(Collections.nCopies(ids.size(), 0));
    types.addAll(Collections.nCopies(context.size(), 1));
    List<String> entities = List.copyOf(marks.keySet());
    List<Window> inputs = new ArrayList<>();
    for (int from = 0; from < entities.size(); from += MOST_TARGETS) {
      List<String> some = entities.subList(from, Math.min(from + MOST_TARGETS, entities.size()));
      // the first piece of an input is none of the sentence's
      List<List<Integer>> places =
          some.stream()
              .map(
                  entity ->
                      marks.getOrDefault(entity, List.of()).stream().map(mark -> mark + 1).toList())
              .toList();
      inputs.add(new Window(new EncoderInput(all, types, places), some));
    }
    return inputs;
  }
}
