package org.parallax.stages.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.api.annotation.QuoteKind;
import org.parallax.api.text.Span;

/** Fits attributed words to the quotation marks around and inside them. */
final class ContentSpans {
  private final String text;

  /** By where they begin; they never overlap. */
  private final NavigableMap<Integer, Quotation> quotations = new TreeMap<>();

  ContentSpans(String text, List<Quotation> quotations) {
    this.text = text;
    quotations.forEach(quotation -> this.quotations.put(quotation.span().begin(), quotation));
  }

  /** The quotation whose opening mark stands at {@code offset}. */
  Optional<Quotation> openingAt(int offset) {
    return Optional.ofNullable(quotations.get(offset));
  }

  /** The quotation that ends where only blanks are left before {@code offset}. */
  Optional<Quotation> closingBefore(int offset) {
    int end = offset;
    while (end > 0
        && Character.isWhitespace(text.charAt(end - 1))
        && text.charAt(end - 1) != '\n') {
      end--;
    }
    int closing = end;
    return Optional.ofNullable(quotations.lowerEntry(offset))
        .map(Map.Entry::getValue)
        .filter(quotation -> quotation.span().end() == closing);
  }

  /** The span, grown so that it cuts through no quotation. */
  Span whole(Span span) {
    Span grown = span;
    for (Quotation quotation : overlapping(span)) {
      grown = grown.union(quotation.span());
    }
    return grown;
  }

  private List<Quotation> overlapping(Span span) {
    Integer first = quotations.floorKey(span.begin());
    int from = first == null ? span.begin() : first;
    return quotations.subMap(from, Math.max(from, span.end())).values().stream()
        .filter(quotation -> quotation.span().overlaps(span))
        .toList();
  }

  /** Direct if all words are in marks, mixed if some are, otherwise indirect. */
  QuoteKind kindOf(List<Span> contents) {
    boolean marked = false;
    boolean unmarked = false;
    for (Span content : contents) {
      for (Span rest : outsideMarks(content)) {
        unmarked |= rest.of(text).chars().anyMatch(Character::isLetterOrDigit);
      }
      marked |= overlapping(content).stream().anyMatch(in -> content.contains(in.span()));
    }
    return !marked ? QuoteKind.INDIRECT : unmarked ? QuoteKind.MIXED : QuoteKind.DIRECT;
  }

  private List<Span> outsideMarks(Span content) {
    List<Span> rest = new ArrayList<>();
    int at = content.begin();
    for (Quotation quotation : overlapping(content)) {
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
