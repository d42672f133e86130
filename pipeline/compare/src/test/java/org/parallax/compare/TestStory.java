package org.parallax.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.Frame;
import org.parallax.api.annotation.FrameAssignment;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.annotation.Role;
import org.parallax.api.annotation.RoleAssignment;
import org.parallax.api.annotation.Stance;
import org.parallax.api.annotation.Voice;
import org.parallax.api.annotation.VoiceAttribution;
import org.parallax.api.document.Document;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ArticleFile;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.story.Method;
import org.parallax.api.story.Source;
import org.parallax.api.story.Story;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.Target;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.testkit.Articles;
import org.parallax.testkit.Documents;
import org.parallax.testkit.MarkedText;

/**
 * A story made by hand. Marks are {@code {ENTITY kind stance voice role frame}}, the later ones
 * optional: {@code [Ruritania]{RU name -1 quoted aggressor security}}.
 */
public final class TestStory {

  /** Stands for a stance whose probabilities do not decide. */
  public static final int UNDECIDED = 9;

  public static final Method METHOD = new Method("test", "full", List.of(), new TreeMap<>());

  private final SortedSet<String> sources = new TreeSet<>();
  private final List<AnnotatedArticle> articles = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();

  public TestStory target(String entity) {
    targets.add(new Target(entity, entity));
    return this;
  }

  /** A source that has no article yet. */
  public TestStory source(String id) {
    sources.add(id);
    return this;
  }

  /** An article whose entities are all states of the catalogue. */
  public TestStory article(String id, String notation) {
    return article(id, notation, ArticleStatus.OK);
  }

  public TestStory article(String id, String notation, ArticleStatus status) {
    return add(document(id, notation, List.of()), status);
  }

  /** An article with these entities; those that it marks and does not declare are states. */
  public TestStory article(String id, String notation, Entity... entities) {
    return add(document(id, notation, List.of(entities)), ArticleStatus.OK);
  }

  public TestStory add(Document document, ArticleStatus status) {
    sources.add(document.article().source());
    articles.add(new AnnotatedArticle(document, status, List.of()));
    return this;
  }

  public static Entity person(String id, String name) {
    return new Entity(id, name, EntityType.PERSON, false);
  }

  public static Entity organization(String id, String name) {
    return new Entity(id, name, EntityType.ORGANIZATION, false);
  }

  public static Document document(String id, String notation, List<Entity> declared) {
    Document made = Documents.mentioning(notation);
    List<MarkedText.Mark> marks = MarkedText.parse(notation).marks();
    List<EntityMention> mentions = made.get(Layers.MENTIONS);
    TreeMap<String, Entity> entities = new TreeMap<>();
    made.get(Layers.ENTITIES).forEach(entity -> entities.put(entity.id(), entity));
    declared.forEach(entity -> entities.put(entity.id(), entity));

    Document document = Document.of(Articles.of(id, made.text()));
    for (LayerKey<?> key : made.keys()) {
      if (!key.equals(Layers.ENTITIES)) {
        document = document.with(made.find(key).orElseThrow());
      }
    }
    List<Stance> stances = new ArrayList<>();
    List<VoiceAttribution> voices = new ArrayList<>();
    List<RoleAssignment> roles = new ArrayList<>();
    List<FrameAssignment> frames = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      List<String> labels = marks.get(i).labels();
      int sentence = mentions.get(i).sentence();
      String entity = labels.get(0);
      if (labels.size() > 2) {
        stances.add(stance(sentence, entity, Integer.parseInt(labels.get(2))));
      }
      if (labels.size() > 3) {
        boolean quoted = labels.get(3).equals("quoted");
        voices.add(
            new VoiceAttribution(
                sentence, entity, quoted ? Voice.QUOTED : Voice.AUTHOR, Optional.empty()));
      }
      if (labels.size() > 4) {
        roles.add(
            new RoleAssignment(
                sentence, entity, Role.valueOf(labels.get(4).toUpperCase(Locale.ROOT)), 0.9));
      }
      if (labels.size() > 5) {
        frames.add(
            new FrameAssignment(
                sentence, entity, Frame.valueOf(labels.get(5).toUpperCase(Locale.ROOT)), 0.8));
      }
    }
    return document
        .with(Documents.layer(Layers.ENTITIES, List.copyOf(entities.values())))
        .with(Documents.layer(Layers.STANCES, stances))
        .with(Documents.layer(Layers.VOICES, voices))
        .with(Documents.layer(Layers.ROLES, roles))
        .with(Documents.layer(Layers.FRAMES, frames));
  }

  private static Stance stance(int sentence, String entity, int value) {
    if (value == UNDECIDED) {
      return new Stance(sentence, entity, Optional.empty(), 0.3, 0.4, 0.3, List.of());
    }
    return new Stance(
        sentence,
        entity,
        value < 0 ? Polarity.UNFAVOURABLE : value > 0 ? Polarity.FAVOURABLE : Polarity.NEUTRAL,
        value < 0 ? 0.8 : 0.1,
        value == 0 ? 0.8 : 0.1,
        value > 0 ? 0.8 : 0.1,
        List.of());
  }

  /** Sentences on one entity: for each value of -1, 0 and 1 as many as asked for. */
  public static String sentences(String entity, int negative, int neutral, int positive) {
    StringBuilder text = new StringBuilder();
    int[] counts = {negative, neutral, positive};
    for (int value = -1; value <= 1; value++) {
      for (int i = 0; i < counts[value + 1]; i++) {
        text.append("Here [Name]{").append(entity).append(" name ").append(value).append("} acts");
        text.append(" number ").append(i).append(" of kind ").append(value + 2).append(". ");
      }
    }
    return text.toString();
  }

  public Story story() {
    return new Story(
        "test",
        "Test",
        "",
        targets.stream().map(Target::name).toList(),
        sources.stream().map(TestStory::sourceOf).toList());
  }

  private static Source sourceOf(String id) {
    return new Source(
        id,
        id.toUpperCase(Locale.ROOT),
        ArticleMetadata.UNKNOWN,
        Optional.empty(),
        List.of(new ArticleFile("1.txt", Optional.empty())));
  }

  public List<AnnotatedArticle> articles() {
    return List.copyOf(articles);
  }

  public List<AnnotatedArticle> shuffled(Random random) {
    List<AnnotatedArticle> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  public List<Target> targets() {
    return List.copyOf(targets);
  }

  public StoryComparison compare() {
    return compare(articles);
  }

  public StoryComparison compare(List<AnnotatedArticle> ordered) {
    return new StoryComparer(ComparisonSettings.DEFAULT).compare(story(), targets, ordered, METHOD);
  }
}
