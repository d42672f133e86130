package org.parallax.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.ledger.EditOutcome;
import org.parallax.api.ledger.EditState;
import org.parallax.api.ledger.LedgerUse;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.Method;
import org.parallax.api.story.Source;
import org.parallax.api.story.Story;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.Target;
import org.parallax.api.text.Article;
import org.parallax.compare.concept.ConceptFinder;
import org.parallax.compare.concept.StoryConcepts;
import org.parallax.compare.ledger.ResolvedLedger;
import org.parallax.compare.ledger.SettledAlignment;

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
          StoryFindings.NAME_SHIFTS,
          SettledAlignment.ALIGNMENT,
          SettledAlignment.USE);

  private final ComparisonSettings settings;
  private final ComparisonPlan plan;
  private final ConceptFinder finder = ConceptFinder.open();

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
            Set.of(StoryFindings.INPUT, StoryFindings.CONCEPT_JOINS),
            WANTED);
  }

  /**
   * What the articles of a story speak of without a name: to be given with the articles, so that it
   * is linked and judged like any other entity.
   *
   * @param articles in any order, annotated as far as mentions
   * @throws IllegalArgumentException if an article belongs to no source of the story
   */
  public StoryConcepts concepts(Story story, List<AnnotatedArticle> articles) {
    return finder.find(inStoryOrder(story, articles));
  }

  /**
   * Who is in a story, before anything is said of how each is treated: what {@link TargetResolver}
   * and a ledger look for names in.
   *
   * @param articles in any order, annotated at least as far as mentions
   * @param concepts that were given with the articles
   * @param ledger with the rulings that the articles were linked by; empty without a ledger
   * @throws IllegalArgumentException if an article belongs to no source of the story
   */
  public StorySurvey survey(
      Story story,
      List<AnnotatedArticle> articles,
      StoryConcepts concepts,
      Optional<ResolvedLedger> ledger) {
    Findings start = start(story, List.of(), articles, concepts, ledger);
    Findings findings = plan.upTo(StoryFindings.ENTITIES).run(start);
    return new StorySurvey(
        start.get(StoryFindings.INPUT).articles(),
        findings.get(StoryFindings.ARTICLES),
        findings.get(StoryFindings.ENTITIES),
        findings.get(SettledAlignment.ALIGNMENT),
        findings.get(SettledAlignment.USE));
  }

  /**
   * Compares, without concepts and without a ledger.
   *
   * @see #compare(Story, List, List, Method, StoryConcepts, Optional)
   */
  public StoryComparison compare(
      Story story, List<Target> targets, List<AnnotatedArticle> articles, Method method) {
    return compare(story, targets, articles, method, StoryConcepts.NONE, Optional.empty());
  }

  /**
   * Compares.
   *
   * @param targets in the order asked for; when there are none, the most widely mentioned entities
   *     are taken, and a diagnostic says so
   * @param articles in any order
   * @param method how the articles were annotated; the comparison's own settings are added
   * @param concepts that were given with the articles
   * @param ledger with the rulings that the articles were linked by; empty without a ledger
   * @throws IllegalArgumentException if an article belongs to no source of the story
   */
  public StoryComparison compare(
      Story story,
      List<Target> targets,
      List<AnnotatedArticle> articles,
      Method method,
      StoryConcepts concepts,
      Optional<ResolvedLedger> ledger) {
    Findings findings = plan.run(start(story, targets, articles, concepts, ledger));
    Optional<LedgerUse> use = findings.get(SettledAlignment.USE);
    List<Diagnostic> diagnostics = new ArrayList<>(findings.get(StoryFindings.TARGET_NOTES));
    use.ifPresent(used -> diagnostics.addAll(unmatched(used)));
    return new StoryComparison(
        story,
        findings.get(StoryFindings.TARGETS),
        findings.get(StoryFindings.ARTICLES),
        findings.get(StoryFindings.ENTITIES),
        findings.get(StoryFindings.CELLS),
        findings.get(StoryFindings.CONTRASTS),
        findings.get(StoryFindings.NAMINGS),
        findings.get(StoryFindings.STATEMENTS),
        diagnostics,
        new Method(
            method.programVersion(),
            method.profile(),
            method.stages(),
            settings.describe(),
            findings.get(StoryFindings.NAME_SHIFTS)),
        use);
  }

  /** Edits of a ledger that speak of what the story does not have: told, never dropped. */
  public static List<Diagnostic> unmatched(LedgerUse use) {
    return use.edits().stream()
        .filter(edit -> edit.state() == EditState.UNMATCHED || isUnmatchedInPart(edit))
        .map(
            edit ->
                Diagnostic.of(
                    Problem.LEDGER_UNMATCHED,
                    use.file() + ", line " + edit.line(),
                    "the edit '"
                        + edit.edit()
                        + (isUnmatchedInPart(edit) ? "' matches in part: " : "' matches nothing: ")
                        + edit.note(),
                    "Mend it or take it out; the report was made without it"))
        .toList();
  }

  private static boolean isUnmatchedInPart(EditOutcome edit) {
    return edit.state() == EditState.APPLIED && !edit.note().isEmpty();
  }

  private Findings start(
      Story story,
      List<Target> targets,
      List<AnnotatedArticle> articles,
      StoryConcepts concepts,
      Optional<ResolvedLedger> ledger) {
    return Findings.of(
            StoryFindings.INPUT,
            new ComparisonInput(story, targets, inStoryOrder(story, articles), settings, ledger))
        .with(StoryFindings.CONCEPT_JOINS, concepts.joins());
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
