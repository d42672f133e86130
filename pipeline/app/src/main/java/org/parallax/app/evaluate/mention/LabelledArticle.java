package org.parallax.app.evaluate.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An article with the mentions that a reader found.
 *
 * @param id of the article, unique in the data
 * @param text raw text; empty where the data hold offsets only, as a report folder does
 * @param published day, if it matters for who was in office
 * @param entities ids that were labelled; mentions of others are not scored
 * @param mentions labels, in reading order
 * @param optional labels on which careful readers disagree, in reading order
 */
record LabelledArticle(
    String id,
    Optional<String> text,
    Optional<LocalDate> published,
    SortedSet<String> entities,
    List<LabelledMention> mentions,
    List<LabelledMention> optional) {

  /** The same article with labels of these entities alone. */
  LabelledArticle only(Set<String> chosen) {
    SortedSet<String> left = new TreeSet<>(entities);
    left.retainAll(chosen);
    return new LabelledArticle(
        id, text, published, left, of(chosen, mentions), of(chosen, optional));
  }

  private static List<LabelledMention> of(Set<String> chosen, List<LabelledMention> mentions) {
    return mentions.stream().filter(mention -> chosen.contains(mention.entity())).toList();
  }
}
