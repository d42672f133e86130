package org.parallax.compare.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layer;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;

/** Adds concepts to one document's entities and mentions. Not thread-safe. */
final class ConceptWriter {

  private static final String VIA = "find-concepts";
  private static final double CONFIDENCE = 0.5;
  private static final String PREFIX = "concept:";

  private final Document document;
  private final List<Entity> entities;
  private final List<EntityMention> mentions;
  private boolean changed;

  ConceptWriter(Document document) {
    this.document = document;
    this.entities = new ArrayList<>(document.itemsOf(Layers.ENTITIES));
    this.mentions = new ArrayList<>(document.itemsOf(Layers.MENTIONS));
  }

  /** The id of a concept in every article. */
  static String idOf(String name) {
    return PREFIX + name;
  }

  /** Adds a concept where it is mentioned, if it is. Its own mentions never overlap. */
  void add(String name, List<ConceptMention> where) {
    if (where.isEmpty()) {
      return;
    }
    changed = true;
    String id = idOf(name);
    entities.add(new Entity(id, name, EntityType.CONCEPT, false));
    int end = 0;
    for (ConceptMention mention :
        where.stream().sorted(Comparator.comparing(ConceptMention::span)).toList()) {
      Span span = mention.span();
      if (span.begin() >= end) {
        end = span.end();
        mentions.add(
            new EntityMention(0, span, mention.sentence(), id, mention.kind(), VIA, CONFIDENCE));
      }
    }
  }

  /** The document with what was added. */
  Document document() {
    if (!changed) {
      return document;
    }
    Document written = Document.of(document.article());
    for (LayerKey<?> key : document.keys()) {
      if (!key.equals(Layers.ENTITIES) && !key.equals(Layers.MENTIONS)) {
        written = written.with(document.find(key).orElseThrow());
      }
    }
    entities.sort(Comparator.comparing(Entity::id));
    return written
        .with(layer(Layers.ENTITIES, entities))
        .with(layer(Layers.MENTIONS, inReadingOrder()));
  }

  private <T> Layer<T> layer(LayerKey<T> key, List<T> items) {
    return new Layer<>(
        key,
        items,
        document
            .find(key)
            .map(Layer::provenance)
            .orElseGet(() -> document.find(Layers.TOKENS).orElseThrow().provenance()));
  }

  private List<EntityMention> inReadingOrder() {
    mentions.sort(
        Comparator.comparing(EntityMention::span)
            .thenComparing(EntityMention::entity)
            .thenComparing(EntityMention::kind));
    List<EntityMention> numbered = new ArrayList<>();
    for (EntityMention mention : mentions) {
      numbered.add(
          new EntityMention(
              numbered.size(),
              mention.span(),
              mention.sentence(),
              mention.entity(),
              mention.kind(),
              mention.via(),
              mention.confidence()));
    }
    return numbered;
  }
}
