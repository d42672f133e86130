package org.parallax.compare.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.PartOfSpeech;

/** Phrases made by hand; the last word is the head. */
final class Phrases {

  private Phrases() {}

  /** A phrase of common nouns; a head that ends in s is a plural. */
  static Phrase common(String article, String text) {
    return phrase(
        article, text, text, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }

  static Phrase named(String article, String text, EntityType type) {
    return phrase(
        article,
        text,
        text,
        Optional.of(new Phrase.Name(text, type)),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  static Phrase state(String article, String text, String id) {
    return phrase(
        article, text, text, Optional.empty(), Optional.of(id), List.of(id), Optional.empty());
  }

  static Phrase withState(String article, String text, String id) {
    return phrase(
        article, text, text, Optional.empty(), Optional.empty(), List.of(id), Optional.empty());
  }

  static Phrase inChain(Phrase phrase, int chain) {
    return phrase(
        phrase.article(),
        phrase.text(),
        phrase.sentence(),
        phrase.name(),
        phrase.catalogued(),
        List.copyOf(phrase.mentioned()),
        Optional.of(chain));
  }

  static Phrase within(Phrase phrase, String sentence) {
    return phrase(
        phrase.article(),
        phrase.text(),
        sentence,
        phrase.name(),
        phrase.catalogued(),
        List.copyOf(phrase.mentioned()),
        phrase.chain());
  }

  private static Phrase phrase(
      String article,
      String text,
      String sentence,
      Optional<Phrase.Name> name,
      Optional<String> catalogued,
      List<String> mentioned,
      Optional<Integer> chain) {
    List<Phrase.Word> words = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean plural = name.isEmpty() && lower.endsWith("s") && !lower.endsWith("ss");
      words.add(
          new Phrase.Word(
              word,
              plural ? lower.substring(0, lower.length() - 1) : lower,
              name.isPresent() ? PartOfSpeech.PROPN : PartOfSpeech.NOUN));
    }
    return new Phrase(
        article.substring(0, 1),
        article,
        sentence,
        Optional.empty(),
        words,
        words.size() - 1,
        name,
        catalogued,
        new TreeSet<>(mentioned),
        chain);
  }
}
