package org.parallax.stages.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.models.lexicon.Cue;
import org.parallax.models.lexicon.CueLexicon;
import org.parallax.models.lexicon.CuePart;

/** Finds the lexicon's cues among the words that no quotation marks enclose. */
final class CueFinder {
  private static final Set<String> BEFORE_NOUNS = Set.of("the", "a", "an", "no", "every");
  private static final Set<String> POSSESSIVES =
      Set.of("'s", "’s", "his", "her", "its", "their", "our", "my", "your");

  private final Words words;
  private final CueLexicon lexicon;

  CueFinder(Words words, CueLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /**
   * The cues of one sentence in reading order.
   *
   * @param spoken tokens that lie inside quotation marks, where a cue is the speaker's business
   */
  List<CueHit> in(TokenRange sentence, boolean[] spoken) {
    List<CueHit> hits = new ArrayList<>();
    for (int token = sentence.begin(); token < sentence.end(); token++) {
      if (!spoken[token]) {
        Optional<CueHit> hit = at(token, sentence);
        if (hit.isPresent()) {
          hits.add(hit.get());
          token = hit.get().end() - 1;
        }
      }
    }
    return hits;
  }

  private Optional<CueHit> at(int token, TokenRange sentence) {
    for (CuePart part : CuePart.values()) {
      boolean fits = fits(token, part, sentence);
      for (Cue cue : lexicon.beginningWith(words.form(token), part)) {
        // "A third points out": with its particle even a word tagged as a noun is a verb.
        boolean sure = cue.word().contains(" ") && words.pos(token) == PartOfSpeech.NOUN;
        int end = fits || sure ? matchEnd(cue, token, sentence) : -1;
        if (end > 0) {
          return Optional.of(new CueHit(cue, new TokenRange(token, end), sentence));
        }
      }
    }
    return Optional.empty();
  }

  private int matchEnd(Cue cue, int token, TokenRange sentence) {
    String[] parts = cue.word().split(" ", -1);
    for (int index = 1; index < parts.length; index++) {
      int at = token + index;
      if (at >= sentence.end() || !words.form(at).equals(parts[index])) {
        return -1;
      }
    }
    return token + parts.length;
  }

  private boolean fits(int token, CuePart part, TokenRange sentence) {
    return switch (part) {
      case PHRASE -> true;
      case VERB -> isVerb(token, sentence);
      case NOUN -> words.pos(token) == PartOfSpeech.NOUN || words.pos(token) == PartOfSpeech.X;
    };
  }

  private boolean isVerb(int token, TokenRange sentence) {
    PartOfSpeech pos = words.pos(token);
    if (pos != PartOfSpeech.VERB && pos != PartOfSpeech.X) {
      // Taggers take the says and said of headlines and of inverted order for nouns.
      return words.form(token).matches("says?|said|told|tells|claims|warns|urges|vows")
          && pos != PartOfSpeech.PROPN
          && (token == sentence.begin() || !isBeforeNoun(token - 1));
    }
    if (token > sentence.begin() && isBeforeNoun(token - 1)) {
      return false;
    }
    // The alleged attack, a proposed road.
    return !words.isRelation(token, "amod", "compound");
  }

  private boolean isBeforeNoun(int token) {
    return BEFORE_NOUNS.contains(words.form(token)) || POSSESSIVES.contains(words.form(token));
  }
}
