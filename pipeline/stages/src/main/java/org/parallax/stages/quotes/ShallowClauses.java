package org.parallax.stages.quotes;

import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.models.lexicon.Cue;
import org.parallax.models.lexicon.CueFrame;

/** Clauses guessed from parts of speech, for texts without trees. */
final class ShallowClauses implements Clauses {
  static final Set<String> CLAUSE_OPENERS =
      Set.of("that", "whether", "how", "why", "what", "where", "when", "who", "if");
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am");
  private static final Set<String> BETWEEN =
      Set.of(
          "not",
          "n't",
          "n’t",
          "also",
          "has",
          "have",
          "had",
          "will",
          "would",
          "could",
          "may",
          "might",
          "then",
          "later",
          "often",
          "repeatedly",
          "once",
          "again",
          "did",
          "does",
          "do",
          "can",
          "should",
          "even",
          "still");
  private static final int FURTHEST_OPENER = 14;

  private final Words words;
  private final NounPhrases phrases;
  private final ClauseEnds ends;

  ShallowClauses(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
    this.ends = new ClauseEnds(words, phrases);
  }

  static boolean opensClause(Words words, int token) {
    return CLAUSE_OPENERS.contains(words.form(token));
  }

  @Override
  public boolean isPassive(CueHit hit) {
    int at = hit.begin() - 1;
    while (at >= hit.sentence().begin() && words.pos(at) == PartOfSpeech.ADV) {
      at--;
    }
    boolean participle =
        words.form(hit.begin()).matches(".*(ed|told|said|known|shown|found|written|heard|laid)");
    return participle && at >= hit.sentence().begin() && BE.contains(words.form(at));
  }

