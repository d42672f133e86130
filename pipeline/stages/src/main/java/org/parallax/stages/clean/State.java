package org.parallax.stages.clean;

import org.parallax.api.annotation.Zone;

/** Where in a page a block stands: the states of the sequence model, and the zone each gives. */
enum State {
  LEAD(Zone.FURNITURE),
  HEADLINE(Zone.HEADLINE),
  BYLINE(Zone.BYLINE),
  TOP_CAPTION(Zone.CAPTION),
  TOP_INSET(Zone.FURNITURE),
  BODY(Zone.BODY),
  CAPTION(Zone.CAPTION),
  INSET(Zone.FURNITURE),
  NOTE(Zone.BYLINE),
  END_CAPTION(Zone.CAPTION),
  TAIL(Zone.FURNITURE);

  static final State[] ALL = values();

  static final double NEVER = -40;

  /** Score of beginning a text in each state. */
  private static final double[] STARTS = {0, 0, -1, -1, NEVER, -0.5, -2, NEVER, -5, NEVER, NEVER};

  /**
   * Score of going from the state of the row to that of the column. What they say: a page is
   * navigation, headline, byline, body; captions and prompts may interrupt; once the author has
   * been introduced or the teasers have begun, the body rarely returns.
   */
  private static final double[][] STEPS = {
    // LEAD HEAD  BYL   TCAP  TINS   BODY   CAP   INSET  NOTE   ECAP   TAIL
    {0.4, 0, -1.5, -1, NEVER, -1.5, -3, NEVER, -8, NEVER, -7}, // LEAD
    {-3, 0, 0, 0, -0.3, 0, NEVER, NEVER, -6, NEVER, -8}, // HEADLINE
    {-6, -1.5, 0.2, 0, -0.3, 0, NEVER, NEVER, NEVER, NEVER, -6}, // BYLINE
    {-6, -1.2, 0, 0.4, -0.3, 0, NEVER, NEVER, NEVER, NEVER, -6}, // TOP_CAPTION
    {-6, -1.2, -0.2, 0, 0.2, 0, NEVER, NEVER, NEVER, NEVER, -4}, // TOP_INSET
    {NEVER, -9, -7, NEVER, NEVER, 0.4, -0.3, -0.5, -0.5, NEVER, -2.5}, // BODY
    {NEVER, -9, -7, NEVER, NEVER, 0, 0.4, -0.5, -1, NEVER, -2.5}, // CAPTION
    {NEVER, -9, -7, NEVER, NEVER, 0, -0.2, 0.1, -0.5, NEVER, -1.5}, // INSET
    {NEVER, -9, -9, NEVER, NEVER, -3, NEVER, -1.5, 0.2, -0.3, 0}, // NOTE
    {NEVER, NEVER, NEVER, NEVER, NEVER, -3, NEVER, -3, -0.3, 0.2, 0}, // END_CAPTION
    {NEVER, NEVER, NEVER, NEVER, NEVER, -9, NEVER, NEVER, -1.8, -3, 0.4}, // TAIL
  };

  private final Zone zone;

  State(Zone zone) {
    this.zone = zone;
  }

  Zone zone() {
    return zone;
  }

  /** Its place among {@link #ALL}. */
  @SuppressWarnings("EnumOrdinal") // the tables of weights have one column a state
  int index() {
    return ordinal();
  }

  double start() {
    return STARTS[index()];
  }

  double step(State next) {
    return STEPS[index()][next.index()];
  }
}
