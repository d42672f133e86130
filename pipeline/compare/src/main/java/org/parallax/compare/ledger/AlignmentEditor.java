package org.parallax.compare.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.Ruling;
import org.parallax.api.annotation.RulingKind;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.ledger.LedgerEdit;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.compare.align.AlignedEntity;
import org.parallax.compare.align.Alignment;
import org.parallax.compare.align.Join;

/**
 * Changes an alignment as a ledger says. The ledger was resolved against the story as it was found;
 * since then rulings may have moved mentions and with them ids, so that each entity is looked up
 * again by its members.
 */
final class AlignmentEditor {

  private final ResolvedLedger ledger;
  private final Alignment found;
  private final Map<String, Map<String, String>> ids = new HashMap<>();
  private final Map<String, String> idNow = new HashMap<>();
  private final Map<String, String> homes = new HashMap<>();
  private final Alignment ruled;
  private final Alignment edited;

  AlignmentEditor(ResolvedLedger ledger, Alignment found) {
    this.ledger = ledger;
    this.found = found;
    found.ids().forEach((article, own) -> ids.put(article, new HashMap<>(own)));
    lookUpAgain();
    SortedMap<String, AlignedEntity> entities = new TreeMap<>(found.entities());
    placeRuled(entities);
    ruled = new Alignment(entities, copy(), joins(entities, this::idNow));
    split(entities);
    merge(entities);
    rename(entities);
    edited = new Alignment(entities, copy(), joins(entities, id -> home(idNow(id))));
  }

  private Map<String, Map<String, String>> copy() {
    Map<String, Map<String, String>> copy = new HashMap<>();
    ids.forEach((article, own) -> copy.put(article, Map.copyOf(own)));
    return copy;
  }

  /** The evidence found for an entity goes where the entity went. */
  private SortedMap<String, SortedSet<Join>> joins(
      SortedMap<String, AlignedEntity> entities, UnaryOperator<String> now) {
    SortedMap<String, SortedSet<Join>> joins = new TreeMap<>();
    found
        .joins()
        .forEach(
            (id, own) -> {
              String entity = now.apply(id);
              if (entities.containsKey(entity)) {
                joins.computeIfAbsent(entity, key -> new TreeSet<>()).addAll(own);
              }
            });
    return joins;
  }

  /** With all edits. */
  Alignment edited() {
    return edited;
  }

  /** With the rulings alone. */
  Alignment ruled() {
    return ruled;
  }

  /** The id that an entity of the story as found has now, before splits and merges. */
  String idNow(String before) {
    return idNow.getOrDefault(before, before);
  }

  /** The id with which merges end for it. */
  String home(String now) {
    return homes.getOrDefault(now, now);
  }

  /** An entity of before is now what most of its members are. */
  private void lookUpAgain() {
    Map<String, Map<String, Integer>> votes = new HashMap<>();
    ledger
        .before()
        .alignment()
        .ids()
        .forEach(
            (article, own) ->
                own.forEach(
                    (local, before) -> {
                      String now = found.ids().getOrDefault(article, Map.of()).get(local);
                      if (now != null) {
                        votes
                            .computeIfAbsent(before, id -> new TreeMap<>())
                            .merge(now, 1, Integer::sum);
                      }
                    }));
    votes.forEach(
        (before, counts) -> {
          int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
          String now =
              counts.getOrDefault(before, 0) == most
                  ? before
                  : counts.entrySet().stream()
                      .filter(count -> count.getValue() == most)
                      .map(Map.Entry::getKey)
                      .findFirst()
                      .orElse(before);
          idNow.put(before, now);
        });
  }

  /**
   * Mentions that were laid down in an article that did not know their entity: the alignment must
   * not take them for somebody else's.
   */
  private void placeRuled(SortedMap<String, AlignedEntity> entities) {
    LocalIds before = new LocalIds(ledger.before());
    ledger
        .rulings()
        .forEach(
            (article, rulings) -> {
              for (Ruling ruling : rulings) {
                Optional<Entity> entity =
                    ruling.kind() == RulingKind.IS ? ruling.entity() : Optional.empty();
                if (entity.isPresent()
                    && before.of(article, entity.get().id()).isEmpty()
                    && !isKnownThere(article, entity.get().id())) {
                  place(article, entity.get(), entities);
                }
              }
            });
  }

