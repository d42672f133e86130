package org.parallax.stages.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The phrases of an article with all that features are made of, by the phrase's number. */
final class Reading {

  private static final Set<String> NO_CONTENT =
      Set.of(
          "the", "a", "an", "'s", "’s", "of", "and", "in", "for", "to", "this", "that", "these",
          "those", "its", "his", "her", "their", "our", "my", "your", ",", "-", "on", "at", "by");

  private final Words words;
  private final Speech speech;
  private final List<Phrase> phrases;
  private final List<Traits> traits = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final List<Set<String>> content = new ArrayList<>();
  private final List<Set<String>> modifiers = new ArrayList<>();
  private final List<String> initials = new ArrayList<>();
  private final Map<Integer, Integer> byHead = new HashMap<>();
  private final Map<String, Integer> keyCounts = new HashMap<>();
  private final Map<String, Integer> headCounts = new HashMap<>();
  private final List<Integer> keySeen = new ArrayList<>();
  private final List<Integer> headSeen = new ArrayList<>();

  Reading(Words words, NounLists lists) {
    this.words = words;
    this.speech = new Speech(words);
    this.phrases = PhraseFinder.find(words);
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      traits.add(Traits.of(words, lists, phrase));
      addWords(phrase);
      byHead.putIfAbsent(phrase.head(), i);
      keySeen.add(keyCounts.merge(keys.get(i), 1, Integer::sum) - 1);
      headSeen.add(headCounts.merge(words.lemma(phrase.head()), 1, Integer::sum) - 1);
    }
  }

  private void addWords(Phrase phrase) {
    StringBuilder key = new StringBuilder();
    StringBuilder letters = new StringBuilder();
    Set<String> telling = new LinkedHashSet<>();
    Set<String> before = new LinkedHashSet<>();
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      String lower = words.lower(i);
      boolean telltale = !NO_CONTENT.contains(lower) && !words.tag(i).equals("POS");
      if (telltale && Character.isLetterOrDigit(lower.charAt(0))) {
        telling.add(words.isNoun(i) ? words.lemma(i) : lower);
        if (i < phrase.head()) {
          before.add(words.isNoun(i) ? words.lemma(i) : lower);
        }
        if (Character.isUpperCase(words.form(i).charAt(0))) {
          letters.append(words.form(i).charAt(0));
        }
      }
      boolean article = i == phrase.first() && (lower.equals("the") || lower.equals("a"));
      if (!article && !words.tag(i).equals("POS")) {
        key.append(key.isEmpty() ? "" : " ").append(lower);
      }
    }
    keys.add(key.toString());
    content.add(telling);
    modifiers.add(before);
    initials.add(letters.toString());
  }

  Words words() {
    return words;
  }

  Speech speech() {
    return speech;
  }

  List<Phrase> phrases() {
    return phrases;
  }

  Phrase phrase(int phrase) {
    return phrases.get(phrase);
  }

  Traits traits(int phrase) {
    return traits.get(phrase);
  }

  /** The words in lower case, without a leading article and a closing possessive mark. */
  String key(int phrase) {
    return keys.get(phrase);
  }

  /** Lemmas of nouns, other words as they are, in lower case; no function words. */
  Set<String> content(int phrase) {
    return content.get(phrase);
  }

  /** Those of them before the head. */
  Set<String> modifiers(int phrase) {
    return modifiers.get(phrase);
  }

  /** First letters of the words in capitals. */
  String initials(int phrase) {
    return initials.get(phrase);
  }

  String headLemma(int phrase) {
    return words.lemma(phrases.get(phrase).head());
  }

  String headLower(int phrase) {
    return words.lower(phrases.get(phrase).head());
  }

  int sentence(int phrase) {
    return words.sentence(phrases.get(phrase).first());
  }

  int keyCount(int phrase) {
    return keyCounts.getOrDefault(keys.get(phrase), 0);
  }

  int headCount(int phrase) {
    return headCounts.getOrDefault(headLemma(phrase), 0);
  }

  /** Whether the same words stood before it. */
  boolean keySeen(int phrase) {
    return keySeen.get(phrase) > 0;
  }

  /** Whether the same head word stood before it. */
  boolean headSeen(int phrase) {
    return headSeen.get(phrase) > 0;
  }

  /** The first phrase that has the token for its head; -1 if none has. */
  int headedBy(int token) {
    return byHead.getOrDefault(token, -1);
  }

  /** The phrase that says a quotation; -1 if none is known. */
  int headedBySpeaker(int quote) {
    int head = speech.speaker(quote);
    return head == Words.NONE ? -1 : headedBy(head);
  }
}
