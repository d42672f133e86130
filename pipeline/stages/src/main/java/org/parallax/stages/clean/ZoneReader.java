package org.parallax.stages.clean;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.text.MarkedBlock;
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

  /** The zones of a text that has no markup but its own. */
  static List<ZonedSpan> read(String text, boolean markdown) {
    return read(text, markdown, List.of()).zones();
  }

  /**
   * Reads a page.
   *
   * @param markdown whether the text is Markdown
   * @param marked what the markup of its file says; empty for plain text
   */
  static ReadPage read(String text, boolean markdown, List<MarkedBlock> marked) {
    List<Block> blocks = Blocks.of(text, markdown, marked);
    List<BlockWords> words = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      boolean mute =
          block.mark() == Mark.MACHINE
              || KindZones.zoneOf(block).filter(Zone.FURNITURE::equals).isPresent();
      words.add(BlockWords.of(text, mute ? block.until(block.begin()) : block));
    }
    Copies copies = Copies.in(words);
    PageSignals signals = new PageSignals(blocks, words, copies);
    State[] states = StatePath.of(signals, blocks, words);
    List<ZonedSpan> zones = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      ZonedSpan zoned = zoned(i, blocks, states, words, copies, signals);
      boolean speaker =
          i > 0
              && zones.get(i - 1).zone() == Zone.REPEAT
              && zoned.zone() != Zone.FURNITURE
              && isSpeaker(blocks.get(i), words.get(i), words.get(i - 1));
      zones.add(
          speaker
              ? new ZonedSpan(zoned.span(), Zone.REPEAT, "who said the repeated words")
              : zoned);
    }
    return new ReadPage(blocks, words, signals, zones);
  }

  /** A name right below a pull-quote. */
  private static boolean isSpeaker(Block block, BlockWords own, BlockWords quote) {
    boolean quoted = "“\"‘«„'".indexOf(quote.head().charAt(0)) >= 0;
    return quoted
        && !block.gapBefore()
        && block.marked().isEmpty()
        && own.count() >= 2
        && own.count() <= 10
        && !own.closed()
        && own.capitals() >= 2;
  }

  private static ZonedSpan zoned(
      int i,
      List<Block> blocks,
      State[] states,
      List<BlockWords> words,
      Copies copies,
      PageSignals signals) {
    Block block = blocks.get(i);
    Span span = new Span(block.begin(), block.end());
    int original = originalOf(i, states, words, copies, signals);
    if (original >= 0 && !KindZones.mayRecur(block, copies.copiesOfOriginalOf(i))) {
      return new ZonedSpan(span, Zone.REPEAT, "same words as line " + blocks.get(original).line());
    }
    Optional<Signal> objection = KindZones.findObjection(i, block, signals, words.get(i).count());
    if (objection.isPresent()) {
      Signal signal = objection.get();
      return new ZonedSpan(span, KindZones.zoneOf(signal), signal.reason());
    }
    Optional<Zone> marked = KindZones.zoneOf(block);
    if (marked.isPresent()) {
      String why = block.marked().map(MarkedBlock::why).orElse("");
      return new ZonedSpan(span, marked.get(), why.isBlank() ? reason(i, states, signals) : why);
    }
    return new ZonedSpan(span, states[i].zone(), reason(i, states, signals));
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

  /** The signal that spoke most for the state that was chosen. */
  private static String reason(int i, State[] states, PageSignals signals) {
    State state = states[i];
    ZoneWeights weights = ZoneWeights.shipped();
    Optional<Signal> strongest =
        Arrays.stream(Signal.ALL)
            .filter(
                signal -> signals.strength(i, signal) * weights.own(signal)[state.index()] > 0.3)
            .max(
                comparingDouble(
                    signal -> signals.strength(i, signal) * weights.own(signal)[state.index()]));
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
