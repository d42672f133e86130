package org.parallax.stages.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Chooses for each phrase the few before it of which it may speak, so that time grows with the
 * length of an article and not with its square.
 */
final class Candidates {

  private static final int PRONOUN_SENTENCES = 3;
  private static final int PRONOUN_NEAREST = 25;
  private static final int NOMINAL_SENTENCES = 2;
  private static final int NOMINAL_NEAREST = 10;
  private static final int NAME_NEAREST = 5;
  private static final int SAME_KEY = 3;
  private static final int SAME_HEAD = 5;
  private static final int SAME_WORD = 3;
  private static final int SAME_PRONOUN = 3;
  private static final int SPEAKERS = 6;
  private static final int PERSONS = 5;
  private static final int PERSON_SENTENCES = 4;
  private static final int SHORTEST_ACRONYM = 2;

  private final Reading reading;
  private final Map<String, List<Integer>> byKey = new HashMap<>();
  private final Map<String, List<Integer>> byHead = new HashMap<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final Map<String, List<Integer>> byInitials = new HashMap<>();
  private final List<Integer> speakers = new ArrayList<>();

  Candidates(Reading reading) {
    this.reading = reading;
  }

  /** Numbers of earlier phrases, rising. To be asked once for each phrase, in reading order. */
  List<Integer> of(int number) {
    Phrase phrase = reading.phrase(number);
    SortedSet<Integer> chosen = new TreeSet<>();
    PhraseForm form = phrase.form();
    if (form == PhraseForm.FIRST_PERSON || form == PhraseForm.SECOND_PERSON) {
      last(speakers, SPEAKERS, chosen);
      last(byKey.get(reading.key(number)), SAME_PRONOUN, chosen);
      addSpeaker(phrase, chosen);
      addPersons(number, chosen);
    } else if (form.isPronoun()) {
      addNearest(number, PRONOUN_NEAREST, PRONOUN_SENTENCES, true, chosen);
      last(byKey.get(reading.key(number)), 1, chosen);
    } else {
      boolean name = form == PhraseForm.NAME;
      last(byKey.get(reading.key(number)), SAME_KEY, chosen);
      last(byHead.get(reading.headLemma(number)), SAME_HEAD, chosen);
      for (String word : reading.content(number)) {
        last(byWord.get(word), SAME_WORD, chosen);
      }
      if (name) {
        addAcronyms(number, chosen);
      }
      addNearest(number, name ? NAME_NEAREST : NOMINAL_NEAREST, NOMINAL_SENTENCES, false, chosen);
    }
    chosen.removeIf(other -> reading.phrase(other).contains(phrase));
    remember(number);
    return List.copyOf(chosen);
  }

  private static void last(@Nullable List<Integer> list, int count, SortedSet<Integer> chosen) {
    if (list != null) {
      chosen.addAll(list.subList(Math.max(0, list.size() - count), list.size()));
    }
  }

  private void addNearest(
      int number, int count, int reach, boolean pronouns, SortedSet<Integer> chosen) {
    int added = 0;
    for (int i = number - 1; i >= 0 && added < count; i--) {
      if (reading.sentence(number) - reading.sentence(i) > reach) {
        break;
      }
      PhraseForm form = reading.phrase(i).form();
      if (pronouns || !form.isPronoun()) {
        chosen.add(i);
        added++;
      }
    }
  }

  private void addSpeaker(Phrase phrase, SortedSet<Integer> chosen) {
    int quote = reading.speech().quote(phrase.first());
    if (quote > 0) {
      int speaker = reading.headedBySpeaker(quote);
      if (speaker >= 0 && reading.phrase(speaker).last() < phrase.first()) {
        chosen.add(speaker);
      }
    }
  }

  private void addPersons(int number, SortedSet<Integer> chosen) {
    int added = 0;
    for (int i = number - 1; i >= 0 && added < PERSONS; i--) {
      if (reading.sentence(number) - reading.sentence(i) > PERSON_SENTENCES) {
        break;
      }
      if (reading.traits(i).animate() == 1 || reading.phrase(i).form() == PhraseForm.COORDINATION) {
        chosen.add(i);
        added++;
      }
    }
  }

  private void addAcronyms(int number, SortedSet<Integer> chosen) {
    String key = reading.key(number).replace(".", "");
    if (key.length() >= SHORTEST_ACRONYM && key.indexOf(' ') < 0) {
      last(byInitials.get(key), 1, chosen);
    }
    String initials = reading.initials(number).toLowerCase(Locale.ROOT);
    if (initials.length() >= SHORTEST_ACRONYM) {
      last(byKey.get(initials), 1, chosen);
    }
  }

  private void remember(int number) {
    Phrase phrase = reading.phrase(number);
    put(byKey, reading.key(number), number);
    if (phrase.form() == PhraseForm.FIRST_PERSON || phrase.form() == PhraseForm.SECOND_PERSON) {
      speakers.add(number);
    } else if (!phrase.form().isPronoun()) {
      put(byHead, reading.headLemma(number), number);
      for (String word : reading.content(number)) {
        put(byWord, word, number);
      }
      if (phrase.form() == PhraseForm.NAME) {
        put(byInitials, reading.initials(number).toLowerCase(Locale.ROOT), number);
      }
    }
  }

  private static void put(Map<String, List<Integer>> lists, String key, int number) {
    lists.computeIfAbsent(key, any -> new ArrayList<>()).add(number);
  }
}
