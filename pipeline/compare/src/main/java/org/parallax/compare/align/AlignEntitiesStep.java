package org.parallax.compare.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.compare.ComparisonStep;
import org.parallax.compare.Finding;
import org.parallax.compare.Findings;
import org.parallax.compare.StoryFindings;

/**
 * Gives every entity one id in the whole story: the catalogue's where it has one, otherwise one
 * made from its fullest name.
 */
public final class AlignEntitiesStep implements ComparisonStep {

  @Override
  public String name() {
    return "align-entities";
  }

  @Override
  public Set<Finding<?>> needs() {
    return Set.of(StoryFindings.INPUT, StoryFindings.CONCEPT_JOINS);
  }

  @Override
  public Set<Finding<?>> gives() {
    return Set.of(Alignment.ALIGNMENT);
  }

  @Override
  public Findings compare(Findings findings) {
    List<LocalEntity> catalogued = new ArrayList<>();
    List<LocalEntity> persons = new ArrayList<>();
    List<LocalEntity> others = new ArrayList<>();
    List<LocalEntity> concepts = new ArrayList<>();
    for (AnnotatedArticle annotated : findings.get(StoryFindings.INPUT).articles()) {
      Document document = annotated.document();
      for (Entity entity : document.itemsOf(Layers.ENTITIES)) {
        LocalEntity local =
            LocalEntity.of(document.article().source(), document.article().id(), entity);
        List<LocalEntity> kind = local.isPerson() ? persons : local.isConcept() ? concepts : others;
        (entity.catalogued() ? catalogued : kind).add(local);
      }
    }
    List.of(catalogued, persons, others, concepts)
        .forEach(locals -> locals.sort(LocalEntity.ORDER));

    SortedMap<String, AlignedEntity> entities = new TreeMap<>();
    Map<String, Map<String, String>> ids = new HashMap<>();
    for (LocalEntity local : catalogued) {
      Entity entity = local.entity();
      entities.putIfAbsent(
          entity.id(), new AlignedEntity(entity.id(), entity.name(), entity.type()));
      put(ids, local, entity.id());
    }
    SortedMap<String, SortedSet<Join>> joins = new TreeMap<>();
    addNamed(NameJoiner.join(persons, PersonNames::join), entities, ids, joins);
    addNamed(NameJoiner.join(others, OtherNames::join), entities, ids, joins);
    // Concepts were aligned before: their names are the story's already.
    addNamed(NameJoiner.join(concepts, AlignEntitiesStep::asNamed), entities, ids, joins);
    addConceptJoins(findings.get(StoryFindings.CONCEPT_JOINS), concepts, ids, joins);
    return Findings.of(Alignment.ALIGNMENT, new Alignment(entities, ids, joins));
  }

  private static void addNamed(
      Map<LocalEntity, NameJoiner.Joined> joined,
      SortedMap<String, AlignedEntity> entities,
      Map<String, Map<String, String>> ids,
      SortedMap<String, SortedSet<Join>> joins) {
    SortedMap<EntityGroup, List<LocalEntity>> members =
        new TreeMap<>(Comparator.comparing(group -> group.form().text()));
    joined.forEach(
        (local, home) ->
            members.computeIfAbsent(home.group(), key -> new ArrayList<>()).add(local));
    members.forEach(
        (group, locals) -> {
          EntityType type = EntityGroup.typeOf(locals);
          String id = freeId(group.form().slug(), type, entities);
          entities.put(id, new AlignedEntity(id, group.name(), type));
          for (LocalEntity local : locals) {
            put(ids, local, id);
            String wording = local.entity().name();
            NameJoiner.Joined home = joined.get(local);
            if (home != null && !wording.equals(group.name())) {
              joins
                  .computeIfAbsent(id, key -> new TreeSet<>())
                  .add(new Join(home.rule(), wording, group.name()));
            }
          }
        });
  }

  private static Map<NameUse, JoinedName> asNamed(Collection<NameUse> uses) {
    Map<NameUse, JoinedName> named = new HashMap<>();
    uses.forEach(use -> named.put(use, new JoinedName(use.form(), JoinRule.SAME_NAME)));
    return named;
  }

  private static void addConceptJoins(
      Map<String, List<Join>> found,
      List<LocalEntity> locals,
      Map<String, Map<String, String>> ids,
      SortedMap<String, SortedSet<Join>> joins) {
    for (LocalEntity local : locals) {
      String storyId = ids.getOrDefault(local.article(), Map.of()).get(local.entity().id());
      List<Join> why = found.getOrDefault(local.entity().id(), List.of());
      if (storyId != null && !why.isEmpty()) {
        joins.computeIfAbsent(storyId, key -> new TreeSet<>()).addAll(why);
      }
    }
  }

  /** A person and a place may share a name, and two names without a letter have no slug at all. */
  private static String freeId(
      String slug, EntityType type, SortedMap<String, AlignedEntity> entities) {
    String wish = slug.isEmpty() ? type.label() : slug;
    if (entities.containsKey(wish)) {
      wish = wish + "-" + type.label();
    }
    String id = wish;
    for (int number = 2; entities.containsKey(id); number++) {
      id = wish + "-" + number;
    }
    return id;
  }

  private static void put(Map<String, Map<String, String>> ids, LocalEntity local, String storyId) {
    ids.computeIfAbsent(local.article(), article -> new HashMap<>())
        .put(local.entity().id(), storyId);
  }
}
