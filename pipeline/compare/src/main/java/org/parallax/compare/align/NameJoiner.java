package org.parallax.compare.align;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Puts the entities that the catalogue does not know into groups of one name each. */
final class NameJoiner {

  /** Where an entity of an article went, and why. */
  record Joined(EntityGroup group, JoinRule rule) {}

  private NameJoiner() {}

  /**
   * For each entity the group of the fullest name that it is taken for.
   *
   * @param locals all persons, or all that are none
   * @param rules which of their names mean one
   */
  static Map<LocalEntity, Joined> join(
      List<LocalEntity> locals, Function<Collection<NameUse>, Map<NameUse, JoinedName>> rules) {
    Map<NameUse, JoinedName> names = rules.apply(locals.stream().map(LocalEntity::use).toList());
    Map<String, EntityGroup> groups = new TreeMap<>();
    EntityGroup.byName(locals).forEach(group -> groups.put(group.form().text(), group));
    Map<LocalEntity, Joined> joined = new HashMap<>();
    for (LocalEntity local : locals) {
      JoinedName name = names.get(local.use());
      EntityGroup group = name == null ? null : groups.get(name.form().text());
      if (name == null || group == null) {
        throw new IllegalStateException("no name was given for " + local.entity().name());
      }
      joined.put(local, new Joined(group, name.rule()));
    }
    return joined;
  }
}
