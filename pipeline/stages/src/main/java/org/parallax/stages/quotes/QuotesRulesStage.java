package org.parallax.stages.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Quote;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageResult;
import org.parallax.api.text.Span;
import org.parallax.models.lexicon.CueLexicon;

/** Attributes statements by quotation marks, cues and the clauses around them. */
final class QuotesRulesStage implements Stage {
  private final CueLexicon lexicon;

  QuotesRulesStage(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public StageResult annotate(Document document, StageContext context) {
    Words words = Words.of(document);
    Speakers speakers = new Speakers(words, lexicon, document);
    List<Row> rows = new ArrayList<>();
    for (Attribution attribution : new Attributions(document, words, lexicon).find()) {
      for (Span content : attribution.contents()) {
        rows.add(row(attribution, content, words, speakers));
      }
    }
    rows.sort(
        Comparator.comparing((Row row) -> row.quote().span().begin())
            .thenComparing(row -> -row.quote().span().end()));
    List<Quote> quotes = rows.stream().map(Row::quote).toList();
    List<Optional<String>> holders = rows.stream().map(Row::holder).toList();
    return StageResult.of(Layers.QUOTES, quotes)
        .and(Layers.VOICES, Voices.of(document.itemsOf(Layers.MENTIONS), quotes, holders));
  }

  private static Row row(Attribution attribution, Span content, Words words, Speakers speakers) {
    Optional<String> entity = attribution.source().flatMap(speakers::entity);
    Quote quote =
        new Quote(
            content,
            words.sentenceIndex(words.firstWordFrom(content.begin())),
            attribution.kind(),
            attribution.source().map(speakers::text),
            entity,
            attribution.cue().map(words::words));
    return new Row(quote, entity.or(() -> attribution.source().map(speakers::fullText)));
  }

  /** A quote and the name by which a voice calls its speaker. */
  private record Row(Quote quote, Optional<String> holder) {}
}
