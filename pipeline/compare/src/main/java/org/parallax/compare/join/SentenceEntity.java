package org.parallax.compare.join;

import java.util.Comparator;

/**
 * An entity in a sentence.
 *
 * @param sentence index
 * @param entity id
 */
record SentenceEntity(int sentence, String entity) implements Comparable<SentenceEntity> {

  private static final Comparator<SentenceEntity> ORDER =
      Comparator.comparingInt(SentenceEntity::sentence).thenComparing(SentenceEntity::entity);

  @Override
  public int compareTo(SentenceEntity other) {
    return ORDER.compare(this, other);
  }
}
