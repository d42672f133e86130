package org.parallax.api.story;

import org.parallax.api.annotation.Labelled;

/** How a wording names a target. */
public enum NamingKind implements Labelled {
  /** A name, adjective, seat or leader. */
  NAME,
  /** A name with an evaluating word: "an expansionist Azerbaijan". */
  EPITHET,
  /** A common-noun phrase: "the dominant arms supplier". */
  DESCRIPTION
}