  private boolean isKnownThere(String article, String local) {
    return ledger.before().alignment().ids().getOrDefault(article, Map.of()).containsKey(local);
  }

  private void place(String article, Entity entity, SortedMap<String, AlignedEntity> entities) {
    String id = idNow(entity.id());
    entities.putIfAbsent(id, new AlignedEntity(id, entity.name(), entity.type()));
    ids.computeIfAbsent(article, key -> new HashMap<>()).put(entity.id(), id);
    Subject made =
        ledger.edits().stream()
            .flatMap(edit -> edit.subjects().stream())
            .filter(subject -> subject.id().equals(entity.id()))
            .filter(subject -> subject.origin() == Subject.Origin.LEDGER)
            .findFirst()
            .orElse(null);
    if (made != null) {
      entities.put(id, new AlignedEntity(id, made.name(), made.type()));
    }
  }

  /** Whole articles' mentions; single words were moved by rulings. */
  private void split(SortedMap<String, AlignedEntity> entities) {
    for (ResolvedEdit edit : ledger.edits()) {
      if (!(edit.edit() instanceof LedgerEdit.Split split)
          || !split.strings().isEmpty()
          || !edit.isPossible()) {
        continue;
      }
      String from = idNow(edit.subjects().get(0).id());
      Subject to = edit.subjects().get(1);
      String id = idNow(to.id());
      for (String article : edit.articles()) {
        ids.getOrDefault(article, Map.of())
            .replaceAll((local, story) -> story.equals(from) ? id : story);
      }
      AlignedEntity old = entities.get(from);
      entities.putIfAbsent(
          id,
          new AlignedEntity(
              id, to.name(), split.type().isPresent() || old == null ? to.type() : old.type()));
    }
  }

  private void merge(SortedMap<String, AlignedEntity> entities) {
    for (ResolvedEdit edit : ledger.edits()) {
      if (!(edit.edit() instanceof LedgerEdit.Merge merge) || edit.subjects().size() < 2) {
        continue;
      }
      Subject first = edit.subjects().get(0);
      String head = home(idNow(first.id()));
      entities.putIfAbsent(head, new AlignedEntity(head, first.name(), first.type()));
      for (Subject subject : edit.subjects()) {
        String old = home(idNow(subject.id()));
        if (!old.equals(head)) {
          homes.replaceAll((id, to) -> to.equals(old) ? head : to);
          homes.put(old, head);
        }
      }
      merge
          .name()
          .ifPresent(
              name ->
                  entities.computeIfPresent(
                      head, (id, entity) -> new AlignedEntity(id, name, entity.type())));
    }
    ids.values().forEach(own -> own.replaceAll((local, story) -> home(story)));
    entities.keySet().removeAll(homes.keySet());
  }

  private void rename(SortedMap<String, AlignedEntity> entities) {
    for (ResolvedEdit edit : ledger.edits()) {
      if (edit.edit() instanceof LedgerEdit.Rename rename && edit.isPossible()) {
        String id = home(idNow(edit.subjects().get(0).id()));
        entities.computeIfPresent(
            id, (key, entity) -> new AlignedEntity(key, rename.name(), entity.type()));
      }
    }
  }

  /** Mentions of an article with the ids of an alignment. */
  static Map<EntityMention, String> mentions(AnnotatedArticle annotated, Alignment alignment) {
    Document document = annotated.document();
    Map<EntityMention, String> mentions = new LinkedHashMap<>();
    for (EntityMention mention : document.itemsOf(Layers.MENTIONS)) {
      mentions.put(mention, alignment.idOf(document.article().id(), mention.entity()));
    }
    return mentions;
  }

  List<AnnotatedArticle> before() {
    return ledger.before().annotated();
  }
}
