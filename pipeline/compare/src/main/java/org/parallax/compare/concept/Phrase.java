package org.parallax.compare.concept;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.text.Span;

/**
 * A phrase of an article that speaks of something.
 *
 * @param source id
 * @param article id
 * @param sentence the words around it
 * @param place of the phrase in {@code sentence}; empty if unknown
 * @param words at least one
 * @param head index in {@code words} of the word that the others hang on
 * @param name the recognised name that the head is part of, within the phrase
 * @param catalogued id of the catalogue's entity that the phrase as a whole means
 * @param mentioned ids of the catalogue's entities that its words name
 * @param chain the article's coreference chain that it belongs to
 */
public record Phrase(
    String source,
    String article,
    String sentence,
    Optional<Span> place,
    List<Word> words,
    int head,
    Optional<Name> name,
    Optional<String> catalogued,
    SortedSet<String> mentioned,
    Optional<Integer> chain) {

  /** Copies the collections. */
  public Phrase {
    words = List.copyOf(words);
    mentioned = new TreeSet<>(mentioned);
  }

  /**
   * A word.
   *
   * @param text as written
   * @param lemma dictionary form, lower case
   * @param pos part of speech
   */
  public record Word(String text, String lemma, PartOfSpeech pos) {}

  /**
   * A recognised name.
   *
   * @param text as written
   * @param type what it names
   */
  public record Name(String text, EntityType type) {}

  /** The words with blanks between. */
  public String text() {
    return String.join(" ", words.stream().map(Word::text).toList());
  }

  /** The word that the others hang on. */
  public Word headWord() {
    return words.get(head);
  }

  /** The head's dictionary form, lower case. */
  public String headLemma() {
    return headWord().lemma().toLowerCase(Locale.ROOT);
  }

  /** Whether the head is written in another form than the dictionary's: a plural, mostly. */
  boolean isInflected() {
    return !headWord().text().toLowerCase(Locale.ROOT).equals(headLemma());
  }

  /** Whether the head is part of a person's name. */
  boolean isPerson() {
    return name.filter(found -> found.type() == EntityType.PERSON).isPresent();
  }
}
