package org.parallax.app.evaluate.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.document.Document;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageResult;
import org.parallax.api.stage.StageSettings;
import org.parallax.api.text.Span;

/** Gives the labelled targets as mentions. */
final class LabelledLinkStageFactory implements StageFactory {

  private final Map<String, TargetedText> texts;

  /**
   * @param texts by the name of their article's file
   */
  LabelledLinkStageFactory(Map<String, TargetedText> texts) {
    this.texts = Map.copyOf(texts);
  }

  @Override
  public String task() {
    return "link";
  }

  @Override
  public String engine() {
    return "labels";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String summary() {
    return "The labelled targets.";
  }

  @Override
  public Set<LayerKey<?>> needs() {
    return Set.of(Layers.SENTENCES);
  }

  @Override
  public Set<LayerKey<?>> gives() {
    return Set.of(Layers.ENTITIES, Layers.MENTIONS);
  }

  @Override
  public Stage create(StageSettings settings) {
    return (document, context) -> annotate(document);
  }

  private StageResult annotate(Document document) throws StageException {
    TargetedText text = texts.get(document.article().file());
    if (text == null) {
      throw new StageException("no labels for " + document.article().file());
    }
    List<TargetedText.Target> targets = new ArrayList<>(text.targets());
    targets.sort(
        Comparator.comparing(TargetedText.Target::span).thenComparing(TargetedText.Target::entity));
    List<Sentence> sentences = document.get(Layers.SENTENCES);
    List<EntityMention> mentions = new ArrayList<>();
    Set<String> entities = new TreeSet<>();
    for (TargetedText.Target target : targets) {
      for (Sentence sentence : sentences) {
        if (sentence.span().contains(new Span(target.span().begin(), target.span().begin() + 1))) {
          entities.add(target.entity());
          mentions.add(
              new EntityMention(
                  mentions.size(),
                  target.span(),
                  sentence.index(),
                  target.entity(),
                  MentionKind.NAME,
                  name(),
                  1));
          break;
        }
      }
    }
    return StageResult.of(
            Layers.ENTITIES,
            entities.stream().map(id -> new Entity(id, id, EntityType.PERSON, false)).toList())
        .and(Layers.MENTIONS, mentions);
  }
}
