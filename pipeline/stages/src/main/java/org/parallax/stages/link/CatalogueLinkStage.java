package org.parallax.stages.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.api.annotation.Concept;
import org.parallax.api.annotation.ConceptMention;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageResult;
import org.parallax.models.catalogue.Catalogue;
import org.parallax.models.catalogue.CatalogueEntry;
import org.parallax.models.catalogue.StateTraits;

/** Runs the rules over one article, from what is surest to what leans on it. */
final class CatalogueLinkStage implements Stage {

  /** What {@code via} says of mentions that the rules of this package found. */
  static final String NAME = "link-catalogue";

  private static final double CONCEPT_CONFIDENCE = 0.5;

  private final Catalogue catalogue;
  private final StateTraits traits;
  private final Set<String> states;

  CatalogueLinkStage(Catalogue catalogue, StateTraits traits) {
    this.catalogue = catalogue;
    this.traits = traits;
    states =
        catalogue.entries().stream()
            .filter(entry -> entry.type() == EntityType.STATE)
            .map(CatalogueEntry::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public StageResult annotate(Document document, StageContext stageContext) {
    ArticleContext context = new ArticleContext(document, catalogue);
    Rulings rulings = new Rulings(document);
    Links links = new Links(rulings);
    WideRules.resolve(context, catalogue, rulings).forEach(links::add);
    NameRules names = new NameRules(context);
    SeatRules seats = new SeatRules(context);
    LeaderRules leaders = new LeaderRules(context, names);
    for (Candidate candidate : context.candidates()) {
      names
          .resolve(candidate)
          .or(() -> seats.resolve(candidate))
          .or(() -> leaders.resolve(candidate))
          .ifPresent(links::add);
    }
    for (Candidate candidate : context.candidates()) {
      seats.actorIn(candidate).ifPresent(links::add);
    }
    new OfficialRules(context, links).found().forEach(links::add);
    OtherEntities others = new OtherEntities(context, catalogue);
    others.resolve(links).forEach(links::add);
    new PhraseRules(context, links).resolve().forEach(links::add);
    Chains chains = new Chains(context, links);
    DescriptionRules descriptions = new DescriptionRules(context, links, chains, traits, states);
    new PronounRules(context, links, descriptions).resolve();
    chains.resolve().forEach(links::add);
    SortedMap<String, Entity> unnamed = concepts(document, links);
    unnamed.putAll(others.entities());
    return result(links.all(), unnamed, rulings);
  }

  /** Last of all, so that a concept keeps no name, phrase or pronoun from whom else it means. */
  private static SortedMap<String, Entity> concepts(Document document, Links links) {
    SortedMap<String, Entity> entities = new TreeMap<>();
    for (Concept concept : document.itemsOf(Layers.CONCEPTS)) {
      entities.put(concept.entity().id(), concept.entity());
      for (ConceptMention mention : concept.mentions()) {
        links.add(
            new Resolved(
                mention.span(),
                mention.sentence(),
                concept.entity().id(),
                mention.kind(),
                Concept.VIA,
                CONCEPT_CONFIDENCE));
      }
    }
    return entities;
  }

  private StageResult result(
      List<Resolved> links, SortedMap<String, Entity> others, Rulings rulings) {
    SortedMap<String, Entity> entities = new TreeMap<>();
    List<EntityMention> mentions = new ArrayList<>();
    for (Resolved link : links) {
      entities.computeIfAbsent(
          link.entity(),
          id -> {
            Optional<CatalogueEntry> entry = catalogue.find(id);
            return entry
                .map(known -> new Entity(known.id(), known.name(), known.type(), true))
                .or(() -> Optional.ofNullable(others.get(id)))
                .or(() -> rulings.find(id))
                .orElseThrow();
          });
      mentions.add(
          new EntityMention(
              mentions.size(),
              link.span(),
              link.sentence(),
              link.entity(),
              link.kind(),
              link.via(),
              link.confidence()));
    }
    return StageResult.of(Layers.ENTITIES, List.copyOf(entities.values()))
        .and(Layers.MENTIONS, mentions);
  }
}
