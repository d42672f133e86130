package org.parallax.compare;

import java.util.List;
import java.util.Map;
import org.parallax.api.annotation.NameShift;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.story.Cell;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.Contrast;
import org.parallax.api.story.Naming;
import org.parallax.api.story.StatementMember;
import org.parallax.api.story.StoryEntity;
import org.parallax.api.story.Target;
import org.parallax.compare.align.Join;

/**
 * The findings that a comparison begins and ends with. What omissions a story has will be a finding
 * of its own, beside {@link #STATEMENTS}, on which it rests.
 */
public final class StoryFindings {

  /** What the comparison starts from. */
  public static final Finding<ComparisonInput> INPUT = Finding.named("input");

  /** Why the wordings of a concept are one, by the concept's id in every article. */
  public static final Finding<Map<String, List<Join>>> CONCEPT_JOINS =
      Finding.named("concept-joins");

  /** Articles with the story's entity ids, in the story's order. */
  public static final Finding<List<ComparedArticle>> ARTICLES = Finding.named("articles");

  /** Entities by falling number of mentions, then id. */
  public static final Finding<List<StoryEntity>> ENTITIES = Finding.named("entities");

  /** What is compared: what was asked for, or else chosen. */
  public static final Finding<List<Target>> TARGETS = Finding.named("targets");

  /** What a reader should know about the targets. */
  public static final Finding<List<Diagnostic>> TARGET_NOTES = Finding.named("target-notes");

  /** Cells by target, source, voice scope. */
  public static final Finding<List<Cell>> CELLS = Finding.named("cells");

  /** Contrasts by target, pair of sources. */
  public static final Finding<List<Contrast>> CONTRASTS = Finding.named("contrasts");

  /** Namings by target, source, falling count, wording. */
  public static final Finding<List<Naming>> NAMINGS = Finding.named("namings");

  /** Sentences of different sources that say the same, by group, then source order. */
  public static final Finding<List<StatementMember>> STATEMENTS = Finding.named("statements");

  /** How far the names of states alone move stances, by state. */
  public static final Finding<List<NameShift>> NAME_SHIFTS = Finding.named("name-shifts");

  private StoryFindings() {}
}
