package org.parallax.stages.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.QuoteKind;
import org.parallax.api.text.Span;

/** Fits attributed words to the quotation marks around and inside them. */
final class ContentSpans {
  private final String text;
  private final List<Quotation> quotations;

  ContentSpans(String text, List<Quotation> quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  /** The quotation whose opening mark stands at {@code offset}. */
  Optional<Quotation> openingAt(int offset) {
    return quotations.stream().filter(quotation -> quotation.span().begin() == offset).findFirst();
  }

  /** The quotation that ends where only white space is left before {@code offset}. */
  Optional<Quotation> closingBefore(int offset) {
    return quotations.stream()
        .filter(quotation -> quotation.span().end() <= offset)
        .filter(quotation -> text.substring(quotation.span().end(), offset).isBlank())
        .filter(quotation -> text.substring(quotation.span().end(), offset).indexOf('\n') < 0)
        .reduce((earlier, later) -> later);
  }

  /** The span, grown so that it cuts through no quotation. */
  Span whole(Span span) {
    Span grown = span;
    for (Quotation quotation : quotations) {
      if (quotation.span().overlaps(span)) {
        grown = grown.union(quotation.span());
      }
    }
    return grown;
  }

  /** Direct if all words are in marks, mixed if some are, otherwise indirect. */
  QuoteKind kindOf(List<Span> contents) {
    boolean marked = false;
    boolean unmarked = false;
    for (Span content : contents) {
      for (Span rest : outsideMarks(content)) {
        unmarked |= rest.of(text).chars().anyMatch(Character::isLetterOrDigit);
      }
      marked |= quotations.stream().anyMatch(quotation -> content.contains(quotation.span()));
    }
    return !marked ? QuoteKind.INDIRECT : unmarked ? QuoteKind.MIXED : QuoteKind.DIRECT;
  }

  private List<Span> outsideMarks(Span content) {
    List<Span> rest = new ArrayList<>();
    int at = content.begin();
    for (Quotation quotation : quotations) {
      if (content.contains(quotation.span()) && quotation.span().begin() >= at) {
        rest.add(new Span(at, quotation.span().begin()));
        at = quotation.span().end();
      }
    }
    rest.add(new Span(at, content.end()));
    return rest;
  }

  /** Puts an attribution together from runs of tokens. */
  Attribution attribution(
      Words words, List<TokenRange> contents, Optional<TokenRange> source, TokenRange cue) {
    List<Span> spans = new ArrayList<>();
    for (TokenRange content : contents) {
      Span span = whole(words.span(content));
      if (spans.stream().noneMatch(span::overlaps)) {
        spans.add(span);
      }
    }
    return new Attribution(spans, source, Optional.of(cue), kindOf(spans));
  }
}
