package org.parallax.ingest.html.blocks;

import org.jspecify.annotations.Nullable;

/**
 * An element of the page. The blocks inside it stand next to each other in the page's list, from
 * {@link #first} up to and without {@link #end}, so that sums over a box are differences of running
 * sums.
 */
public final class Box {

  private final @Nullable Box parent;
  private final String name;
  private final boolean block;
  private final int hints;
  private final int depth;
  private int first;
  private int end;

  /**
   * @param block whether it is set as a block, not as a part of a line
   * @param hints what its own names say, a mask of {@link Hint}s
   */
  Box(@Nullable Box parent, String name, boolean block, int hints, int first) {
    this.parent = parent;
    this.name = name;
    this.block = block;
    this.hints = hints;
    this.first = first;
    this.end = first;
    depth = parent == null ? 0 : parent.depth + 1;
  }

  void close(int end) {
    this.end = end;
  }

  /** Its blocks were joined with others to one. */
  void moveTo(int first, int end) {
    this.first = first;
    this.end = end;
  }

  /** The element around it; null for the outermost. */
  public @Nullable Box parent() {
    return parent;
  }

  /** Its element's name in lower case. */
  public String name() {
    return name;
  }

  /** Whether it is set as a block, not as a part of a line. */
  public boolean isBlock() {
    return block;
  }

  /** What its own names say, a mask of {@link Hint}s. */
  public int hints() {
    return hints;
  }

  /** How many boxes are around it. */
  public int depth() {
    return depth;
  }

  /** Its first block's place in the page's list. */
  public int first() {
    return first;
  }

  /** One past its last block's place. */
  public int end() {
    return end;
  }

  /** How many blocks are in it. */
  public int size() {
    return end - first;
  }

  /** Whether its own names give that hint. */
  public boolean has(Hint hint) {
    return hint.in(hints);
  }

  /** Whether the block at that place is in it. */
  public boolean contains(int block) {
    return first <= block && block < end;
  }

  /** Whether this is {@code other} or somewhere inside it. */
  public boolean isIn(Box other) {
    Box box = this;
    while (box.depth > other.depth && box.parent != null) {
      box = box.parent;
    }
    return box == other;
  }

  /** The nearest box around and including this one with that element name. */
  public @Nullable Box within(String element) {
    for (Box box = this; box != null; box = box.parent) {
      if (box.name.equals(element)) {
        return box;
      }
    }
    return null;
  }
}
