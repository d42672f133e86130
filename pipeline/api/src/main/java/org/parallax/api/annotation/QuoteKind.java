package org.parallax.api.annotation;

/** How somebody's words are given. */
public enum QuoteKind implements Labelled {
  /** In quotation marks, whole. */
  DIRECT,
  /** Reported, without marks. */
  INDIRECT,
  /** Reported, with a fragment in marks. */
  MIXED
}
