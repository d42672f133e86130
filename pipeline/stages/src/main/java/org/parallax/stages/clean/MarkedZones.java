package org.parallax.stages.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.text.BlockKind;
import org.parallax.api.text.MarkedBlock;
import org.parallax.api.text.Span;

/**
 * The zones of a page whose markup tells what each of its blocks is, as that of web pages does. The
 * kinds decide; what is left to look for are plain prompts, notes and credits set as paragraphs,
 * and what stands twice. Most of a web page is furniture, of which not a word is looked at.
 */
final class MarkedZones {

  /** Longer paragraphs are no prompts, whatever they ask. */
  private static final int LONGEST_PROMPT = 16;

  private static final int LONGEST_NOTE = 60;
  private static final int LONGEST_CREDIT = 10;
  private static final double PLAINLY = 1.2;
  private static final int FEWEST_REPEATED = 5;

  private final List<Block> blocks;
  private final List<BlockWords> words;
  private final Copies copies;
  private final List<Zone> zones = new ArrayList<>();
  private final List<ZonedSpan> spans;

  private MarkedZones(String text, List<Block> blocks) {
    this.blocks = blocks;
    this.words = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      boolean furniture = KindZones.zoneOf(block).filter(Zone.FURNITURE::equals).isPresent();
      words.add(BlockWords.of(text, furniture ? block.until(block.begin()) : block));
    }
    this.copies = Copies.in(words);
    this.spans = read();
  }

  /**
   * The page and its zones; none if its markup leaves a line open.
   *
   * @param marked what the markup says; empty for plain text
   */
  static Optional<MarkedZones> find(String text, List<MarkedBlock> marked) {
    if (marked.isEmpty() || marked.stream().anyMatch(block -> block.kind() == BlockKind.TEXT)) {
      return Optional.empty();
    }
    List<Block> blocks = Blocks.of(text, false, marked);
    return blocks.stream().allMatch(block -> block.marked().isPresent())
        ? Optional.of(new MarkedZones(text, blocks))
        : Optional.empty();
  }

  /** The zones of the page's blocks. */
  List<ZonedSpan> spans() {
    return spans;
  }

  /** The page with what was seen of its lines, for what they say of author, title and day. */
  ReadPage page() {
    return new ReadPage(blocks, words, PageSignals.ofWording(blocks, words, copies), spans);
  }

  private List<ZonedSpan> read() {
    List<ZonedSpan> read = new ArrayList<>(blocks.size());
    List<Optional<Signal>> objections = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Zone told = KindZones.zoneOf(blocks.get(i)).orElse(Zone.FURNITURE);
      Optional<Signal> objection = told == Zone.BODY ? findObjection(i) : Optional.empty();
      objections.add(objection);
      zones.add(objection.map(KindZones::zoneOf).orElse(told));
    }
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Span span = new Span(block.begin(), block.end());
      int original = originalOf(i);
      read.add(
          original >= 0
              ? new ZonedSpan(
                  span, Zone.REPEAT, "same words as line " + blocks.get(original).line())
              : new ZonedSpan(
                  span,
                  zones.get(i),
                  objections
                      .get(i)
                      .map(Signal::reason)
                      .or(() -> block.marked().map(MarkedBlock::why))
                      .orElse("")));
    }
    return read;
  }

  private Optional<Signal> findObjection(int i) {
    BlockWords own = words.get(i);
    if (own.count() > LONGEST_NOTE) {
      return Optional.empty();
    }
    Wording wording = new Wording(own, true);
    if (own.count() <= LONGEST_PROMPT && wording.prompt() >= PLAINLY) {
      return Optional.of(Signal.PROMPT);
    }
    if (wording.note() >= 1) {
      return Optional.of(Signal.NOTE);
    }
    if (own.count() > LONGEST_CREDIT || own.closed()) {
      return Optional.empty();
    }
    if (wording.credit() >= 1) {
      return Optional.of(Signal.CREDIT);
    }
    return wording.byline() >= 1 ? Optional.of(Signal.BYLINE) : Optional.empty();
  }

  /** The block of the article that this one says again, or -1. */
  private int originalOf(int i) {
    int original = copies.originalOf(i);
    if (original < 0
        || zones.get(i) == Zone.FURNITURE
        || zones.get(i) == Zone.BYLINE
        || zones.get(original) == Zone.FURNITURE
        || zones.get(original) == Zone.BYLINE
        || KindZones.mayRecur(blocks.get(i), copies.copiesOfOriginalOf(i))) {
      return -1;
    }
    boolean adjacent = Math.abs(original - i) == 1;
    if (zones.get(i) == Zone.HEADLINE) {
      // A subhead of the same words is no reason to lose the title.
      return zones.get(original) == Zone.HEADLINE ? original : -1;
    }
    if (zones.get(i) == Zone.CAPTION && !copies.isWhole(i)) {
      return zones.get(original) == Zone.CAPTION ? -1 : original;
    }
    return words.get(i).count() >= FEWEST_REPEATED || adjacent ? original : -1;
  }
}
