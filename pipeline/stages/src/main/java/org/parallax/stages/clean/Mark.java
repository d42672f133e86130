package org.parallax.stages.clean;

/** What the syntax of a text says about a block, before any word of it is weighed. */
enum Mark {
  /** An ordinary line or paragraph. */
  PLAIN,
  /** A heading of the first level. */
  TITLE,
  /** A heading below the first level. */
  HEADING,
  /** An item of a list. */
  ITEM,
  /** A quoted paragraph. */
  QUOTE,
  /** A picture with its alternative text. */
  PICTURE,
  /** A line set in italics as a whole. */
  ITALIC,
  /** Nothing but links. */
  LINKS,
  /** Front matter, code, comments, link definitions, embedded tags: no words for a reader. */
  MACHINE,
  /** A line of dashes, stars or other signs without a letter or digit. */
  RULE
}
