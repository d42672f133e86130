package org.parallax.ingest.html;

import org.jspecify.annotations.Nullable;

/**
 * An element of the page. The blocks inside it stand next to each other in the page's list, from
 * {@code first} up to and without {@code end}, so that sums over a box are differences of running
 * sums.
 */
final class Box {

  final @Nullable Box parent;
  final String name;
  final int hints;
  final int depth;
  final boolean block;
  int first;
  int end;

  Box(@Nullable Box parent, String name, boolean block, int hints, int first) {
    this.parent = parent;
    this.name = name;
    this.block = block;
    this.hints = hints;
    this.first = first;
    this.end = first;
    depth = parent == null ? 0 : parent.depth + 1;
  }

  boolean has(Hint hint) {
    return hint.in(hints);
  }

  boolean contains(int block) {
    return first <= block && block < end;
  }

  /** Whether this is {@code other} or somewhere inside it. */
  boolean isIn(Box other) {
    Box box = this;
    while (box.depth > other.depth && box.parent != null) {
      box = box.parent;
    }
    return box == other;
  }

  /** The nearest box around and including this one with that element name. */
  @Nullable Box within(String element) {
    for (Box box = this; box != null; box = box.parent) {
      if (box.name.equals(element)) {
        return box;
      }
    }
    return null;
  }
}
