package org.parallax.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.Method;
import org.parallax.api.story.Source;
import org.parallax.api.story.Story;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.StoryEntity;
import org.parallax.api.story.Target;
import org.parallax.api.text.Article;

/** Compares the sources of a story. Immutable; may be shared between threads. */
public final class StoryComparer {

  private static final Set<Finding<?>> WANTED =
      Set.of(
          StoryFindings.ARTICLES,
          StoryFindings.ENTITIES,
          StoryFindings.TARGETS,
          StoryFindings.TARGET_NOTES,
          StoryFindings.CELLS,
          StoryFindings.CONTRASTS,
          StoryFindings.NAMINGS,
          StoryFindings.STATEMENTS,
          StoryFindings.NAME_SHIFTS);

  private final ComparisonSettings settings;
  private final ComparisonPlan plan;

  /**
   * A comparer with the steps that are installed.
   *
   * @throws IllegalStateException if the installed steps do not fit together
   */
  public StoryComparer(ComparisonSettings settings) {
    this.settings = settings;
    this.plan =
        ComparisonPlan.of(
            ServiceLoader.load(ComparisonStep.class, ComparisonStep.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList(),
            Set.of(StoryFindings.INPUT),
            WANTED);
  }

  /**
   * The entities of a story, aligned across its sources: the ones among which {@link
   * TargetResolver} looks for names that the catalogue does not know.
   *
   * @param articles in any order
   * @return by falling number of mentions, then id
   * @throws IllegalArgumentException if an article belongs to no source of the story
   */
  public List<StoryEntity> entities(Story story, List<AnnotatedArticle> articles) {
    Findings start = start(story, List.of(), articles);
    return plan.upTo(StoryFindings.ENTITIES).run(start).get(StoryFindings.ENTITIES);
  }

  /**
   * Compares.
   *
   * @param targets in the order asked for; when there are none, the most widely mentioned entities
   *     are taken, and a diagnostic says so
   * @param articles in any order
   * @param method how the articles were annotated; the comparison's own settings are added
   * @throws IllegalArgumentException if an article belongs to no source of the story
   */
  public StoryComparison compare(
      Story story, List<Target> targets, List<AnnotatedArticle> articles, Method method) {
    Findings findings = plan.run(start(story, targets, articles));
    return new StoryComparison(
        story,
        findings.get(StoryFindings.TARGETS),
        findings.get(StoryFindings.ARTICLES),
        findings.get(StoryFindings.ENTITIES),
        findings.get(StoryFindings.CELLS),
        findings.get(StoryFindings.CONTRASTS),
        findings.get(StoryFindings.NAMINGS),
        findings.get(StoryFindings.STATEMENTS),
        findings.get(StoryFindings.TARGET_NOTES),
        new Method(
            method.programVersion(),
            method.profile(),
            method.stages(),
            settings.describe(),
            findings.get(StoryFindings.NAME_SHIFTS)));
  }

  private Findings start(Story story, List<Target> targets, List<AnnotatedArticle> articles) {
    return Findings.of(
        StoryFindings.INPUT,
        new ComparisonInput(story, targets, inStoryOrder(story, articles), settings));
  }

  private static List<AnnotatedArticle> inStoryOrder(Story story, List<AnnotatedArticle> articles) {
    Map<String, Integer> positions = new HashMap<>();
    for (Source source : story.sources()) {
      positions.put(source.id(), positions.size());
    }
    for (AnnotatedArticle annotated : articles) {
      Article article = annotated.document().article();
      if (!positions.containsKey(article.source())) {
        throw new IllegalArgumentException(article.id() + " belongs to no source of " + story.id());
      }
    }
    List<AnnotatedArticle> ordered = new ArrayList<>(articles);
    ordered.sort(
        Comparator.comparing(
            annotated -> annotated.document().article(),
            Comparator.comparing((Article article) -> positions.getOrDefault(article.source(), 0))
                .thenComparing(Article::file)));
    return ordered;
  }
}
