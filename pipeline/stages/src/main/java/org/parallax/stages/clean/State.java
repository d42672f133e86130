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
}
