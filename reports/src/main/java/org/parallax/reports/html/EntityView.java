package org.parallax.reports.html;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.SentenceRef;
import org.parallax.api.story.Source;
import org.parallax.api.story.StoryEntity;

/** Who else is spoken of: the most mentioned entities, source by source. */
record EntityView(List<String> sources, List<Row> rows, int left) {

  private static final int MOST_SHOWN = 25;

  /** One entity. */
  record Row(String name, String type, boolean target, String mentions, List<Count> counts) {}

  /** Mentions in one source; the link leads to the first. */
  record Count(String source, String number, String link, String label) {}

  static EntityView of(StoryLookup lookup) {
    List<StoryEntity> entities = lookup.comparison().entities();
    List<StoryEntity> shown = entities.subList(0, Math.min(MOST_SHOWN, entities.size()));
    List<Source> sources = lookup.comparison().story().sources();
    return new EntityView(
        sources.stream().map(source -> Words.printable(source.name())).toList(),
        shown.stream().map(entity -> row(lookup, sources, entity)).toList(),
        entities.size() - shown.size());
  }

  private static Row row(StoryLookup lookup, List<Source> sources, StoryEntity entity) {
    return new Row(
        Words.printable(entity.name()),
        Words.label(entity.type()),
        lookup.isTarget(entity.id()),
        Words.number(entity.mentions()),
        sources.stream().map(source -> count(lookup, source, entity.id())).toList());
  }

  private static Count count(StoryLookup lookup, Source source, String entity) {
    List<SentenceRef> mentions = new ArrayList<>();
    for (ComparedArticle article : lookup.countedArticlesOf(source.id())) {
      for (EntityMention mention : article.mentions()) {
        if (mention.entity().equals(entity)) {
          mentions.add(new SentenceRef(article.article().id(), mention.sentence()));
        }
      }
    }
    String name = Words.printable(source.name());
    return mentions.isEmpty()
        ? new Count(name, "", "", "")
        : new Count(
            name,
            Words.number(mentions.size()),
            lookup.sentenceLink(mentions.get(0)),
            "first in " + lookup.sentenceLabel(mentions.get(0)));
  }
}
