package org.parallax.stages.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.text.Span;
import org.parallax.models.lexicon.CueFrame;

/** Finds what the cues of one sentence attribute. */
final class SentenceAttributions {
  private static final Set<String> JOINING =
      Set.of("and", "but", "or", "who", "which", "while", "as", "though", "although");
  private static final Set<String> EXPLETIVES = Set.of("it", "this", "that", "which");
  private static final int LONGEST_ADJUNCT = 14;

  private final Words words;
  private final ContentSpans spans;
  private final NounPhrases phrases;
  private final Clauses clauses;
  private final NounCues nouns;
  private final List<Attribution> found = new ArrayList<>();
  private int claimed;

  SentenceAttributions(Words words, ContentSpans spans, NounPhrases phrases, Clauses clauses) {
    this.words = words;
    this.spans = spans;
    this.phrases = phrases;
    this.clauses = clauses;
    this.nouns = new NounCues(words, spans, phrases);
  }

  List<Attribution> of(TokenRange sentence, List<CueHit> hits) {
    claimed = sentence.begin();
    for (CueHit hit : hits) {
      Optional<Attribution> attribution =
          switch (hit.cue().part()) {
            case PHRASE -> phrase(hit);
            case NOUN -> nouns.of(hit);
            case VERB -> verb(hit);
          };
      attribution.ifPresent(found::add);
    }
    return found;
  }

  private Optional<Attribution> verb(CueHit hit) {
    boolean passive = clauses.isPassive(hit);
    Optional<TokenRange> source = passive ? clauses.agent(hit) : clauses.subject(hit);
    if (source.isPresent() && nouns.isAuthor(source.get())) {
      return Optional.empty();
    }
    boolean nested = isInsideFound(hit.begin()) && !splits(hit, source);
    Optional<TokenRange> complement = clauses.complement(hit).filter(range -> !range.isEmpty());
    if (nested) {
      return complement
          .filter(
              range ->
                  source.isPresent()
                      && ShallowClauses.CLAUSE_OPENERS.contains(words.form(range.begin())))
          .map(range -> spans.attribution(words, List.of(range), source, hit.tokens()));
    }
    if (hit.cue().takes(CueFrame.QUOTE) && !passive) {
      Optional<Attribution> beside = beside(hit, source, complement);
      if (beside.isPresent()) {
        return beside;
      }
    }
    if (complement.isPresent() && !isSpeech(hit, source, complement.get(), passive)) {
      return Optional.empty();
    }
    return complement.map(range -> claim(List.of(range), source, hit));
  }

  private boolean isSpeech(
      CueHit hit, Optional<TokenRange> source, TokenRange complement, boolean passive) {
    if (source.isPresent()) {
      // "It showed that ..." is the author's conclusion; a survey that shows something is a source.
      boolean conclusion = !hit.cue().takes(CueFrame.QUOTE);
      boolean expletive =
          source.get().size() == 1 && EXPLETIVES.contains(words.form(source.get().begin()));
      return !(conclusion && expletive);
    }
    // Nobody is named: "were told that ..." is speech even so, "tell that to them" is not.
    boolean imperative = hit.begin() == hit.sentence().begin();
    boolean overlooked = !words.isParsed(hit.sentence()) && !imperative;
    return opensClause(complement) && (passive || overlooked);
  }

  /**
   * "..., though she noted": the new clause ends what was claimed before it, which is cut short.
   */
  private boolean splits(CueHit hit, Optional<TokenRange> source) {
    int begin = groupBegin(hit, source, false);
    int from = hit.sentence().begin();
    if (begin - 1 > from && JOINING.contains(words.form(begin - 1))) {
      begin--;
    }
    if (begin <= from || !words.form(begin - 1).equals(",") || begin == hit.begin()) {
      return false;
    }
    for (int index = 0; index < found.size(); index++) {
      Attribution earlier = found.get(index);
      int last = earlier.contents().size() - 1;
      Span content = earlier.contents().get(last);
      int comma = words.span(begin - 1).begin();
      if (content.contains(comma) && content.begin() < comma) {
        List<Span> cut = new ArrayList<>(earlier.contents());
        cut.set(last, new Span(content.begin(), words.span(begin - 2).end()));
        found.set(index, new Attribution(cut, earlier.source(), earlier.cue(), spans.kindOf(cut)));
        claimed = begin;
        return true;
      }
    }
    return false;
  }

