package org.parallax.ingest.pdf.layout;

/**
 * What the file's own structure says of a glyph.
 *
 * @param element the same for all glyphs of one block of the structure; {@link #NO_ELEMENT} if the
 *     structure does not say
 * @param role what that block is
 */
public record Tag(int element, Role role) {

  /** The element of glyphs that belong to none. */
  public static final int NO_ELEMENT = 0;

  /** The structure says nothing. */
  public static final Tag NONE = new Tag(NO_ELEMENT, Role.OPEN);

  /** What a block of the structure is. */
  public enum Role {
    /** Not said, or running text. */
    OPEN,
    /** A heading of any level. */
    HEADING,
    /** A caption. */
    CAPTION,
    /** A footnote or endnote. */
    NOTE,
    /** An item of a list. */
    ITEM,
    /** A cell of a table. */
    CELL,
    /** Not part of the document: running heads, page numbers, ornaments. */
    ARTIFACT
  }

  boolean isKnown() {
    return element != NO_ELEMENT;
  }

  /** Whether the structure says that these two do not belong to one block. */
  boolean parts(Tag other) {
    return isKnown() && other.isKnown() && element != other.element;
  }
}
