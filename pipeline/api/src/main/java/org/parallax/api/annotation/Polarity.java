package org.parallax.api.annotation;

/** How a text makes an entity look to a general reader. */
public enum Polarity {
  UNFAVOURABLE(-1),
  NEUTRAL(0),
  FAVOURABLE(1);

  private final int value;

  Polarity(int value) {
    this.value = value;
  }

  /** -1, 0 or 1. */
  public int value() {
    return value;
  }
}
