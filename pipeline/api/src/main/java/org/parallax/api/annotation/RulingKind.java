package org.parallax.api.annotation;

/** What a {@link Ruling} says. */
public enum RulingKind implements Labelled {
  /** The words at these places mean the entity, and nothing else. */
  IS,
  /** The words at these places do not mean the entity; without one, they mean nobody. */
  IS_NOT,
  /** Only its names and adjectives, and what refers back to them, count as the state. */
  STRICT,
  /** Its seats, leaders, officials and forces count as the state too: what holds without a word. */
  GOVERNMENT,
  /** Its companies and proxies count as the state too. */
  WIDE;

  @Override
  public String label() {
    return Labelled.super.label().replace('_', '-');
  }
}
