package org.parallax.compare.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.story.StoryEntity;
import org.parallax.api.story.Target;
import org.parallax.compare.EntityNames;
import org.parallax.compare.KnownName;
import org.parallax.compare.StorySurvey;
import org.parallax.compare.align.NameForm;

/** Finds the entities that a ledger names, and makes those that it adds. */
final class SubjectFinder {

  /**
   * Who is meant by a name.
   *
   * @param subject empty if nobody is, or several are
   * @param obstacle why; empty if somebody is
   * @param ambiguous whether several are
   */
  record Answer(Optional<Subject> subject, String obstacle, boolean ambiguous) {}

  private final EntityNames names;
  private final Set<String> catalogued;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Subject> made = new HashMap<>();

  SubjectFinder(StorySurvey survey, Collection<KnownName> catalogue) {
    names = new EntityNames(catalogue, survey.entities());
    catalogued =
        catalogue.stream().map(known -> known.target().entity()).collect(Collectors.toSet());
    taken.addAll(catalogued);
    survey.entities().forEach(entity -> taken.add(entity.id()));
    survey.alignment().ids().values().forEach(ids -> taken.addAll(ids.keySet()));
  }

  /** Who is meant: somebody whom the ledger made, or the story's or the catalogue's. */
  Answer find(String name) {
    Subject own = made.get(NameForm.of(name).text());
    if (own != null) {
      return new Answer(Optional.of(own), "", false);
    }
    List<Target> meant = names.find(name);
    if (meant.size() == 1) {
      return new Answer(Optional.of(subject(meant.get(0))), "", false);
    }
    if (meant.size() > 1) {
      String choices = meant.stream().map(names::toldWithId).collect(Collectors.joining(", "));
      return new Answer(
          Optional.empty(), "'" + name + "' may mean several entities: " + choices, true);
    }
    List<String> nearest = names.nearest(name);
    return new Answer(
        Optional.empty(),
        "'"
            + name
            + "' names nothing in this story"
            + (nearest.isEmpty() ? "" : "; the nearest names are " + String.join(", ", nearest)),
        false);
  }

  /** The entity of that very name, or a new one. */
  Subject findOrMake(String name, Optional<EntityType> type) {
    Subject own = made.get(NameForm.of(name).text());
    if (own != null) {
      return own;
    }
    Optional<Target> known = names.findNamed(name);
    if (known.isPresent()) {
      return subject(known.get());
    }
    String wish = String.join("-", NameForm.of(name).tokens());
    wish = wish.isEmpty() ? "entity" : wish;
    String id = wish;
    for (int number = 2; !taken.add(id); number++) {
      id = wish + "-" + number;
    }
    Subject subject = new Subject(id, name, type.orElse(EntityType.OTHER), Subject.Origin.LEDGER);
    made.put(NameForm.of(name).text(), subject);
    made.put(NameForm.of(id).text(), subject);
    return subject;
  }

  private Subject subject(Target target) {
    Optional<StoryEntity> entity = names.mentioned(target.entity());
    boolean known = catalogued.contains(target.entity());
    return new Subject(
        target.entity(),
        entity.map(StoryEntity::name).orElse(target.name()),
        entity.map(StoryEntity::type).orElse(EntityType.STATE),
        known ? Subject.Origin.CATALOGUE : Subject.Origin.STORY);
  }
}
