package org.parallax.compare.targets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.StoryEntity;
import org.parallax.compare.ComparisonStep;
import org.parallax.compare.Finding;
import org.parallax.compare.Findings;
import org.parallax.compare.StoryFindings;
import org.parallax.compare.align.AlignedEntity;
import org.parallax.compare.align.Alignment;
import org.parallax.compare.align.Join;
import org.parallax.compare.ledger.SettledAlignment;
import org.parallax.compare.naming.WordingCounts;
import org.parallax.compare.naming.WordingReader;

/**
 * Lists the entities that a story mentions. Every mention counts, those in second copies of an
 * article too, so that the figures are those of the list of mentions.
 */
public final class ListEntitiesStep implements ComparisonStep {

  private static final class Tally {
    private int mentions;
    private final Set<String> articles = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private final WordingCounts wordings = new WordingCounts();
  }

  @Override
  public String name() {
    return "list-entities";
  }

  @Override
  public Set<Finding<?>> needs() {
    return Set.of(StoryFindings.INPUT, StoryFindings.ARTICLES, SettledAlignment.ALIGNMENT);
  }

  @Override
  public Set<Finding<?>> gives() {
    return Set.of(StoryFindings.ENTITIES);
  }

  @Override
  public Findings compare(Findings findings) {
    SortedMap<String, Tally> tallies = new TreeMap<>();
    List<AnnotatedArticle> annotated = findings.get(StoryFindings.INPUT).articles();
    List<ComparedArticle> articles = findings.get(StoryFindings.ARTICLES);
    for (int i = 0; i < articles.size(); i++) {
      ComparedArticle article = articles.get(i);
      WordingReader reader = new WordingReader(annotated.get(i).document());
      for (EntityMention mention : article.mentions()) {
        Tally tally = tallies.computeIfAbsent(mention.entity(), id -> new Tally());
        tally.mentions++;
        tally.articles.add(article.article().id());
        tally.sources.add(article.article().source());
        reader.find(mention).ifPresent(wording -> tally.wordings.add(wording.text()));
      }
    }
    Alignment alignment = findings.get(SettledAlignment.ALIGNMENT);
    List<StoryEntity> entities = new ArrayList<>();
    tallies.forEach((id, tally) -> entities.add(entity(alignment, id, tally)));
    entities.sort(
        Comparator.comparing((StoryEntity entity) -> -entity.mentions())
            .thenComparing(StoryEntity::id));
    return Findings.of(StoryFindings.ENTITIES, entities);
  }

  private static StoryEntity entity(Alignment alignment, String id, Tally tally) {
    AlignedEntity aligned = alignment.entity(id);
    return new StoryEntity(
        aligned.id(),
        aligned.name(),
        aligned.type(),
        tally.mentions,
        tally.articles.size(),
        tally.sources.size(),
        tally.wordings.mostFrequentFirst(),
        alignment.joinsOf(id).stream().map(Join::describe).toList());
  }
}
