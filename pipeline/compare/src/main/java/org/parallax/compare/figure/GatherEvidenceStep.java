package org.parallax.compare.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.api.document.Layers;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.SentenceRef;
import org.parallax.api.story.Source;
import org.parallax.api.story.Target;
import org.parallax.api.story.Treatment;
import org.parallax.api.text.Article;
import org.parallax.compare.ComparisonInput;
import org.parallax.compare.ComparisonStep;
import org.parallax.compare.Finding;
import org.parallax.compare.Findings;
import org.parallax.compare.StoryFindings;
import org.parallax.compare.duplicate.Duplicates;

/** Collects, for each target and source, the sentences that count. */
public final class GatherEvidenceStep implements ComparisonStep {

  private record Pair(int sentence, String entity) {}

  @Override
  public String name() {
    return "gather-evidence";
  }

  @Override
  public Set<Finding<?>> needs() {
    return Set.of(
        StoryFindings.INPUT, StoryFindings.ARTICLES, StoryFindings.TARGETS, Duplicates.DUPLICATES);
  }

  @Override
  public Set<Finding<?>> gives() {
    return Set.of(Evidence.EVIDENCE);
  }

  @Override
  public Findings compare(Findings findings) {
    Set<String> targets =
        findings.get(StoryFindings.TARGETS).stream()
            .map(Target::entity)
            .collect(Collectors.toSet());
    Duplicates duplicates = findings.get(Duplicates.DUPLICATES);
    Map<Evidence.Place, List<TreatedSentence>> sentences = new HashMap<>();
    for (ComparedArticle article : findings.get(StoryFindings.ARTICLES)) {
      if (duplicates.read().contains(article.article().id())) {
        add(article, targets, duplicates, sentences);
      }
    }
    return Findings.of(
        Evidence.EVIDENCE, new Evidence(sentences, whollyRead(findings.get(StoryFindings.INPUT))));
  }

  private static void add(
      ComparedArticle compared,
      Set<String> targets,
      Duplicates duplicates,
      Map<Evidence.Place, List<TreatedSentence>> sentences) {
    Article article = compared.article();
    Map<Pair, Long> mentions =
        compared.mentions().stream()
            .filter(mention -> targets.contains(mention.entity()))
            .collect(
                Collectors.groupingBy(
                    mention -> new Pair(mention.sentence(), mention.entity()),
                    Collectors.counting()));
    for (Treatment treatment : compared.treatments()) {
      Long count = mentions.get(new Pair(treatment.sentence(), treatment.entity()));
      if (count != null && duplicates.counts(article.id(), treatment.sentence())) {
        sentences
            .computeIfAbsent(
                new Evidence.Place(treatment.entity(), article.source()), p -> new ArrayList<>())
            .add(
                new TreatedSentence(
                    new SentenceRef(article.id(), treatment.sentence()),
                    treatment,
                    count.intValue()));
      }
    }
  }

  /** "Not mentioned" is a finding about all that a source says; a gap in it forbids that. */
  private static Set<String> whollyRead(ComparisonInput input) {
    Set<String> present = new HashSet<>();
    Set<String> gaps = new HashSet<>();
    for (AnnotatedArticle annotated : input.articles()) {
      String source = annotated.document().article().source();
      present.add(source);
      if (annotated.status() == ArticleStatus.FAILED
          || annotated.status() == ArticleStatus.LEFT_OUT
          || !annotated.document().has(Layers.MENTIONS)) {
        gaps.add(source);
      }
    }
    return input.story().sources().stream()
        .map(Source::id)
        .filter(source -> present.contains(source) && !gaps.contains(source))
        .collect(Collectors.toSet());
  }
}
