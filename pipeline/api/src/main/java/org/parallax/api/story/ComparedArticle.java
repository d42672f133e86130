package org.parallax.api.story;

import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.Quote;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.text.Article;

/**
 * One article of a comparison, with entities aligned across the story.
 *
 * @param article as read; its metadata take in what a stage read off the text
 * @param status how far it came
 * @param language ISO 639-3, if a stage told
 * @param title from the metadata, else from the headline zone
 * @param bodyWords words in headline and body
 * @param copying what it has in common with other articles
 * @param zones every line's zone, with the ground for it
 * @param sentences of all zones
 * @param mentions with the story's entity ids
 * @param quotes with the story's entity ids
 * @param treatments by sentence, then entity
 * @param diagnostics about this article
 */
public record ComparedArticle(
    Article article,
    ArticleStatus status,
    Optional<String> language,
    Optional<String> title,
    int bodyWords,
    Copying copying,
    List<ZonedSpan> zones,
    List<Sentence> sentences,
    List<EntityMention> mentions,
    List<Quote> quotes,
    List<Treatment> treatments,
    List<Diagnostic> diagnostics) {

  /** Copies the lists. */
  public ComparedArticle {
    zones = List.copyOf(zones);
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    quotes = List.copyOf(quotes);
    treatments = List.copyOf(treatments);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether its sentences enter figures, but for those that were said before. */
  public boolean isRead() {
    return status == ArticleStatus.OK || status == ArticleStatus.INCOMPLETE;
  }

  /** Whether a sentence enters figures. */
  public boolean isCounted(int sentence) {
    return isRead() && !copying.saidBefore().contains(sentence);
  }
}
