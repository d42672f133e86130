package org.parallax.reports.json;

import java.io.IOException;
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
import org.parallax.api.story.Treatment;
import org.parallax.api.text.Article;
import org.parallax.api.text.Span;
import org.parallax.reports.TextFiles;

/** Writes one article and what was found in it. */
final class ArticleWriter {

  private final JsonFields json;
  private final StoryWriter story;

  ArticleWriter(JsonFields json, StoryWriter story) {
    this.json = json;
    this.story = story;
  }

  void article(ComparedArticle compared) throws IOException {
    Article article = compared.article();
    // Nothing is known of the length of what could not be read.
    boolean known = compared.status() != ArticleStatus.FAILED || !compared.sentences().isEmpty();
    json.field("article", article.id())
        .field("source", article.source())
        .field("file", article.file())
        .field("sha256", article.sha256())
        .field("text_file", TextFiles.path(article))
        .field("outlet", article.metadata().outlet())
        .field("author", article.metadata().author())
        .field("published", article.metadata().published())
        .field("url", article.metadata().url())
        .field("language", compared.language())
        .field("title", compared.title())
        .field("body_words", known ? Optional.of(compared.bodyWords()) : Optional.empty())
        .field("duplicate_of", compared.copying().duplicateOf())
        .field("overlap_with", compared.copying().overlap().map(Overlap::article))
        .field("overlap_share", compared.copying().overlap().map(Overlap::share))
        .field("status", compared.status());
    json.objects(
        "zones",
        compared.zones(),
        zone -> {
          json.field("zone", zone.zone());
          span(article, zone.span());
          json.field("why", zone.why());
        });
    json.objects("sentences", compared.sentences(), sentence -> sentence(compared, sentence));
    json.objects("mentions", compared.mentions(), mention -> mention(article, mention));
    json.objects("stances", compared.treatments(), treatment -> treatment(article, treatment));
    json.objects("quotes", compared.quotes(), quote -> quote(article, quote));
    json.objects("diagnostics", compared.diagnostics(), story::diagnostic);
  }

  private void span(Article article, Span span) throws IOException {
    Span place = article.origin().inFile(span);
    json.field("begin", place.begin()).field("end", place.end());
  }

  private void sentence(ComparedArticle compared, Sentence sentence) throws IOException {
    json.field("sentence", sentence.index()).field("zone", sentence.zone());
    span(compared.article(), sentence.span());
    json.field("text", compared.article().words(sentence.span()))
        .field("counted", sentence.zone().isRead() && compared.isCounted(sentence.index()));
  }

  private void mention(Article article, EntityMention mention) throws IOException {
    json.field("sentence", mention.sentence())
        .field("mention", mention.index())
        .field("entity", mention.entity());
    span(article, mention.span());
    json.field("surface", article.words(mention.span()))
        .field("kind", mention.kind())
        .field("via", mention.via())
        .field("confidence", mention.confidence());
  }

  private void treatment(Article article, Treatment treatment) throws IOException {
    Optional<Stance> stance = treatment.stance();
    json.field("sentence", treatment.sentence())
        .field("entity", treatment.entity())
        .field("stance", stance.flatMap(Stance::polarity).map(Polarity::value))
        .field("p_negative", stance.map(Stance::pNegative))
        .field("p_neutral", stance.map(Stance::pNeutral))
        .field("p_positive", stance.map(Stance::pPositive))
        .field("voice", treatment.voice())
        .field("holder", treatment.holder())
        .field("role", treatment.role())
        .field("p_role", treatment.roleProbability())
        .field("frames", treatment.frames());
    json.objects(
        "evidence",
        stance.map(Stance::evidence).orElseGet(List::of),
        evidence -> {
          span(article, evidence);
          json.field("surface", article.words(evidence));
        });
  }

  private void quote(Article article, Quote quote) throws IOException {
    json.field("sentence", quote.sentence());
    span(article, quote.span());
    json.field("kind", quote.kind())
        .field("speaker", quote.speaker())
        .field("speaker_entity", quote.speakerEntity())
        .field("cue", quote.cue());
  }
}
