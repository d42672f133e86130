package org.parallax.stages.clean;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.text.Span;

/**
 * Tells the parts of a page apart. Every block is weighed by what can be seen of it ({@link
 * Signal}); the most likely sequence of states ({@link State}) over all blocks is found by the
 * Viterbi algorithm; last, what stands twice is called a repeat. Time grows with the length of the
 * text.
 */
final class ZoneReader {

  private static final String BELOW = "below the end of the article";

  private ZoneReader() {}

  static List<ZonedSpan> read(String text, boolean markdown) {
    List<Block> blocks = Blocks.of(text, markdown);
    List<BlockWords> words = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      boolean mute = block.mark() == Mark.MACHINE;
      words.add(BlockWords.of(text, mute ? emptied(block) : block));
    }
    Copies copies = Copies.in(words);
    PageSignals signals = new PageSignals(blocks, words, copies);
    State[] states = mostLikely(signals, blocks.size());
    List<ZonedSpan> zones = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Span span = new Span(block.begin(), block.end());
      int original = originalOf(i, states, words, copies, signals);
      if (original >= 0) {
        String why = "same words as line " + blocks.get(original).line();
        zones.add(new ZonedSpan(span, Zone.REPEAT, why));
      } else {
        zones.add(new ZonedSpan(span, states[i].zone(), reason(i, states, signals)));
      }
    }
    return zones;
  }

  private static Block emptied(Block block) {
    return new Block(block.begin(), block.begin(), block.line(), block.gapBefore(), block.mark());
  }

  /** The block of the article that this one says again, or -1. */
  private static int originalOf(
      int i, State[] states, List<BlockWords> words, Copies copies, PageSignals signals) {
    int original = copies.originalOf(i);
    if (original < 0
        || states[i].zone() == Zone.FURNITURE
        || states[original].zone() == Zone.FURNITURE) {
      return -1;
    }
    if (states[original].zone() == Zone.BYLINE || states[i].zone() == Zone.BYLINE) {
      return words.get(i).count() >= 6 && copies.isWhole(i) ? original : -1;
    }
    boolean title = signals.strength(i, Signal.HEADLINE) > 0;
    if (title && states[original] != State.HEADLINE) {
      return -1;
    }
    if (states[i].zone() == Zone.CAPTION && !copies.isWhole(i)) {
      // The copy with the credit says more than the one without: two captions, no repeat.
      return states[original].zone() == Zone.CAPTION ? -1 : original;
    }
    // A short line may come back by right: a refrain, a subhead, "No."
    boolean adjacent = Math.abs(original - i) == 1;
    return words.get(i).count() >= 5 || adjacent || title ? original : -1;
  }

  private static State[] mostLikely(PageSignals signals, int size) {
    State[] path = new State[size];
    if (size == 0) {
      return path;
    }
    int states = State.ALL.length;
    double[] above = signals.proseAbove();
    byte[][] from = new byte[size][states];
    double[] best = new double[states];
    for (State state : State.ALL) {
      best[state.index()] = state.start() + signals.fit(0, state);
    }
    for (int i = 1; i < size; i++) {
      double[] next = new double[states];
      for (State state : State.ALL) {
        double most = Double.NEGATIVE_INFINITY;
        for (State before : State.ALL) {
          double step = before.step(state);
          if (step == State.NEVER) {
            continue;
          }
          double score = best[before.index()] + step;
          if (state == State.TAIL && before != State.TAIL) {
            score -= signals.isProse(i) ? PROSE_OPENS_TAIL : 0;
            score -= TOO_EARLY * Math.max(0, 1 - above[i] / LEAST_ABOVE_TAIL);
            score -= signals.strength(i, Signal.SUBHEAD) * SUBHEAD_OPENS_TAIL;
          }
          if (score > most) {
            most = score;
            from[i][state.index()] = (byte) before.index();
          }
        }
        next[state.index()] = most + signals.fit(i, state);
      }
      best = next;
    }
    int last = 0;
    for (int state = 1; state < states; state++) {
      last = best[state] > best[last] ? state : last;
    }
    for (int i = size - 1; i >= 0; i--) {
      path[i] = State.ALL[last];
      last = from[i][last];
    }
    return path;
  }

  /** Teasers begin with a label, a picture or a headline of their own, not with a paragraph. */
  private static final double PROSE_OPENS_TAIL = 6;

  private static final double SUBHEAD_OPENS_TAIL = 2;

  /** A tail ends an article: some of the page's prose has to stand above it. */
  private static final double TOO_EARLY = 15;

  private static final double LEAST_ABOVE_TAIL = 0.25;

  /** The signal that spoke most for the state that was chosen. */
  private static String reason(int i, State[] states, PageSignals signals) {
    State state = states[i];
    Optional<Signal> strongest =
        Arrays.stream(Signal.values())
            .filter(signal -> signals.strength(i, signal) * signal.weight(state) > 0.3)
            .max(comparingDouble(signal -> signals.strength(i, signal) * signal.weight(state)));
    if (strongest.isPresent()) {
      boolean inTail = state == State.TAIL && strongest.get().compareTo(Signal.HEADLINE) <= 0;
      return inTail ? BELOW : strongest.get().reason();
    }
    return switch (state) {
      case LEAD -> "above the headline";
      case TAIL -> BELOW;
      case TOP_INSET, INSET -> "between parts of the article";
      case HEADLINE -> "above the text";
      case BODY -> "among the article's paragraphs";
      case BYLINE, NOTE -> "beside the author's line";
      case TOP_CAPTION, CAPTION, END_CAPTION -> "beside a picture's caption";
    };
  }
}
