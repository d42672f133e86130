package org.parallax.compare.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.text.Article;
import org.parallax.compare.ComparisonStep;
import org.parallax.compare.Finding;
import org.parallax.compare.Findings;
import org.parallax.compare.StoryFindings;

/**
 * Finds articles of the same text. Headline and body are compared where zones are known, so that
 * the same piece on two pages with different furniture is seen; white space does not matter.
 *
 * <p>Inside one source a second copy is not counted: it says nothing new. Two sources that print
 * the same text both say it, so there it is only reported. Near-duplicates are not looked for yet.
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
    Map<String, String> firstOfText = new HashMap<>();
    Map<String, String> originals = new HashMap<>();
    Set<List<String>> countedTexts = new HashSet<>();
    Set<String> counted = new HashSet<>();
    // By id, so that which of two copies counts as the original does not depend on the story's
    // order.
    List<AnnotatedArticle> articles = new ArrayList<>(findings.get(StoryFindings.INPUT).articles());
    articles.sort(Comparator.comparing(annotated -> annotated.document().article().id()));
    for (AnnotatedArticle annotated : articles) {
      Article article = annotated.document().article();
      String text = ReadText.normalised(annotated.document());
      if (!text.isEmpty()) {
        String first = firstOfText.putIfAbsent(text, article.id());
        if (first != null) {
          originals.put(article.id(), first);
        }
      }
      boolean wasRead =
          annotated.status() == ArticleStatus.OK || annotated.status() == ArticleStatus.INCOMPLETE;
      if (wasRead && (text.isEmpty() || countedTexts.add(List.of(article.source(), text)))) {
        counted.add(article.id());
      }
    }
    return Findings.of(Duplicates.DUPLICATES, new Duplicates(originals, counted));
  }
}