  private boolean opensClause(TokenRange range) {
    return ShallowClauses.CLAUSE_OPENERS.contains(words.form(range.begin()));
  }

  /** The words stand before the cue, or after it in marks: "..., he said", "he said: ...". */
  private Optional<Attribution> beside(
      CueHit hit, Optional<TokenRange> source, Optional<TokenRange> complement) {
    boolean inverted = source.isPresent() && source.get().begin() >= hit.end();
    int groupBegin = groupBegin(hit, source, inverted);
    int groupEnd = inverted ? invertedEnd(source.get(), hit) : adjunctEnd(hit);
    boolean closed = groupEnd >= hit.sentence().end() || words.isPunctuation(groupEnd);
    boolean immediate = groupEnd == hit.end() || !hit.cue().takes(CueFrame.OBJECT);
    Optional<TokenRange> left = left(groupBegin, hit);
    Optional<Quotation> after =
        closed && (immediate || inverted) ? quotationAfter(groupEnd, hit) : Optional.empty();
    List<TokenRange> contents = new ArrayList<>();
    Optional<TokenRange> right =
        inverted || after.isPresent() || groupEnd >= hit.sentence().end()
            ? Optional.empty()
            : right(groupEnd, hit, left);
    boolean saysSomething =
        left.isPresent()
            && (words.hasVerb(left.get())
                || words.isMark(left.get().end() - 1)
                || right.filter(words::hasVerb).isPresent());
    if (saysSomething && (inverted || (closed && immediate))) {
      contents.add(left.get());
    } else if (after.isEmpty() || (complement.isPresent() && opensClause(complement.get()))) {
      return Optional.empty();
    }
    if (after.isPresent()) {
      contents.add(words.tokensIn(after.get().span()));
    } else {
      right.ifPresent(contents::add);
    }
    contents.removeIf(TokenRange::isEmpty);
    return contents.isEmpty() ? Optional.empty() : Optional.of(claim(contents, source, hit));
  }

  private int groupBegin(CueHit hit, Optional<TokenRange> source, boolean inverted) {
    int begin = source.isPresent() && !inverted ? source.get().begin() : hit.begin();
    int from = hit.sentence().begin();
    while (begin > from
        && (words.pos(begin - 1) == PartOfSpeech.ADV || words.form(begin - 1).equals("as"))) {
      begin--;
    }
    return Math.min(begin, hit.begin());
  }

  /** Past the speaker's titles and relative clauses, to a quotation or the sentence's end. */
  private int invertedEnd(TokenRange source, CueHit hit) {
    int end = source.end();
    while (end < hit.sentence().end() && spans.openingAt(words.span(end).begin()).isEmpty()) {
      end++;
    }
    return end;
  }

  /** Past "in a statement", "on Monday": up to a mark, if no verb comes before it. */
  private int adjunctEnd(CueHit hit) {
    int last = Math.min(hit.sentence().end(), hit.end() + LONGEST_ADJUNCT);
    for (int token = hit.end(); token < last; token++) {
      if (words.isPunctuation(token)) {
        return token;
      }
      if (words.isVerbal(token) || words.form(token).equals("that")) {
        return hit.end();
      }
    }
    return last == hit.sentence().end() ? last : hit.end();
  }

