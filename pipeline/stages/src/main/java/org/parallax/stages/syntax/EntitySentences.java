package org.parallax.stages.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;

/**
 * Every pair of sentence and entity mentioned in it, in the order in which layers want them. Of a
 * sentence of more than {@value SyntaxTrees#BLOCK} tokens only the stretch around the entity's
 * first mention is read.
 */
public final class EntitySentences {

  private final SyntaxTrees trees;
  private final AssertionReader reader;
  private final Map<SyntaxTree, SentenceReading> readings = new HashMap<>();

  private EntitySentences(SyntaxTrees trees, AssertionReader reader) {
    this.trees = trees;
    this.reader = reader;
  }

  /** Looks at one pair. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * Takes a pair.
     *
     * @param sentence index of the sentence
     * @param entity id of the entity
     * @param mentions of the entity in it, at least one
     * @param reading of the sentence; its tree may be empty if the sentence has no tokens
     */
    void visit(int sentence, String entity, List<Span> mentions, SentenceReading reading);
  }

  /**
   * Visits all pairs by sentence, then entity.
   *
   * @throws InterruptedException if the thread was interrupted
   */
  public static void visit(Document document, AssertionReader reader, Visitor visitor)
      throws InterruptedException {
    SortedMap<Integer, SortedMap<String, List<Span>>> pairs = new TreeMap<>();
    for (EntityMention mention : document.get(Layers.MENTIONS)) {
      pairs
          .computeIfAbsent(mention.sentence(), sentence -> new TreeMap<>())
          .computeIfAbsent(mention.entity(), entity -> new ArrayList<>())
          .add(mention.span());
    }
    SyntaxTrees trees = SyntaxTrees.of(document);
    for (var sentence : pairs.entrySet()) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      // a sentence's readings are not needed once it is done
      EntitySentences readings = new EntitySentences(trees, reader);
      sentence
          .getValue()
          .forEach(
              (entity, mentions) ->
                  visitor.visit(
                      sentence.getKey(),
                      entity,
                      mentions,
                      readings.reading(sentence.getKey(), mentions)));
    }
  }

  private SentenceReading reading(int sentence, List<Span> mentions) {
    return readings.computeIfAbsent(trees.tree(sentence, mentions.get(0)), reader::read);
  }
}
