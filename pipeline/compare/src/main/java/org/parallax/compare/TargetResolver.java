package org.parallax.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.story.StoryEntity;
import org.parallax.api.story.Target;
import org.parallax.compare.align.NameForm;

/**
 * Turns the names that a user wrote into targets: ids first, then the catalogue's names, then the
 * names of the story's own entities, then any other wording for them. Case, accents and a leading
 * "the" do not matter. Immutable.
 */
public final class TargetResolver {

  /** What a name may mean, by id. */
  private static final class Meanings {
    private final SortedMap<String, Target> byId = new TreeMap<>();
  }

  private static final int MOST_NAMES = 5;
  private static final double LEAST_SIMILARITY = 0.8;

  private final SortedMap<String, Target> byId = new TreeMap<>();
  private final List<Map<String, Meanings>> byName = new ArrayList<>();
  private final SortedMap<String, String> writings = new TreeMap<>();

  /**
   * A resolver.
   *
   * @param catalogue names that are known whether the story mentions them or not
   * @param entities of the story
   */
  public TargetResolver(Collection<KnownName> catalogue, Collection<StoryEntity> entities) {
    List<KnownName> own = new ArrayList<>();
    List<KnownName> aliases = new ArrayList<>();
    for (StoryEntity entity : entities) {
      Target target = new Target(entity.id(), entity.name());
      own.add(new KnownName(entity.name(), target));
      entity.aliases().forEach(alias -> aliases.add(new KnownName(alias, target)));
    }
    Stream.of(catalogue, own)
        .flatMap(Collection::stream)
        .forEach(
            known -> {
              byId.putIfAbsent(known.target().entity(), known.target());
              writings.putIfAbsent(NameForm.of(known.name()).text(), known.name());
            });
    Stream.of(catalogue, own, aliases).map(this::index).forEach(byName::add);
  }

  private Map<String, Meanings> index(Collection<KnownName> names) {
    Map<String, Meanings> index = new HashMap<>();
    for (KnownName known : names) {
      // The catalogue's heading for an id wins over an article's.
      Target target = byId.getOrDefault(known.target().entity(), known.target());
      index
          .computeIfAbsent(NameForm.of(known.name()).text(), form -> new Meanings())
          .byId
          .putIfAbsent(target.entity(), target);
    }
    return index;
  }

  /**
   * The targets meant, each once, in the order of the names.
   *
   * @throws ParallaxException with a diagnostic for each name that means nothing or several things
   */
  public List<Target> resolve(List<String> names) throws ParallaxException {
    List<Target> targets = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (String name : names) {
      Collection<Target> meant = meantBy(name.strip());
      if (meant.size() != 1) {
        problems.add(meant.isEmpty() ? unknown(name) : ambiguous(name, meant));
      } else {
        meant.stream().filter(target -> !targets.contains(target)).forEach(targets::add);
      }
    }
    if (!problems.isEmpty()) {
      throw new ParallaxException(problems);
    }
    return targets;
  }

  /** By id. */
  private Collection<Target> meantBy(String name) {
    Target exact = byId.get(name);
    if (exact != null) {
      return List.of(exact);
    }
    String form = NameForm.of(name).text();
    return byName.stream()
        .map(index -> index.get(form))
        .filter(meanings -> meanings != null && !form.isEmpty())
        .findFirst()
        .map(meanings -> meanings.byId.values())
        .orElse(List.of());
  }

  private Diagnostic unknown(String name) {
    List<String> nearest = nearest(NameForm.of(name).text());
    return Diagnostic.of(
        Problem.UNKNOWN_TARGET,
        "target '" + name + "'",
        "names nothing that the catalogue or the story's articles know",
        nearest.isEmpty()
            ? "Check the spelling, or use an id from data/entities.csv of an earlier report"
            : "The nearest names are " + String.join(", ", nearest));
  }

  private List<String> nearest(String form) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    record Near(String writing, double similarity) {}
    return writings.entrySet().stream()
        .map(known -> new Near(known.getValue(), similarity.apply(form, known.getKey())))
        .filter(near -> near.similarity() >= LEAST_SIMILARITY)
        .sorted(
            Comparator.comparingDouble(Near::similarity).reversed().thenComparing(Near::writing))
        .limit(MOST_NAMES)
        .map(Near::writing)
        .toList();
  }

  private static Diagnostic ambiguous(String name, Collection<Target> meant) {
    return Diagnostic.of(
        Problem.UNKNOWN_TARGET,
        "target '" + name + "'",
        "may mean several entities",
        "Write one of these ids instead: "
            + meant.stream()
                .map(target -> target.entity() + " (" + target.name() + ")")
                .collect(Collectors.joining(", ")));
  }
}
