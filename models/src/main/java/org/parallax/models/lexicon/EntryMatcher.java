package org.parallax.models.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.PartOfSpeech;

/** Finds entries in a sentence. A phrase wins over its words. */
final class EntryMatcher<T> {

  private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();
  private final Map<String, List<Entry<T>>> exceptionsByFirstWord = new HashMap<>();
  private final Inflections inflections;

  /**
   * @param entries what to find
   * @param exceptions phrases in which words of the entries with the same value mean something else
   */
  EntryMatcher(List<Entry<T>> entries, List<Entry<T>> exceptions) {
    Set<String> vocabulary = new LinkedHashSet<>();
    index(entries, byFirstWord, vocabulary);
    index(exceptions, exceptionsByFirstWord, vocabulary);
    inflections = new Inflections(vocabulary);
  }

  private static <T> void index(
      List<Entry<T>> entries, Map<String, List<Entry<T>>> byFirst, Set<String> vocabulary) {
    for (Entry<T> entry : entries) {
      byFirst.computeIfAbsent(entry.words().get(0), first -> new ArrayList<>()).add(entry);
      vocabulary.addAll(entry.words());
    }
  }

  /** Entries in reading order; no word belongs to two of them. */
  List<Found<T>> find(List<LexicalWord> words) {
    List<Found<T>> candidates = all(words);
    candidates.sort(
        Comparator.comparingInt((Found<T> found) -> -found.at().size())
            .thenComparingInt(Found::first));
    boolean[] taken = new boolean[words.size()];
    List<Found<T>> chosen = new ArrayList<>();
    for (Found<T> candidate : candidates) {
      if (candidate.at().stream().noneMatch(at -> taken[at])) {
        candidate.at().forEach(at -> taken[at] = true);
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparingInt(Found::first));
    return chosen;
  }

  /** Every entry that occurs, those that share words included. */
  List<Found<T>> all(List<LexicalWord> words) {
    List<Set<String>> keys = words.stream().map(this::keys).toList();
    IdentityHashMap<T, Set<Integer>> excepted = new IdentityHashMap<>();
    for (Found<T> exception : scan(words, keys, exceptionsByFirstWord)) {
      excepted
          .computeIfAbsent(exception.entry().value(), value -> new HashSet<>())
          .addAll(exception.at());
    }
    List<Found<T>> found = scan(words, keys, byFirstWord);
    found.removeIf(
        candidate ->
            excepted.getOrDefault(candidate.entry().value(), Set.of()).containsAll(candidate.at()));
    return found;
  }

  private List<Found<T>> scan(
      List<LexicalWord> words, List<Set<String>> keys, Map<String, List<Entry<T>>> index) {
    List<Found<T>> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      for (String key : keys.get(at)) {
        for (Entry<T> entry : index.getOrDefault(key, List.of())) {
          if (entry.kind().admits(words.get(at))) {
            match(entry, at, words, keys).ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  private Optional<Found<T>> match(
      Entry<T> entry, int start, List<LexicalWord> words, List<Set<String>> keys) {
    List<Integer> at = new ArrayList<>();
    at.add(start);
    int next = start + 1;
    for (String wanted : entry.words().subList(1, entry.words().size())) {
      int limit = Math.min(words.size(), next + entry.gap() + 1);
      while (next < limit && !keys.get(next).contains(wanted)) {
        PartOfSpeech pos = words.get(next).pos();
        if (pos == PartOfSpeech.PUNCT || pos == PartOfSpeech.VERB) {
          return Optional.empty();
        }
        next++;
      }
      if (next >= limit) {
        return Optional.empty();
      }
      at.add(next++);
    }
    return Optional.of(new Found<>(entry, List.copyOf(at)));
  }

  private Set<String> keys(LexicalWord word) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(word.lemma());
    keys.add(word.form());
    if (word.pos() == PartOfSpeech.X || word.lemma().equals(word.form())) {
      keys.addAll(inflections.of(word.form()));
    }
    return keys;
  }
}
