package org.parallax.ingest.pdf;

import java.util.function.LongSupplier;

/**
 * What reading one file may cost. Counts come first, so that the same file gives the same text
 * whatever the machine; the clock is there for what nobody thought of, and ends the reading.
 */
final class Budget {

  /** More pages than this no article has. */
  static final int PAGES = 500;

  /** More glyphs than this no article has: about 300,000 words. */
  static final int GLYPHS = 2_000_000;

  /** Operators of content streams, repeated ones counted each time. */
  private static final long OPERATORS = 30_000_000;

  private static final long FORMS = 20_000;
  private static final long MOST_NANOSECONDS = 60_000_000_000L;
  private static final int LOOK_AT_CLOCK = 1024;

  /** The file costs too much; how, in a few words. */
  static final class SpentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SpentException(String message) {
      super(message);
    }
  }

  private final LongSupplier clock;
  private final long begin;
  private long operators;
  private long forms;
  private long glyphs;

  Budget(LongSupplier clock) {
    this.clock = clock;
    begin = clock.getAsLong();
  }

  void operator() {
    operators++;
    if (operators > OPERATORS) {
      throw new SpentException("its pages are drawn in more than " + OPERATORS + " steps");
    }
    if (operators % LOOK_AT_CLOCK == 0) {
      time();
    }
  }

  void form() {
    forms++;
    if (forms > FORMS) {
      throw new SpentException("its pages repeat drawings more than " + FORMS + " times");
    }
  }

  void time() {
    if (clock.getAsLong() - begin > MOST_NANOSECONDS) {
      throw new SpentException(
          "it takes more than " + MOST_NANOSECONDS / 1_000_000_000 + " seconds to read");
    }
  }

  /** Whether there is room for one glyph more. */
  boolean glyph() {
    glyphs++;
    return glyphs <= GLYPHS;
  }

  boolean isOutOfGlyphs() {
    return glyphs > GLYPHS;
  }
}
