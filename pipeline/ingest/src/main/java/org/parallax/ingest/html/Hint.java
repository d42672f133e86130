package org.parallax.ingest.html;

/** What a page's own words for an element (tag, class, id, role, itemprop) say that it holds. */
enum Hint {
  /** The text of an article. */
  CONTENT,
  /** A title. */
  TITLE,
  /** The lines under a title. */
  STANDFIRST,
  /** Who wrote it. */
  BYLINE,
  /** When. */
  DATE,
  /** A section or topic. */
  SECTION,
  /** About the author, corrections, editor's notes, legal lines. */
  NOTE,
  /** What stands at a picture, video or sound. */
  CAPTION,
  /** A picture, video or sound with all that belongs to it. */
  MEDIA,
  /** A sentence set again as a display. */
  PULL_QUOTE,
  /** Other articles. */
  RELATED,
  /** What readers wrote. */
  COMMENT,
  /** Share, subscribe, log in, accept. */
  PROMPT,
  /** Advertising. */
  ADVERTISEMENT,
  /** Menus and other surroundings. */
  NAVIGATION,
  /** What a reader need not see: written for screen readers or for machines. */
  UNSEEN,
  /** Something aside from the text. */
  ASIDE,
  /** The head of a page or article. */
  HEADER,
  /** The foot of a page or article. */
  FOOTER,
  /** A post from a social network or another page set into the text. */
  EMBED,
  /** Words that name furniture as well as parts of an article: they tell of scraps alone. */
  LOOSE;

  int bit() {
    return 1 << ordinal();
  }

  boolean in(int mask) {
    return (mask & bit()) != 0;
  }

  static int mask(Hint... hints) {
    int mask = 0;
    for (Hint hint : hints) {
      mask |= hint.bit();
    }
    return mask;
  }
}
