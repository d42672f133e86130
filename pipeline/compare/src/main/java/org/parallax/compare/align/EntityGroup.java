package org.parallax.compare.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.api.annotation.EntityType;

/** Entities of several articles that bear one name. Equal to itself alone. */
final class EntityGroup {

  private final NameForm form;
  private final List<LocalEntity> members;

  private EntityGroup(NameForm form, List<LocalEntity> members) {
    this.form = form;
    this.members = List.copyOf(members);
  }

  /** The name. */
  NameForm form() {
    return form;
  }

  /** At least one. */
  List<LocalEntity> members() {
    return members;
  }

  /** Those of the story that are persons, or those that are not, by name. */
  static List<EntityGroup> byName(List<LocalEntity> locals) {
    Map<String, List<LocalEntity>> byName = new TreeMap<>();
    for (LocalEntity local : locals) {
      byName.computeIfAbsent(local.form().text(), text -> new ArrayList<>()).add(local);
    }
    return byName.values().stream()
        .map(members -> new EntityGroup(members.get(0).form(), members))
        .toList();
  }

  /** The name that most members bear, of equals the first by alphabet. */
  String name() {
    return mostFrequent(members, local -> local.entity().name());
  }

  /** The type of most of these. */
  static EntityType typeOf(List<LocalEntity> members) {
    return mostFrequent(members, local -> local.entity().type());
  }

  private static <T extends Comparable<? super T>> T mostFrequent(
      List<LocalEntity> members, Function<LocalEntity, T> value) {
    Map<T, Long> counts =
        members.stream().collect(Collectors.groupingBy(value, Collectors.counting()));
    Comparator<Map.Entry<T, Long>> rarestFirst = Map.Entry.comparingByValue();
    return counts.entrySet().stream()
        .min(rarestFirst.reversed().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }
}
