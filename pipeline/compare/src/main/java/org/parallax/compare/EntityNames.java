package org.parallax.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.story.StoryEntity;
import org.parallax.api.story.Target;
import org.parallax.compare.align.NameForm;

/**
 * What the entities of a story, and those of the catalogue, are called: ids first, then the
 * catalogue's names, then the names of the story's own entities, then any other wording for them,
 * then what is short for one of them. Case, accents and a leading "the" do not matter. Immutable.
 */
public final class EntityNames {

  private static final int MOST_NAMES = 5;
  private static final double LEAST_SIMILARITY = 0.8;

  /** A part of a name is less than the whole. */
  private static final double PART = 0.97;

  /** Letters below which everything sounds alike. */
  private static final int LEAST_SOUND = 4;

  private static final int CATALOGUE = 0;
  private static final int OWN = 1;
  private static final int ALIAS = 2;
  private static final int SHORT = 3;

  private final SortedMap<String, Target> byId = new TreeMap<>();
  private final Map<String, StoryEntity> mentioned = new HashMap<>();
  private final List<Map<String, SortedMap<String, Target>>> byForm =
      List.of(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());

  /**
   * The names of a story.
   *
   * @param catalogue names that are known whether the story mentions them or not
   * @param entities of the story
   */
  public EntityNames(Collection<KnownName> catalogue, Collection<StoryEntity> entities) {
    for (KnownName known : catalogue) {
      // The catalogue's heading for an id wins over an article's.
      byId.putIfAbsent(known.target().entity(), known.target());
      put(CATALOGUE, NameForm.of(known.name()).text(), known.target());
    }
    for (StoryEntity entity : entities) {
      Target target = new Target(entity.id(), entity.name());
      boolean catalogued = byId.putIfAbsent(entity.id(), target) != null;
      mentioned.put(entity.id(), entity);
      put(OWN, NameForm.of(entity.name()).text(), target);
      entity.aliases().forEach(alias -> put(ALIAS, NameForm.of(alias).text(), target));
      if (!catalogued) {
        shortForms(entity).forEach(form -> put(SHORT, form, target));
      }
    }
  }

  private void put(int level, String form, Target target) {
    if (!form.isEmpty()) {
      byForm
          .get(level)
          .computeIfAbsent(form, text -> new TreeMap<>())
          .putIfAbsent(target.entity(), byId.getOrDefault(target.entity(), target));
    }
  }

  /** A person by the last of the names, anything else by the first words or the initials. */
  private static List<String> shortForms(StoryEntity entity) {
    boolean person = entity.type() == EntityType.PERSON;
    List<String> tokens =
        (person ? NameForm.ofPerson(entity.name()) : NameForm.of(entity.name())).tokens();
    List<String> forms = new ArrayList<>();
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      initials.appendCodePoint(tokens.get(i).codePointAt(0));
      if (i > 0) {
        forms.add(
            String.join(" ", person ? tokens.subList(i, tokens.size()) : tokens.subList(0, i)));
      }
    }
    if (!person && tokens.size() > 1) {
      forms.add(initials.toString());
    }
    return forms;
  }

  /** Who is meant by an id or name: none, one, or several among whom it does not decide. */
  public List<Target> find(String name) {
    Target exact = byId.get(name);
    if (exact != null) {
      return List.of(exact);
    }
    String form = NameForm.of(name).text();
    SortedMap<String, Target> meant = new TreeMap<>();
    for (int level = CATALOGUE; level <= SHORT && meant.isEmpty(); level++) {
      meant.putAll(byForm.get(level).getOrDefault(form, new TreeMap<>()));
      if (level == CATALOGUE && meant.keySet().stream().noneMatch(mentioned::containsKey)) {
        // A namesake of the story's own may be meant, where nobody speaks of the catalogue's.
        meant.putAll(byForm.get(OWN).getOrDefault(form, new TreeMap<>()));
      }
    }
    return List.copyOf(meant.values());
  }

  /** The entity that bears this very name or id, none of its other wordings. */
  public Optional<Target> findNamed(String name) {
    Target exact = byId.get(name);
    if (exact != null) {
      return Optional.of(exact);
    }
    String form = NameForm.of(name).text();
    return Stream.of(CATALOGUE, OWN)
        .flatMap(level -> byForm.get(level).getOrDefault(form, new TreeMap<>()).values().stream())
        .findFirst();
  }

  /** The entity as the story has it; empty if no article mentions it. */
  public Optional<StoryEntity> mentioned(String id) {
    return Optional.ofNullable(mentioned.get(id));
  }

  /** An entity for people who have to choose: {@code FAA (8 mentions in 3 sources)}. */
  public String told(Target target) {
    return target.name() + " (" + counts(target.entity()) + ")";
  }

  /** The same with the id, by which it can be named for certain. */
  public String toldWithId(Target target) {
    return target.entity() + " (" + target.name() + ", " + counts(target.entity()) + ")";
  }

  private String counts(String id) {
    StoryEntity entity = mentioned.get(id);
    if (entity == null) {
      return "not mentioned";
    }
    return entity.mentions()
        + (entity.mentions() == 1 ? " mention in " : " mentions in ")
        + entity.sources()
        + (entity.sources() == 1 ? " source" : " sources");
  }

  /**
   * The entities whose names come nearest to one that means nothing, by spelling and by sound, told
   * with their counts; at most five, the nearest first, and of equals the most mentioned.
   */
  public List<String> nearest(String name) {
    record Near(Target target, double similarity, int mentions) {}
    String form = NameForm.of(name).text();
    String sound = Sound.of(form);
    Map<String, Near> best = new LinkedHashMap<>();
    for (Map<String, SortedMap<String, Target>> level : byForm.subList(CATALOGUE, SHORT)) {
      level.forEach(
          (known, targets) -> {
            double bySound = sound.length() < LEAST_SOUND ? 0 : likeness(sound, Sound.of(known));
            double similarity = Math.max(likeness(form, known), bySound);
            if (similarity >= LEAST_SIMILARITY) {
              targets.forEach(
                  (id, target) -> {
                    int mentions = mentioned(id).map(StoryEntity::mentions).orElse(0);
                    best.merge(
                        id,
                        new Near(target, similarity, mentions),
                        (one, other) -> one.similarity() >= other.similarity() ? one : other);
                  });
            }
          });
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble(Near::similarity)
                .thenComparingInt(Near::mentions)
                .reversed()
                .thenComparing(near -> near.target().entity()))
        .limit(MOST_NAMES)
        .map(near -> told(near.target()))
        .toList();
  }

  /** Of whole names, or of the one with the best part of the other. */
  private static double likeness(String name, String known) {
    double best = similarity(name, known);
    if (known.indexOf(' ') > 0 && name.indexOf(' ') < 0) {
      for (String part : known.split(" ", -1)) {
        best = Math.max(best, PART * similarity(name, part));
      }
    }
    return best;
  }

  private static double similarity(String one, String other) {
    int longest = Math.max(one.length(), other.length());
    if (longest == 0) {
      return 0;
    }
    double edits = LevenshteinDistance.getDefaultInstance().apply(one, other);
    return Math.max(1 - edits / longest, new JaroWinklerSimilarity().apply(one, other));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d entities", byId.size());
  }
}