  @Override
  public Optional<TokenRange> agent(CueHit hit) {
    int end = Math.min(hit.sentence().end(), hit.end() + 6);
    for (int token = hit.end(); token + 1 < end; token++) {
      if (words.form(token).equals("by")) {
        return phrases.beginningAt(token + 1, hit.sentence().end());
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<TokenRange> subject(CueHit hit) {
    int from = hit.sentence().begin();
    int at = hit.begin() - 1;
    while (at >= from && isBetween(at)) {
      at--;
    }
    if (at < from) {
      return inverted(hit);
    }
    if (words.form(at).equals("to")
        || words.form(at).equals("and")
        || words.form(at).equals("but")) {
      return earlierSubject(at, from);
    }
    if (words.isMark(at)) {
      return inverted(hit);
    }
    if (words.form(at).equals(",")) {
      boolean participle = words.form(hit.begin()).endsWith("ing");
      Optional<TokenRange> inverted = participle ? Optional.empty() : inverted(hit);
      return inverted.isPresent()
          ? inverted
          : participle ? earlierSubject(at, from) : beforeApposition(at, from);
    }
    if (phrases.isRelative(at)) {
      int before = at - 1 >= from && words.form(at - 1).equals(",") ? at - 2 : at - 1;
      return phrases.endingAt(before, from);
    }
    return phrases.endingAt(at, from);
  }

  private boolean isBetween(int token) {
    return words.pos(token) == PartOfSpeech.AUX
        || words.pos(token) == PartOfSpeech.ADV
        || isNegation(token)
        || BETWEEN.contains(words.form(token));
  }

  private boolean isNegation(int token) {
    return words.form(token).equals("not") || words.form(token).endsWith("n't");
  }

  /** "..., said the mayor": the phrase right after the cue, if nothing but it stands there. */
  private Optional<TokenRange> inverted(CueHit hit) {
    Optional<TokenRange> phrase = phrases.beginningAt(hit.end(), hit.sentence().end());
    return phrase.filter(
        range ->
            range.end() >= hit.sentence().end()
                || (!words.isVerbal(range.end()) && !words.form(range.end()).equals("that")));
  }

  /** The smith, a man of few words, said: the phrase before the first of the two commas. */
  private Optional<TokenRange> beforeApposition(int comma, int from) {
    for (int at = comma - 1; at > from; at--) {
      if (words.form(at).equals(",")) {
        return phrases.endingAt(at - 1, from);
      }
    }
    return phrases.endingAt(comma - 1, from);
  }

  /** He rose and said, he went on to say: the nearest phrase before an earlier verb. */
  private Optional<TokenRange> earlierSubject(int at, int from) {
    for (int token = at - 1; token > from; token--) {
      if (words.isVerbal(token)) {
        int before = token - 1;
        while (before > from && isBetween(before)) {
          before--;
        }
        Optional<TokenRange> phrase = phrases.endingAt(before, from);
        if (phrase.isPresent()) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<TokenRange> complement(CueHit hit) {
    Cue cue = hit.cue();
    int until = hit.sentence().end();
    int at = hit.end();
    while (at < until
        && words.pos(at) == PartOfSpeech.ADV
        && !CLAUSE_OPENERS.contains(words.form(at))) {
      at++;
    }
    if (at >= until) {
      return Optional.empty();
    }
    if (cue.after().contains(words.form(at)) && at + 1 < until) {
      return upTo(at + 1, ends.ofPhrase(at + 1, until));
    }
    if (cue.takes(CueFrame.CLAUSE)) {
      Optional<Integer> opener = opener(at, until, cue);
      // Rejected the claim that ...: the clause belongs to the object.
      boolean belongsToObject =
          opener.isPresent()
              && opener.get() > at
              && cue.takes(CueFrame.OBJECT)
              && phrases.isInside(at);
      if (opener.isPresent() && !belongsToObject) {
        return upTo(opener.get(), ends.ofClause(opener.get(), until));
      }
    }
    if (words.isPunctuation(at)) {
      return Optional.empty();
    }
    if (cue.takes(CueFrame.INFINITIVE)) {
      Optional<TokenRange> infinitive = infinitive(at, until, cue);
      if (infinitive.isPresent()) {
        return infinitive;
      }
    }
    if (cue.takes(CueFrame.BARE)) {
      Optional<TokenRange> bare = bareClause(at, until, cue);
      if (bare.isPresent()) {
        return bare;
      }
    }
    if (cue.takes(CueFrame.OBJECT) && phrases.isInside(at)) {
      return upTo(at, ends.ofPhrase(at, until));
    }
    return Optional.empty();
  }

  private Optional<Integer> opener(int from, int until, Cue cue) {
    int last = Math.min(until, from + FURTHEST_OPENER);
    for (int token = from; token < last; token++) {
      boolean far = token > from + (cue.takes(CueFrame.ADDRESSEE) ? 6 : 0);
      boolean relative = token > from && words.form(token).startsWith("wh");
      boolean opens =
          words.form(token).equals("that")
              || (!far && !relative && CLAUSE_OPENERS.contains(words.form(token)))
              || (!far && relative && words.form(token).matches("whether|what|why"));
      if (opens && token + 1 < until && !words.isPunctuation(token + 1)) {
        boolean demonstrative = token == from && token + 1 < until && words.isVerbal(token + 1);
        return demonstrative && !cue.takes(CueFrame.BARE) ? Optional.empty() : Optional.of(token);
      }
      if (words.isVerbal(token) || words.isPunctuation(token) || words.form(token).equals("and")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<TokenRange> infinitive(int at, int until, Cue cue) {
    int to = at;
    if (!words.form(at).equals("to") && cue.takes(CueFrame.ADDRESSEE)) {
      to = phrases.beginningAt(at, until).map(TokenRange::end).orElse(until);
    }
    boolean found =
        to + 1 < until && words.form(to).equals("to") && words.pos(to + 1) != PartOfSpeech.DET;
    return found ? upTo(at, ends.ofPhrase(to, until)) : Optional.empty();
  }

  private Optional<TokenRange> bareClause(int at, int until, Cue cue) {
    int begin = at;
    if (cue.takes(CueFrame.ADDRESSEE)) {
      boolean pronoun = words.pos(at) == PartOfSpeech.PRON;
      begin = pronoun ? at + 1 : phrases.beginningAt(at, until).map(TokenRange::end).orElse(until);
    }
    if (begin >= until || words.isPunctuation(begin)) {
      return Optional.empty();
    }
    boolean starts =
        phrases.isInside(begin) || words.form(begin).equals("there") || words.isVerbal(begin);
    TokenRange clause = new TokenRange(begin, ends.ofClause(begin, until));
    return starts && hasVerbOfItsOwn(words, phrases, clause)
        ? Optional.of(words.trim(clause))
        : Optional.empty();
  }

  /** Whether the first verb is the clause's own: no comma, relative pronoun or "to" before it. */
  static boolean hasVerbOfItsOwn(Words words, NounPhrases phrases, TokenRange clause) {
    for (int token = clause.begin(); token < clause.end(); token++) {
      if (words.isVerbal(token)) {
        return true;
      }
      boolean other =
          words.form(token).equals(",")
              || words.form(token).equals("to")
              || (token > clause.begin() && phrases.isRelative(token));
      if (other) {
        return false;
      }
    }
    return false;
  }

  private Optional<TokenRange> upTo(int begin, int end) {
    TokenRange range = words.trim(new TokenRange(begin, end));
    return range.isEmpty() ? Optional.empty() : Optional.of(range);
  }
}
