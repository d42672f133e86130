package org.parallax.reports.csv;

import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.Polarity;
import org.parallax.api.annotation.Quote;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Stance;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.Overlap;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.Treatment;
import org.parallax.api.text.Article;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.api.text.Origin;
import org.parallax.api.text.Span;
import org.parallax.reports.TextFiles;

/** What was found in each article: one table per layer. */
final class ArticleTables {

  private final Table articles =
      new Table(
          "articles",
          "article",
          "source",
          "outlet",
          "author",
          "published",
          "language",
          "title",
          "body_words",
          "sentences",
          "duplicate_of",
          "status",
          // Beyond the contract: how many of the sentences are headline or body.
          "sentences_read",
          // Beyond the contract: what it has in common with another article.
          "overlap_with",
          "overlap_share",
          // Beyond the contract: where the text is kept that offsets count in, if not in the file.
          "text_file");
  private final Table sentences =
      new Table(
          "sentences",
          "article",
          "sentence",
          "zone",
          "begin",
          "end",
          "text",
          // Beyond the contract: whether the sentence enters figures.
          "counted");
  private final Table mentions =
      new Table(
          "mentions",
          "article",
          "sentence",
          "mention",
          "entity",
          "begin",
          "end",
          "surface",
          "kind",
          "via",
          "confidence");
  private final Table stances =
      new Table(
          "stances",
          "article",
          "sentence",
          "entity",
          "stance",
          "p_negative",
          "p_neutral",
          "p_positive",
          "voice",
          "holder",
          "role",
          "p_role",
          "frames");
  private final Table quotes =
      new Table(
          "quotes",
          "article",
          "sentence",
          "begin",
          "end",
          "kind",
          "speaker",
          "speaker_entity",
          "cue");

  private ArticleTables() {}

  static List<Table> of(StoryComparison comparison) {
    ArticleTables tables = new ArticleTables();
    comparison.articles().forEach(tables::add);
    return List.of(
        tables.articles, tables.sentences, tables.mentions, tables.stances, tables.quotes);
  }

  private void add(ComparedArticle compared) {
    addArticle(compared);
    Article article = compared.article();
    String id = article.id();
    Origin origin = article.origin();
    for (Sentence sentence : compared.sentences()) {
      Span place = origin.inFile(sentence.span());
      sentences.add(
          id,
          sentence.index(),
          sentence.zone(),
          place.begin(),
          place.end(),
          article.words(sentence.span()),
          sentence.zone().isRead() && compared.isCounted(sentence.index()));
    }
    for (EntityMention mention : compared.mentions()) {
      Span place = origin.inFile(mention.span());
      mentions.add(
          id,
          mention.sentence(),
          mention.index(),
          mention.entity(),
          place.begin(),
          place.end(),
          article.words(mention.span()),
          mention.kind(),
          mention.via(),
          mention.confidence());
    }
    for (Treatment treatment : compared.treatments()) {
      addTreatment(id, treatment);
    }
    for (Quote quote : compared.quotes()) {
      Span place = origin.inFile(quote.span());
      quotes.add(
          id,
          quote.sentence(),
          place.begin(),
          place.end(),
          quote.kind(),
          quote.speaker(),
          quote.speakerEntity(),
          quote.cue());
    }
  }

  private void addArticle(ComparedArticle compared) {
    Article article = compared.article();
    ArticleMetadata metadata = article.metadata();
    // Nothing is known of the length of what could not be read.
    boolean known = compared.status() != ArticleStatus.FAILED || !compared.sentences().isEmpty();
    Optional<Overlap> overlap = compared.copying().overlap();
    long read = compared.sentences().stream().filter(each -> each.zone().isRead()).count();
    articles.add(
        article.id(),
        article.source(),
        metadata.outlet(),
        metadata.author(),
        metadata.published(),
        compared.language(),
        compared.title(),
        known ? Optional.of(compared.bodyWords()) : Optional.empty(),
        known ? Optional.of(compared.sentences().size()) : Optional.empty(),
        compared.copying().duplicateOf(),
        compared.status(),
        known ? Optional.of(read) : Optional.empty(),
        overlap.map(Overlap::article),
        overlap.map(Overlap::share),
        TextFiles.path(article));
  }

  private void addTreatment(String id, Treatment treatment) {
    Optional<Stance> stance = treatment.stance();
    stances.add(
        id,
        treatment.sentence(),
        treatment.entity(),
        stance.flatMap(Stance::polarity).map(Polarity::value),
        stance.map(Stance::pNegative),
        stance.map(Stance::pNeutral),
        stance.map(Stance::pPositive),
        treatment.voice(),
        treatment.holder(),
        treatment.role(),
        treatment.roleProbability(),
        treatment.frames());
  }
}
