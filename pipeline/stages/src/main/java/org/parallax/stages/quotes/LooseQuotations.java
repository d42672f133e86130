package org.parallax.stages.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.QuoteKind;
import org.parallax.api.text.Span;
import org.parallax.models.lexicon.Cue;
import org.parallax.models.lexicon.CueColour;
import org.parallax.models.lexicon.CueFrame;
import org.parallax.models.lexicon.CuePart;

/**
 * Finds speakers for quotations that no cue took: a speaker goes on over sentences and paragraphs.
 * Up to three words in marks without a cue are scare quotes, the author's own.
 */
final class LooseQuotations {
  private static final int LONGEST_SCARE = 3;
  private static final Cue ANY_VERB =
      new Cue("", CuePart.VERB, CueColour.NEUTRAL, Set.of(CueFrame.QUOTE), Set.of());

  private final Words words;
  private final List<Span> paragraphs;
  private final NounPhrases phrases;
  private final Clauses clauses;

  LooseQuotations(Words words, List<Span> paragraphs, NounPhrases phrases, Clauses clauses) {
    this.words = words;
    this.phrases = phrases;
    this.paragraphs = paragraphs;
    this.clauses = clauses;
  }

  /** The given attributions and those of the loose quotations, in reading order. */
  List<Attribution> attributed(List<Quotation> quotations, List<Attribution> given) {
    List<Attribution> all = new ArrayList<>(given);
    BitSet taken = new BitSet();
    for (Attribution attribution : given) {
      attribution.contents().forEach(content -> taken.set(content.begin(), content.end()));
    }
    for (Quotation quotation : quotations) {
      int next = taken.nextSetBit(quotation.span().begin());
      if (next >= 0 && next < quotation.span().end()) {
        continue;
      }
      TokenRange tokens = tokensOf(quotation);
      if (!tokens.isEmpty() && !joined(quotation, tokens, all)) {
        attribution(quotation, tokens, all).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparingInt(Attribution::begin).thenComparing(a -> -a.end()));
    return all;
  }

  /** Without an opening mark that the sentence splitter left behind in the sentence before. */
  private TokenRange tokensOf(Quotation quotation) {
    TokenRange tokens = words.tokensIn(quotation.span());
    boolean leftBehind =
        tokens.size() > 1
            && words.isMark(tokens.begin())
            && words.sentenceIndex(tokens.begin()) != words.sentenceIndex(tokens.begin() + 1);
    return leftBehind ? new TokenRange(tokens.begin() + 1, tokens.end()) : tokens;
  }

  /** "No," she said. "Never.": the second half belongs to the same statement. */
  private boolean joined(Quotation quotation, TokenRange tokens, List<Attribution> all) {
    TokenRange sentence = words.sentenceOf(tokens.begin());
    if (tokens.begin() != sentence.begin() || sentence.begin() == 0) {
      return false;
    }
    int paragraph = paragraphOf(quotation.span().begin());
    int previous = words.sentenceIndex(sentence.begin() - 1);
    for (int index = 0; index < all.size(); index++) {
      Attribution attribution = all.get(index);
      boolean direct = attribution.kind() != QuoteKind.INDIRECT && attribution.cue().isPresent();
      boolean before =
          attribution.end() <= quotation.span().begin()
              && direct
              && paragraphOf(attribution.begin()) == paragraph
              && words.sentenceIndex(attribution.cue().get().begin()) == previous
              && attribution.end() <= words.span(attribution.cue().get()).begin();
      if (before) {
        List<Span> contents = new ArrayList<>(attribution.contents());
        contents.add(quotation.span());
        all.set(
            index,
            new Attribution(contents, attribution.source(), attribution.cue(), attribution.kind()));
        return true;
      }
    }
    return false;
  }

  private Optional<Attribution> attribution(
      Quotation quotation, TokenRange tokens, List<Attribution> all) {
    TokenRange sentence = words.sentenceOf(tokens.begin());
    boolean startsSentence = tokens.begin() == sentence.begin();
    boolean wholeSentence = startsSentence && tokens.end() >= sentence.end() - 1;
    Optional<TokenRange> signed = signature(tokens);
    if (signed.isPresent()) {
      return Optional.of(direct(quotation, signed));
    }
    if (wholeSentence) {
      Optional<TokenRange> source = runningSpeaker(quotation, all);
      boolean scare = source.isEmpty() && wordCount(tokens) <= LONGEST_SCARE;
      return scare ? Optional.empty() : Optional.of(direct(quotation, source));
    }
    if (wordCount(tokens) <= LONGEST_SCARE) {
      return Optional.empty();
    }
    if (startsSentence && hasEnd(quotation)) {
      return Optional.of(direct(quotation, runningSpeaker(quotation, all)));
    }
    return fragment(quotation, tokens, sentence);
  }

  private static Attribution direct(Quotation quotation, Optional<TokenRange> source) {
    return new Attribution(List.of(quotation.span()), source, Optional.empty(), QuoteKind.DIRECT);
  }

  /** The name after a dash that follows the marks. */
  private Optional<TokenRange> signature(TokenRange tokens) {
    int dash = tokens.end();
    if (dash + 1 >= words.size() || !words.form(dash).matches("[―—–-]{1,2}")) {
      return Optional.empty();
    }
    return phrases
        .beginningAt(dash + 1, words.sentenceOf(dash + 1).end())
        .filter(name -> words.pos(name.begin()) == PartOfSpeech.PROPN);
  }

  private boolean hasEnd(Quotation quotation) {
    String inner = quotation.inner().of(words.text()).strip();
    return inner.endsWith(".") || inner.endsWith("!") || inner.endsWith("?");
  }

  /** Whoever spoke last in this paragraph or the one before; or next, if the marks are reopened. */
  private Optional<TokenRange> runningSpeaker(Quotation quotation, List<Attribution> all) {
    int paragraph = paragraphOf(quotation.span().begin());
    Optional<Attribution> before =
        all.stream()
            .filter(attribution -> attribution.begin() < quotation.span().begin())
            .filter(attribution -> paragraph - paragraphOf(attribution.begin()) <= 1)
            .filter(attribution -> attribution.source().isPresent())
            .max(Comparator.comparingInt(Attribution::begin));
    if (before.isPresent()) {
      return before.get().source();
    }
    return all.stream()
        .filter(
            attribution -> quotation.continued() && attribution.begin() > quotation.span().begin())
        .filter(attribution -> paragraphOf(attribution.begin()) - paragraph == 1)
        .min(Comparator.comparingInt(Attribution::begin))
        .flatMap(Attribution::source);
  }

  private int paragraphOf(int offset) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (offset < paragraphs.get(middle).end()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** He would not "bow to the demands of others": the verb before it is the cue. */
  private Optional<Attribution> fragment(
      Quotation quotation, TokenRange tokens, TokenRange sentence) {
    for (int token = tokens.begin() - 1; token >= sentence.begin(); token--) {
      if (words.pos(token) == PartOfSpeech.VERB) {
        TokenRange cue = new TokenRange(token, token + 1);
        Optional<TokenRange> source = clauses.subject(new CueHit(ANY_VERB, cue, sentence));
        return Optional.of(
            new Attribution(List.of(quotation.span()), source, Optional.of(cue), QuoteKind.MIXED));
      }
    }
    return Optional.of(
        new Attribution(
            List.of(quotation.span()), Optional.empty(), Optional.empty(), QuoteKind.MIXED));
  }

  private int wordCount(TokenRange tokens) {
    int count = 0;
    for (int token = tokens.begin(); token < tokens.end(); token++) {
      count += words.isPunctuation(token) ? 0 : 1;
    }
    return count;
  }
}
