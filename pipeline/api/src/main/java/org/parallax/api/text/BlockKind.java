package org.parallax.api.text;

/**
 * What the markup of a file says that a stretch of its text is. Kinds are finer than the zones that
 * are made of them, and {@link #TEXT} leaves the zone open.
 */
public enum BlockKind {
  /** The article's title. */
  TITLE,
  /** The lines between title and text that say what the article is about. */
  STANDFIRST,
  /** Who wrote it. */
  BYLINE,
  /** When it was published or changed. */
  DATE,
  /** The section, topic or series that the article stands in. */
  SECTION,
  /** A heading inside the article. */
  SUBHEAD,
  /** A paragraph of the article. */
  PARAGRAPH,
  /** An item of a list of the article. */
  ITEM,
  /** A row of a table of the article, cells parted by tabulators. */
  ROW,
  /** A longer quotation that is part of the article. */
  QUOTATION,
  /** A sentence of the article set again as a display. */
  PULL_QUOTE,
  /** What stands at a picture: caption, credit or both. */
  CAPTION,
  /** An editor's note, a correction, a paragraph about the author. */
  NOTE,
  /** Links to other articles, with their teasers. */
  RELATED,
  /** What readers wrote. */
  COMMENT,
  /** A request to the reader: subscribe, share, accept, log in. */
  PROMPT,
  /** Menus, footers, running heads, page numbers and all other surroundings. */
  NAVIGATION,
  /** Text of which the file does not say what it is. */
  TEXT
}
