package org.parallax.app.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.StoryEntity;
import org.parallax.compare.StorySurvey;
import org.parallax.compare.naming.WordingCounts;
import org.parallax.compare.naming.WordingReader;
import org.parallax.ingest.ledger.FoundEntity;

/** Makes a ledger's list of what was found in a story. */
final class FoundEntities {

  /** What a source says of an entity. */
  private static final class Tally {
    private int mentions;
    private final WordingCounts forms = new WordingCounts();
  }

  private FoundEntities() {}

  /** By falling number of mentions, then id. */
  static List<FoundEntity> of(StorySurvey survey) {
    Map<String, TreeMap<String, Tally>> tallies = new HashMap<>();
    for (int i = 0; i < survey.articles().size(); i++) {
      ComparedArticle article = survey.articles().get(i);
      WordingReader reader = new WordingReader(survey.annotated().get(i).document());
      for (EntityMention mention : article.mentions()) {
        Tally tally =
            tallies
                .computeIfAbsent(mention.entity(), id -> new TreeMap<>())
                .computeIfAbsent(article.article().source(), source -> new Tally());
        tally.mentions++;
        reader.find(mention).ifPresent(wording -> tally.forms.add(wording.text()));
      }
    }
    List<FoundEntity> found = new ArrayList<>();
    for (StoryEntity entity : survey.entities()) {
      TreeMap<String, FoundEntity.InSource> sources = new TreeMap<>();
      tallies
          .getOrDefault(entity.id(), new TreeMap<>())
          .forEach((source, tally) -> sources.put(source, inSource(tally)));
      found.add(
          new FoundEntity(entity.id(), entity.name(), entity.type(), entity.mentions(), sources));
    }
    return found;
  }

  private static FoundEntity.InSource inSource(Tally tally) {
    List<FoundEntity.Form> forms = new ArrayList<>();
    tally.forms.counts().forEach((text, count) -> forms.add(new FoundEntity.Form(text, count)));
    return new FoundEntity.InSource(tally.mentions, forms);
  }
}
