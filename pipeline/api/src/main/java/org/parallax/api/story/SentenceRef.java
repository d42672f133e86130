package org.parallax.api.story;

import java.util.Comparator;

/**
 * A sentence of a story.
 *
 * @param article id
 * @param sentence index in that article
 */
public record SentenceRef(String article, int sentence) implements Comparable<SentenceRef> {

  private static final Comparator<SentenceRef> ORDER =
      Comparator.comparing(SentenceRef::article).thenComparingInt(SentenceRef::sentence);

  @Override
  public int compareTo(SentenceRef other) {
    return ORDER.compare(this, other);
  }
}
