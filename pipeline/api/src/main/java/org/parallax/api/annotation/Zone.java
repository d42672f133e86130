package org.parallax.api.annotation;

/** What part of a page a line belongs to; the annotation guide defines each. */
public enum Zone implements Labelled {
  /** Title and standfirst. */
  HEADLINE,
  /** Author line, author's note, editor's note. */
  BYLINE,
  /** The article proper, subheads included. */
  BODY,
  /** Photo caption or credit. */
  CAPTION,
  /** A pull-quote, or a second copy of something that stands elsewhere in the article. */
  REPEAT,
  /** Navigation, prompts, labels, teasers of other articles. */
  FURNITURE;

  /** Whether this zone is read for framing: headline and body are, nothing else. */
  public boolean isRead() {
    return this == HEADLINE || this == BODY;
  }
}
