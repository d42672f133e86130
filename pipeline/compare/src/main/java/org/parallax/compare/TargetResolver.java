package org.parallax.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.story.StoryEntity;
import org.parallax.api.story.Target;

/**
 * Turns the names that a user wrote into targets: any entity of the catalogue or the story, by id
 * or by name, as {@link EntityNames} knows it. Immutable.
 */
public final class TargetResolver {

  private final EntityNames names;

  /**
   * A resolver.
   *
   * @param catalogue names that are known whether the story mentions them or not
   * @param entities of the story
   */
  public TargetResolver(Collection<KnownName> catalogue, Collection<StoryEntity> entities) {
    names = new EntityNames(catalogue, entities);
  }

  /**
   * The targets meant, each once, in the order of the names.
   *
   * @throws ParallaxException with a diagnostic for each name that means nothing or several things
   */
  public List<Target> resolve(List<String> wanted) throws ParallaxException {
    List<Target> targets = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (String name : wanted) {
      List<Target> meant = names.find(name.strip());
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

  private Diagnostic unknown(String name) {
    List<String> nearest = names.nearest(name);
    return Diagnostic.of(
        Problem.UNKNOWN_TARGET,
        "target '" + name + "'",
        "names nothing that the catalogue or the story's articles know",
        nearest.isEmpty()
            ? "Check the spelling; `parallax entities` lists what the story has"
            : "The nearest names are " + String.join(", ", nearest));
  }

  private Diagnostic ambiguous(String name, List<Target> meant) {
    return Diagnostic.of(
        Problem.AMBIGUOUS_TARGET,
        "target '" + name + "'",
        "may mean several entities",
        "Write one of these ids instead: "
            + meant.stream().map(names::toldWithId).collect(Collectors.joining(", ")));
  }
}