  private Optional<TokenRange> left(int groupBegin, CueHit hit) {
    int from = Math.max(hit.sentence().begin(), claimed);
    if (groupBegin == hit.sentence().begin()) {
      return spans
          .closingBefore(words.span(groupBegin).begin())
          .map(quotation -> words.tokensIn(quotation.span()))
          .filter(range -> !isTaken(range));
    }
    if (groupBegin <= from || !separates(groupBegin - 1)) {
      return Optional.empty();
    }
    TokenRange range = words.trim(new TokenRange(from, groupBegin));
    if (range.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(range);
  }

  private boolean isTaken(TokenRange range) {
    return isInsideFound(range.begin());
  }

  private boolean separates(int token) {
    return words.isMark(token)
        || Set.of(",", "?", "!", "—", "--", "–", "-", "...", "…").contains(words.form(token));
  }

  private Optional<Quotation> quotationAfter(int groupEnd, CueHit hit) {
    int next = groupEnd;
    boolean colon = false;
    while (next < hit.sentence().end() && words.isPunctuation(next) && !words.isMark(next)) {
      colon |= words.form(next).equals(":");
      if (words.form(next).equals(".")) {
        return Optional.empty();
      }
      next++;
    }
    boolean joined = next > groupEnd && next + 1 < hit.sentence().end();
    if (joined && (words.form(next).equals("and") || words.form(next).equals("but"))) {
      next++;
    }
    if (next >= words.size() || (next >= hit.sentence().end() && !colon)) {
      return Optional.empty();
    }
    return spans.openingAt(words.span(next).begin());
  }

  /** "But the road, he said, was closed": what follows the second comma. */
  private Optional<TokenRange> right(int groupEnd, CueHit hit, Optional<TokenRange> left) {
    boolean comma = words.form(groupEnd).equals(",");
    int begin = groupEnd + 1;
    if (!comma || left.isEmpty() || begin >= hit.sentence().end()) {
      return Optional.empty();
    }
    boolean leftQuoted = words.isMark(left.get().end() - 1);
    boolean joins =
        JOINING.contains(words.form(begin))
            || words.form(begin).endsWith("ing")
            || words.pos(begin) == PartOfSpeech.CCONJ;
    TokenRange range = words.trim(new TokenRange(begin, hit.sentence().end()));
    return leftQuoted || joins || range.isEmpty() ? Optional.empty() : Optional.of(range);
  }

  private Optional<Attribution> phrase(CueHit hit) {
    if (hit.end() >= hit.sentence().end() || isInsideFound(hit.begin())) {
      return Optional.empty();
    }
    Optional<TokenRange> source = phrases.beginningAt(hit.end(), hit.sentence().end());
    if (source.isEmpty() || nouns.isAuthor(source.get())) {
      return Optional.empty();
    }
    int from = Math.max(hit.sentence().begin(), claimed);
    boolean opens = words.trim(new TokenRange(from, hit.begin())).size() < 2;
    if (opens) {
      int comma = source.get().end();
      while (comma < hit.sentence().end() && !words.form(comma).equals(",")) {
        comma++;
      }
      TokenRange after =
          words.trim(
              new TokenRange(Math.min(comma + 1, hit.sentence().end()), hit.sentence().end()));
      return after.isEmpty() ? Optional.empty() : Optional.of(claim(List.of(after), source, hit));
    }
    TokenRange before = words.trim(new TokenRange(from, hit.begin()));
    return before.isEmpty() ? Optional.empty() : Optional.of(claim(List.of(before), source, hit));
  }

  private boolean isInsideFound(int token) {
    return found.stream()
        .anyMatch(
            attribution ->
                attribution.contents().stream()
                    .anyMatch(content -> content.contains(words.span(token))));
  }

  private Attribution claim(List<TokenRange> contents, Optional<TokenRange> source, CueHit hit) {
    claimed =
        Math.max(claimed, Math.min(hit.sentence().end(), contents.get(contents.size() - 1).end()));
    claimed = Math.max(claimed, hit.end());
    return spans.attribution(words, contents, source, hit.tokens());
  }
}
