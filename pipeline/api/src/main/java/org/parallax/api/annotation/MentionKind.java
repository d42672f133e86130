package org.parallax.api.annotation;

/** How a mention names its entity; the annotation guide defines each. */
public enum MentionKind implements Labelled {
  /** Russia. */
  NAME,
  /** Russian peacekeepers; also the Russian inside "Russian-led". */
  ADJECTIVE,
  /**
   * A capital or seat used for the government, or an institution acting for the state: the Kremlin.
   */
  METONYM,
  /** A named head of state or government, minister or official. */
  LEADER,
  /** A common-noun phrase: the dominant arms supplier. */
  DESCRIPTION,
  /** It, its, they, he: once resolved. */
  PRONOUN
}
