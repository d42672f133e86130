package org.parallax.compare.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.Quote;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.Copying;
import org.parallax.api.story.Overlap;
import org.parallax.compare.ComparisonStep;
import org.parallax.compare.Finding;
import org.parallax.compare.Findings;
import org.parallax.compare.ReadText;
import org.parallax.compare.StoryFindings;
import org.parallax.compare.align.Alignment;
import org.parallax.compare.duplicate.Duplicates;
import org.parallax.compare.ledger.SettledAlignment;

/** Makes of each annotated article one with the story's entity ids and treatments. */
public final class JoinTreatmentsStep implements ComparisonStep {

  @Override
  public String name() {
    return "join-treatments";
  }

  @Override
  public Set<Finding<?>> needs() {
    return Set.of(StoryFindings.INPUT, SettledAlignment.ALIGNMENT, Duplicates.DUPLICATES);
  }

  @Override
  public Set<Finding<?>> gives() {
    return Set.of(StoryFindings.ARTICLES);
  }

  @Override
  public Findings compare(Findings findings) {
    Alignment alignment = findings.get(SettledAlignment.ALIGNMENT);
    Duplicates duplicates = findings.get(Duplicates.DUPLICATES);
    List<ComparedArticle> articles =
        findings.get(StoryFindings.INPUT).articles().stream()
            .map(annotated -> compared(annotated, alignment, duplicates))
            .toList();
    return Findings.of(StoryFindings.ARTICLES, articles);
  }

  private static ComparedArticle compared(
      AnnotatedArticle annotated, Alignment alignment, Duplicates duplicates) {
    Document document = annotated.document();
    String id = document.article().id();
    UnaryOperator<String> ids = entity -> alignment.idOf(id, entity);
    List<EntityMention> mentions = apart(document.itemsOf(Layers.MENTIONS), ids);
    Copying copying = duplicates.of(id);
    return new ComparedArticle(
        document.article().withMetadata(document.metadata()),
        annotated.status(),
        ReadText.language(document),
        ReadText.title(document),
        ReadText.words(document),
        copying,
        document.itemsOf(Layers.ZONES),
        document.itemsOf(Layers.SENTENCES),
        mentions,
        document.itemsOf(Layers.QUOTES).stream().map(quote -> renamed(quote, ids)).toList(),
        new TreatmentJoiner(document, ids).treatments(mentions),
        diagnostics(annotated, copying));
  }

  /**
   * With the story's ids. Where two of the article's entities have become one of the story, their
   * mentions may overlap: then the first stands for both.
   */
  private static List<EntityMention> apart(List<EntityMention> own, UnaryOperator<String> ids) {
    List<EntityMention> mentions = new ArrayList<>();
    Map<String, Integer> ends = new HashMap<>();
    for (EntityMention mention : own) {
      EntityMention renamed = renamed(mention, ids);
      if (ends.getOrDefault(renamed.entity(), 0) <= mention.span().begin()) {
        ends.put(renamed.entity(), mention.span().end());
        mentions.add(renamed);
      }
    }
    return mentions;
  }

  private static EntityMention renamed(EntityMention mention, UnaryOperator<String> ids) {
    return new EntityMention(
        mention.index(),
        mention.span(),
        mention.sentence(),
        ids.apply(mention.entity()),
        mention.kind(),
        mention.via(),
        mention.confidence());
  }

  private static Quote renamed(Quote quote, UnaryOperator<String> ids) {
    return new Quote(
        quote.span(),
        quote.sentence(),
        quote.kind(),
        quote.speaker(),
        quote.speakerEntity().map(ids),
        quote.cue());
  }

  private static List<Diagnostic> diagnostics(AnnotatedArticle annotated, Copying copying) {
    List<Diagnostic> diagnostics = new ArrayList<>(annotated.diagnostics());
    String id = annotated.document().article().id();
    String counted =
        copying.saidBefore().isEmpty()
            ? ""
            : "; what an earlier article of the same source says too is counted once";
    if (copying.duplicateOf().isPresent()) {
      String original = copying.duplicateOf().get();
      String what = "has the same text as " + original + share(copying, original) + counted;
      diagnostics.add(Diagnostic.of(Problem.ARTICLE_DUPLICATE, id, what, ""));
    } else if (copying.overlap().isPresent()) {
      String other = copying.overlap().get().article();
      String what = "has text of " + other + share(copying, other) + counted;
      diagnostics.add(Diagnostic.of(Problem.ARTICLE_OVERLAP, id, what, ""));
    }
    return diagnostics;
  }

  private static String share(Copying copying, String other) {
    return copying
        .overlap()
        .filter(overlap -> overlap.article().equals(other))
        .map(Overlap::share)
        .map(share -> String.format(Locale.ROOT, " (%.0f %% of its own)", Math.floor(100 * share)))
        .orElse("");
  }
}
