package org.parallax.models.lexicon;

import java.util.Locale;
import org.parallax.api.annotation.PartOfSpeech;

/** What kind of word an entry is. */
public enum WordKind {
  VERB,
  NOUN,
  ADJECTIVE,
  ADVERB,
  PHRASE;

  /** Whether a word with this part of speech and form can be of this kind. */
  boolean admits(LexicalWord word) {
    PartOfSpeech pos = word.pos();
    if (pos == PartOfSpeech.X) {
      return true;
    }
    return switch (this) {
      case VERB -> pos == PartOfSpeech.VERB || (pos == PartOfSpeech.ADJ && isParticiple(word));
      case NOUN -> pos == PartOfSpeech.NOUN;
      case ADJECTIVE -> pos == PartOfSpeech.ADJ || (pos == PartOfSpeech.VERB && isParticiple(word));
      case ADVERB -> pos == PartOfSpeech.ADV;
      case PHRASE -> pos != PartOfSpeech.PUNCT;
    };
  }

  private static boolean isParticiple(LexicalWord word) {
    return word.form().endsWith("ed") || word.form().endsWith("ing") || word.form().endsWith("en");
  }

  /** As a key of the lexicon files: {@code verbs}. */
  String key() {
    return name().toLowerCase(Locale.ROOT) + "s";
  }
}
