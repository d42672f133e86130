package org.parallax.compare.duplicate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.story.Copying;
import org.parallax.compare.ComparisonStep;
import org.parallax.compare.Finding;
import org.parallax.compare.Findings;
import org.parallax.compare.StoryFindings;

/**
 * Finds articles that have text in common. Headline and body are compared where zones are known, so
 * that the same piece on two pages with different furniture is seen.
 *
 * <p>Inside one source a sentence that an earlier article says already is not counted: it says
 * nothing new. Two sources that print the same text both say it, so there it is only reported.
 */
public final class FindDuplicatesStep implements ComparisonStep {

  @Override
  public String name() {
    return "find-duplicates";
  }

  @Override
  public Set<Finding<?>> needs() {
    return Set.of(StoryFindings.INPUT);
  }

  @Override
  public Set<Finding<?>> gives() {
    return Set.of(Duplicates.DUPLICATES);
  }

  @Override
  public Findings compare(Findings findings) {
    List<AnnotatedArticle> articles = findings.get(StoryFindings.INPUT).articles();
    Set<String> read =
        articles.stream()
            .filter(FindDuplicatesStep::wasRead)
            .map(annotated -> annotated.document().article().id())
            .collect(Collectors.toSet());
    CommonText common =
        CommonText.of(articles.stream().map(annotated -> ComparedText.of(annotated)).toList());
    Map<String, Copying> copying = new TreeMap<>();
    for (ComparedText text : common.texts()) {
      copying.put(text.article().id(), common.copying(text, read));
    }
    return Findings.of(Duplicates.DUPLICATES, new Duplicates(copying, read));
  }

  private static boolean wasRead(AnnotatedArticle annotated) {
    return annotated.status() == ArticleStatus.OK || annotated.status() == ArticleStatus.INCOMPLETE;
  }
}
