package org.parallax.compare.naming;

import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.annotation.Voice;
import org.parallax.api.story.Naming;
import org.parallax.api.story.NamingKind;
import org.parallax.api.story.SentenceRef;
import org.parallax.api.story.VoiceScope;

/** One wording while it is being counted, in reading order. For one thread. */
final class NamingTally {

  private final NamingKind kind;
  private final SentenceRef first;
  private final SortedMap<String, Integer> writings = new TreeMap<>();
  private final Set<Voice> voices = EnumSet.noneOf(Voice.class);
  private int count;

  NamingTally(NamingKind kind, SentenceRef first) {
    this.kind = kind;
    this.first = first;
  }

  void add(String writing, Voice voice) {
    writings.merge(writing, 1, Integer::sum);
    voices.add(voice);
    count++;
  }

  Naming naming(String target, String source) {
    VoiceScope scope =
        voices.size() > 1 ? VoiceScope.ALL : VoiceScope.valueOf(voices.iterator().next().name());
    return new Naming(
        target, source, WordingCounts.mostFrequent(writings), kind, count, scope, first);
  }
}
