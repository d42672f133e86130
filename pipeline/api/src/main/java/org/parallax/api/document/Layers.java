package org.parallax.api.document;

import java.util.List;
import org.parallax.api.annotation.Concept;
import org.parallax.api.annotation.CoreferenceChain;
import org.parallax.api.annotation.Dependency;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.FrameAssignment;
import org.parallax.api.annotation.LanguageGuess;
import org.parallax.api.annotation.NameShift;
import org.parallax.api.annotation.NamedEntity;
import org.parallax.api.annotation.Quote;
import org.parallax.api.annotation.RoleAssignment;
import org.parallax.api.annotation.Ruling;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Stance;
import org.parallax.api.annotation.Token;
import org.parallax.api.annotation.VoiceAttribution;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.text.ArticleMetadata;

/** The layers that Parallax itself knows. A plug-in may define keys of its own. */
public final class Layers {

  /** Every line's zone, in reading order. */
  public static final LayerKey<ZonedSpan> ZONES = new LayerKey<>("zones", ZonedSpan.class);

  /** What a person has laid down about mentions: given with the article, written by no stage. */
  public static final LayerKey<Ruling> RULINGS = new LayerKey<>("rulings", Ruling.class);

  /**
   * What the story's articles together speak of without a name: given with the article, written by
   * no stage.
   */
  public static final LayerKey<Concept> CONCEPTS = new LayerKey<>("concepts", Concept.class);

  /** What the text's own title, author and date lines say: one item, or none. */
  public static final LayerKey<ArticleMetadata> METADATA =
      new LayerKey<>("metadata", ArticleMetadata.class);

  /** One guess. */
  public static final LayerKey<LanguageGuess> LANGUAGE =
      new LayerKey<>("language", LanguageGuess.class);

  /** Sentences of headline and body, lines of everything else, in reading order. */
  public static final LayerKey<Sentence> SENTENCES = new LayerKey<>("sentences", Sentence.class);

  /** Tokens of headline and body, in reading order. */
  public static final LayerKey<Token> TOKENS = new LayerKey<>("tokens", Token.class);

  /** Names found by a recogniser, in reading order, not overlapping. */
  public static final LayerKey<NamedEntity> NAMED_ENTITIES =
      new LayerKey<>("named-entities", NamedEntity.class);

  /** One arc for each token of a parsed sentence, ordered by dependent. */
  public static final LayerKey<Dependency> DEPENDENCIES =
      new LayerKey<>("dependencies", Dependency.class);

  /** Chains ordered by their first mention. */
  public static final LayerKey<CoreferenceChain> COREFERENCE =
      new LayerKey<>("coreference", CoreferenceChain.class);

  /** The entities spoken of, ordered by id. */
  public static final LayerKey<Entity> ENTITIES = new LayerKey<>("entities", Entity.class);

  /** Mentions of those entities, in reading order. */
  public static final LayerKey<EntityMention> MENTIONS =
      new LayerKey<>("mentions", EntityMention.class);

  /** Attributed statements, in reading order. */
  public static final LayerKey<Quote> QUOTES = new LayerKey<>("quotes", Quote.class);

  /** In whose voice each entity of each sentence is spoken of, ordered by sentence, then entity. */
  public static final LayerKey<VoiceAttribution> VOICES =
      new LayerKey<>("voices", VoiceAttribution.class);

  /** How each entity of each sentence is made to look, ordered by sentence, then entity. */
  public static final LayerKey<Stance> STANCES = new LayerKey<>("stances", Stance.class);

  /** The role of each entity of each sentence, ordered by sentence, then entity. */
  public static final LayerKey<RoleAssignment> ROLES =
      new LayerKey<>("roles", RoleAssignment.class);

  /** Frames, ordered by sentence, then entity, then falling probability. */
  public static final LayerKey<FrameAssignment> FRAMES =
      new LayerKey<>("frames", FrameAssignment.class);

  /**
   * How much the engine that judged stances is moved by the names of states alone, ordered by
   * state; empty where that was not looked at.
   */
  public static final LayerKey<NameShift> NAME_SHIFTS =
      new LayerKey<>("name-shifts", NameShift.class);

  private static final List<LayerKey<?>> ALL =
      List.of(
          ZONES,
          METADATA,
          LANGUAGE,
          SENTENCES,
          TOKENS,
          NAMED_ENTITIES,
          DEPENDENCIES,
          COREFERENCE,
          RULINGS,
          ENTITIES,
          MENTIONS,
          QUOTES,
          VOICES,
          STANCES,
          ROLES,
          FRAMES,
          NAME_SHIFTS);

  private Layers() {}

  /** Every key above, in the order in which a full run writes them. */
  public static List<LayerKey<?>> all() {
    return ALL;
  }
}
