package org.parallax.compare.align;

import java.util.Locale;

/** Why two wordings are taken for the same, the surest first. */
public enum JoinRule {
  /** The catalogue knows both. */
  CATALOGUE,
  /** Equal but for case, accents, titles and legal suffixes. */
  SAME_NAME,
  /** Equal but for blanks and hyphens. */
  SAME_LETTERS,
  /** A name and the same without middle names, or with a first name's initial alone. */
  SAME_ENDS,
  /** Two spellings of one name: a slip, or another way to write a foreign alphabet. */
  SPELLING,
  /** A person's last name, where only one person of the story bears it. */
  SURNAME,
  /** A person's family name that stands first, where only one person of the story bears it. */
  FAMILY_NAME,
  /** An acronym and what it stands for, in one source. */
  ACRONYM_EXPLAINED,
  /** An acronym and the only name in the story that it can stand for. */
  ACRONYM,
  /** Officials, troops or the government of a state. */
  OFFICIALS,
  /** The article refers to both as one. */
  COREFERENCE,
  /** An office, and the only person whose name the story gives after it. */
  TITLE,
  /** The same head word. */
  SAME_HEAD,
  /** Near in meaning, as an encoder sees them in their sentences. */
  MEANING,
  /** Too little for a group of its own; what is nearest in meaning. */
  LEFTOVER;

  /** As it is written in files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
