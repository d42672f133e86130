package org.parallax.models.lexicon;

import java.util.Locale;
import org.parallax.api.annotation.PartOfSpeech;

/**
 * A token as lexicons see it.
 *
 * @param form lower case, with straight apostrophes
 * @param lemma lower case; the form where the lemma is unknown
 * @param pos {@link PartOfSpeech#X} where unknown: then every entry may match
 */
public record LexicalWord(String form, String lemma, PartOfSpeech pos) {

  /** From a token's text as it stands. */
  public static LexicalWord of(String text, String lemma, PartOfSpeech pos) {
    return new LexicalWord(
        text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‐', '-'),
        lemma.toLowerCase(Locale.ROOT).replace('’', '\''),
        pos);
  }
}
