package org.parallax.stages.clean;

import java.util.Optional;
import org.parallax.api.annotation.Zone;
import org.parallax.api.text.BlockKind;
import org.parallax.api.text.MarkedBlock;

/** What the kinds that a file's markup gives its blocks mean in zones. */
final class KindZones {

  private KindZones() {}

  /** The zone of a kind by the annotation guide; none where the markup leaves it open. */
  static Optional<Zone> zoneOf(BlockKind kind) {
    return switch (kind) {
      case TITLE, STANDFIRST -> Optional.of(Zone.HEADLINE);
      case BYLINE, DATE, NOTE -> Optional.of(Zone.BYLINE);
      case SUBHEAD, PARAGRAPH, ITEM, ROW, QUOTATION -> Optional.of(Zone.BODY);
      case CAPTION -> Optional.of(Zone.CAPTION);
      case PULL_QUOTE -> Optional.of(Zone.REPEAT);
      case SECTION, RELATED, COMMENT, PROMPT, NAVIGATION -> Optional.of(Zone.FURNITURE);
      case TEXT -> Optional.empty();
    };
  }

  /** The zone that a block belongs to by the words that speak against its markup. */
  static Zone zoneOf(Signal objection) {
    return switch (objection) {
      case PROMPT -> Zone.FURNITURE;
      case CREDIT -> Zone.CAPTION;
      default -> Zone.BYLINE;
    };
  }

  /** The zone of a block by its markup. */
  static Optional<Zone> zoneOf(Block block) {
    return block.marked().map(MarkedBlock::kind).flatMap(KindZones::zoneOf);
  }

  /**
   * Whether words that stand elsewhere in the article may do so by right: those of lists, tables
   * and subheads, and a paragraph that comes again and again, as the same question to many people.
   *
   * @param copies how many blocks repeat the same original
   */
  static boolean mayRecur(Block block, int copies) {
    return block
        .marked()
        .map(MarkedBlock::kind)
        .map(
            kind ->
                switch (kind) {
                  case ITEM, ROW, SUBHEAD -> true;
                  case PARAGRAPH, QUOTATION -> copies >= FEWEST_OF_A_REFRAIN;
                  default -> false;
                })
        .orElse(false);
  }

  private static final int FEWEST_OF_A_REFRAIN = 2;

  /** What a kind says in terms of a text's syntax. */
  static Mark markOf(BlockKind kind, Mark line) {
    return switch (kind) {
      case TITLE -> Mark.TITLE;
      case SUBHEAD -> Mark.HEADING;
      case ITEM, ROW -> line == Mark.RULE ? line : Mark.ITEM;
      case QUOTATION -> line == Mark.RULE ? line : Mark.QUOTE;
      default -> line;
    };
  }

  /**
   * The zone by the words of a block where they plainly speak against its markup: prompts, credits,
   * author's lines and notes are often set as paragraphs. Everything else is left to the markup.
   */
  static Optional<Signal> findObjection(int i, Block block, PageSignals signals, int words) {
    boolean paragraph =
        block.marked().isPresent() && zoneOf(block).filter(Zone.BODY::equals).isPresent();
    if (!paragraph) {
      return Optional.empty();
    }
    if (signals.strength(i, Signal.PROMPT) >= PLAINLY && words <= LONGEST_PROMPT) {
      return Optional.of(Signal.PROMPT);
    }
    if (signals.strength(i, Signal.NOTE) >= 1) {
      return Optional.of(Signal.NOTE);
    }
    boolean line = words <= LONGEST_CREDIT && signals.strength(i, Signal.FRAGMENT) > 0;
    if (line && signals.strength(i, Signal.CREDIT) >= 1) {
      return Optional.of(Signal.CREDIT);
    }
    return line && signals.strength(i, Signal.BYLINE) >= 1
        ? Optional.of(Signal.BYLINE)
        : Optional.empty();
  }

  private static final double PLAINLY = 1.2;
  private static final int LONGEST_PROMPT = 16;
  private static final int LONGEST_CREDIT = 10;
}
