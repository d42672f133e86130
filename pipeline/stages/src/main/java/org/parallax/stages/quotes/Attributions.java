package org.parallax.stages.quotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.api.annotation.Zone;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;
import org.parallax.models.lexicon.CueLexicon;

/** Finds all attributed statements of an article. */
final class Attributions {
  private static final int SHORTEST_TITLE = 3;

  private final Document document;
  private final Words words;
  private final CueLexicon lexicon;

  Attributions(Document document, Words words, CueLexicon lexicon) {
    this.document = document;
    this.words = words;
    this.lexicon = lexicon;
  }

  /** In reading order. */
  List<Attribution> find() {
    List<Quotation> quotations =
        QuotationMarks.in(document).stream().filter(quotation -> !isTitle(quotation)).toList();
    boolean[] spoken = new boolean[words.size()];
    for (Quotation quotation : quotations) {
      TokenRange tokens = words.tokensIn(quotation.span());
      for (int token = tokens.begin(); token < tokens.end(); token++) {
        spoken[token] = true;
      }
    }
    NounPhrases phrases = new NounPhrases(words);
    Clauses shallow = new ShallowClauses(words, phrases);
    Clauses parsed = new ParsedClauses(words, phrases, shallow);
    ContentSpans spans = new ContentSpans(document.text(), quotations);
    CueFinder cues = new CueFinder(words, lexicon);
    List<Attribution> found = new ArrayList<>();
    Set<Span> said = new HashSet<>();
    boolean anyParsed = false;
    for (TokenRange sentence : words.sentences()) {
      boolean isParsed = words.isParsed(sentence);
      anyParsed |= isParsed;
      Clauses clauses = isParsed ? parsed : shallow;
      SentenceAttributions attributions = new SentenceAttributions(words, spans, phrases, clauses);
      for (Attribution attribution : attributions.of(sentence, cues.in(sentence, spoken))) {
        // A quotation that two cues reach belongs to the first.
        if (Collections.disjoint(said, attribution.contents())) {
          said.addAll(attribution.contents());
          found.add(attribution);
        }
      }
    }
    List<Span> paragraphs = QuotationMarks.paragraphs(document);
    return new LooseQuotations(words, paragraphs, phrases, anyParsed ? parsed : shallow)
        .attributed(quotations, found);
  }

  /** The name of an article, a book or a film: most words begin with a capital. */
  private boolean isTitle(Quotation quotation) {
    int sentence = words.size() == 0 ? -1 : sentenceAt(quotation);
    if (sentence < 0 || document.get(Layers.SENTENCES).get(sentence).zone() == Zone.HEADLINE) {
      return false;
    }
    String[] parts = quotation.inner().of(document.text()).strip().split("\\s+", -1);
    int capital = 0;
    int counted = 0;
    for (String part : parts) {
      if (part.length() > 3) {
        counted++;
        capital += Character.isUpperCase(part.codePointAt(0)) ? 1 : 0;
      }
    }
    String inner = quotation.inner().of(document.text());
    boolean sentenceMark = inner.contains(". ") || (inner.endsWith(".") && parts.length > 5);
    return parts.length >= SHORTEST_TITLE && counted >= 2 && capital == counted && !sentenceMark;
  }

  private int sentenceAt(Quotation quotation) {
    int token = Math.min(words.firstFrom(quotation.span().begin()), words.size() - 1);
    return words.sentenceIndex(token);
  }
}
