package org.parallax.stages.quotes;

import java.util.Set;
import org.parallax.api.annotation.PartOfSpeech;

/** Guesses from marks and parts of speech where attributed words end. */
final class ClauseEnds {
  private static final Set<String> PARTICIPLES =
      Set.of(
          "adding",
          "saying",
          "noting",
          "citing",
          "arguing",
          "warning",
          "claiming",
          "calling",
          "insisting",
          "suggesting",
          "accusing",
          "telling",
          "stressing",
          "urging",
          "promising",
          "according",
          "describing");
  private static final Set<String> OPENING_ADVERBIALS =
      Set.of("after", "as", "because", "while", "when", "since", "although", "though", "before");

  private final Words words;
  private final NounPhrases phrases;

  ClauseEnds(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** Where a reported clause ends: at a semicolon, a dash or another cue after a comma. */
  int ofClause(int begin, int until) {
    for (int token = begin + 1; token < until; token++) {
      String form = words.form(token);
      if (form.equals(";") || (isDash(token) && !isDashLater(token, until))) {
        return token;
      }
      boolean closed = words.isMark(token - 1);
      if (form.equals(",") && token + 1 < until) {
        String next = words.form(token + 1);
        boolean joins = next.equals("and") || next.equals("but") || next.equals("while");
        boolean anew =
            token + 3 < until && joins && isPronoun(token + 2) && words.isVerbal(token + 3);
        if (PARTICIPLES.contains(next) || (joins && closed) || anew) {
          return token;
        }
      }
    }
    return until;
  }

  /** Where a phrase ends: at a comma or semicolon, or where a new clause begins. */
  int ofPhrase(int begin, int until) {
    for (int token = begin + 1; token < until; token++) {
      String form = words.form(token);
      boolean dash = isDash(token) && !isDashLater(token, until);
      boolean stop = form.equals(";") || dash || form.equals(":");
      boolean commaBeforeClause =
          form.equals(",")
              && token + 1 < until
              && !(phrases.isInside(token + 1)
                  && words.pos(token + 1) != PartOfSpeech.PRON
                  && listGoesOn(token, until));
      if (stop || commaBeforeClause) {
        return token;
      }
      if (words.pos(token) == PartOfSpeech.SCONJ && OPENING_ADVERBIALS.contains(form)) {
        return token;
      }
    }
    return until;
  }

  private boolean isPronoun(int token) {
    return Set.of("it", "he", "she", "they").contains(words.form(token));
  }

  private boolean isDash(int token) {
    return words.form(token).equals("—") || words.form(token).equals("--");
  }

  private boolean isDashLater(int dash, int until) {
    for (int token = dash + 1; token < until; token++) {
      if (isDash(token)) {
        return true;
      }
    }
    return false;
  }

  /** Bread, salt and oil: whether an "and" comes before the next verb. */
  private boolean listGoesOn(int comma, int until) {
    for (int token = comma + 1; token < until && !words.isVerbal(token); token++) {
      if (words.form(token).equals("and") || words.form(token).equals("or")) {
        return true;
      }
    }
    return false;
  }
}
