package org.parallax.compare.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.compare.align.JoinRule;

/**
 * Who holds which office, as the story's sentences tell by setting it before a name ("foreign
 * minister Anna Veld"); and phrases that give the office alone, joined to the person.
 */
final class OfficeHolders {

  private static final Set<String> OFFICES =
      Set.of(
          "ambassador",
          "attorney",
          "chair",
          "chairman",
          "chairwoman",
          "chancellor",
          "chief",
          "commissioner",
          "counsel",
          "dictator",
          "director",
          "envoy",
          "general",
          "governor",
          "judge",
          "king",
          "leader",
          "mayor",
          "minister",
          "officer",
          "pope",
          "premier",
          "president",
          "prince",
          "queen",
          "secretary",
          "senator",
          "spokesman",
          "spokeswoman");
  private static final int WORDS_BEFORE = 4;
  private static final int WORDS_AFTER_HEAD = 2;

  private final List<KeyedPhrase> keyed;
  // By office alone, by office and article, by office and a capitalised word before it.
  private final Map<String, Map<PhraseKey, Integer>> holders = new HashMap<>();

  OfficeHolders(List<KeyedPhrase> keyed) {
    this.keyed = keyed;
    Map<String, PhraseKey> names = new TreeMap<>();
    Map<String, Set<String>> sentences = new TreeMap<>();
    for (KeyedPhrase each : keyed) {
      if (each.key().sort() == PhraseKey.Sort.PERSON && each.phrase().isPerson()) {
        each.phrase().name().ifPresent(name -> names.putIfAbsent(name.text(), each.key()));
      }
      sentences
          .computeIfAbsent(each.phrase().article(), id -> new TreeSet<>())
          .add(each.phrase().sentence());
    }
    sentences.forEach((article, all) -> all.forEach(sentence -> read(article, sentence, names)));
  }

  private void read(String article, String sentence, Map<String, PhraseKey> names) {
    names.forEach(
        (name, key) -> {
          for (int at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
            String before = sentence.substring(0, at).strip();
            if (!before.isEmpty()) {
              title(article, List.of(before.split("\\s+", -1)), key);
            }
          }
        });
  }

  private void title(String article, List<String> before, PhraseKey key) {
    String office = plain(before.get(before.size() - 1));
    if (!OFFICES.contains(office)) {
      return;
    }
    count(office, key);
    count(inArticle(office, article), key);
    before.subList(Math.max(0, before.size() - WORDS_BEFORE), before.size() - 1).stream()
        .filter(OfficeHolders::isTelling)
        .forEach(word -> count(office + " of " + plain(word), key));
  }

  private void count(String office, PhraseKey key) {
    holders.computeIfAbsent(office, any -> new TreeMap<>()).merge(key, 1, Integer::sum);
  }

  private static String inArticle(String office, String article) {
    return office + " in " + article;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("^\\W+|\\W+$", "");
  }

  private static boolean isTelling(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !plain(word).equals("the");
  }

  /** The phrases, those that give an office alone with its holder's key. */
  List<KeyedPhrase> resolve() {
    List<KeyedPhrase> resolved = new ArrayList<>();
    for (KeyedPhrase each : keyed) {
      resolved.add(
          isOffice(each)
              ? find(each.phrase()).map(key -> each.with(key, JoinRule.TITLE)).orElse(each)
              : each);
    }
    return resolved;
  }

  private static boolean isOffice(KeyedPhrase each) {
    Phrase phrase = each.phrase();
    return each.key().sort() == PhraseKey.Sort.HEAD
        && OFFICES.contains(each.key().text())
        && !phrase.isInflected()
        && phrase.head() >= phrase.words().size() - WORDS_AFTER_HEAD;
  }

  private Optional<PhraseKey> find(Phrase phrase) {
    String office = phrase.headLemma();
    List<String> telling =
        phrase.words().stream()
            .filter(word -> !word.lemma().equals(office))
            .map(Phrase.Word::text)
            .filter(OfficeHolders::isTelling)
            .map(word -> office + " of " + plain(word))
            .toList();
    if (telling.isEmpty()) {
      Map<PhraseKey, Integer> here = holders.get(inArticle(office, phrase.article()));
      return Optional.ofNullable(here == null ? holders.get(office) : here)
          .flatMap(OfficeHolders::clearlyMostFrequent);
    }
    Map<PhraseKey, Integer> counts = new TreeMap<>();
    telling.forEach(
        key ->
            holders
                .getOrDefault(key, Map.of())
                .forEach((holder, count) -> counts.merge(holder, count, Integer::sum)));
    return clearlyMostFrequent(counts);
  }

  /** The key with at least twice the count of any other. */
  private static Optional<PhraseKey> clearlyMostFrequent(Map<PhraseKey, Integer> counts) {
    int[] falling =
        counts.values().stream().sorted(Comparator.reverseOrder()).mapToInt(n -> n).toArray();
    boolean clear = falling.length == 1 || (falling.length > 1 && falling[0] >= 2 * falling[1]);
    return clear ? mostFrequent(counts) : Optional.empty();
  }

  /** The key with the highest count, of equals the first in order. */
  static Optional<PhraseKey> mostFrequent(Map<PhraseKey, Integer> counts) {
    Comparator<Map.Entry<PhraseKey, Integer>> rarestFirst = Map.Entry.comparingByValue();
    return counts.entrySet().stream()
        .min(rarestFirst.reversed().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
