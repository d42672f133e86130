package org.parallax.ingest.html.blocks;

/** What a page's own words for an element (tag, class, id, role, itemprop) say that it holds. */
public enum Hint {
  /** The text of an article. */
  CONTENT(0),
  /** A title. */
  TITLE(1),
  /** The lines under a title. */
  STANDFIRST(2),
  /** Who wrote it. */
  BYLINE(3),
  /** When. */
  DATE(4),
  /** A section or topic. */
  SECTION(5),
  /** About the author, corrections, editor's notes, legal lines. */
  NOTE(6),
  /** What stands at a picture, video or sound. */
  CAPTION(7),
  /** A picture, video or sound with all that belongs to it. */
  MEDIA(8),
  /** A sentence set again as a display. */
  PULL_QUOTE(9),
  /** Other articles. */
  RELATED(10),
  /** What readers wrote. */
  COMMENT(11),
  /** Share, subscribe, log in, accept. */
  PROMPT(12),
  /** Advertising. */
  ADVERTISEMENT(13),
  /** Menus and other surroundings. */
  NAVIGATION(14),
  /** What a reader need not see: written for screen readers or for machines. */
  UNSEEN(15),
  /** Something aside from the text. */
  ASIDE(16),
  /** The head of a page or article. */
  HEADER(17),
  /** The foot of a page or article. */
  FOOTER(18),
  /** A post from a social network or another page set into the text. */
  EMBED(19),
  /** Words that name furniture as well as parts of an article: they tell of scraps alone. */
  LOOSE(20);

  private final int place;

  Hint(int place) {
    this.place = place;
  }

  /** Its place in a mask. */
  public int bit() {
    return 1 << place;
  }

  /** Whether {@code mask} has it. */
  public boolean in(int mask) {
    return (mask & bit()) != 0;
  }

  /** A mask of several. */
  public static int mask(Hint... hints) {
    int mask = 0;
    for (Hint hint : hints) {
      mask |= hint.bit();
    }
    return mask;
  }
}
