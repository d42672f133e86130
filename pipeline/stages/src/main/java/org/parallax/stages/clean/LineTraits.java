package org.parallax.stages.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain facts of one line that say little each and much together: length, letters, address. */
final class LineTraits {

  private static final Set<String> READER_WORDS =
      Set.of("you", "your", "you're", "yours", "yourself", "you’re", "you'll", "you’ll");

  private static final Set<String> HOUSE_WORDS =
      Set.of("our", "us", "we", "we're", "we’re", "we've", "we’ve", "ours", "we'll", "we’ll");

  private static final Set<String> TELLING_WORDS =
      Set.of(
          "said", "says", "told", "asked", "added", "was", "were", "had", "has", "went", "came",
          "took", "gave", "made", "found", "he", "she", "his", "her", "him", "they", "who");

  private static final Set<String> PAST =
      Set.of("was", "were", "had", "said", "told", "did", "would", "could", "will", "should");

  private static final Set<String> SAYING_WORDS =
      Set.of("said", "says", "told", "asked", "adds", "added", "replied", "fumed", "wrote");

  private static final Pattern OFFER =
      Pattern.compile(
          "(?is).*(([$£€]\\s?\\d+([.,]\\d\\d)?|\\d+ ?%|free|save|only|just)\\b.{0,40}\\b"
              + "(a|per|every|each|off|month|week|year|today|now|trial|delivery|extra|charge)\\b"
              + "|\\b(free|cancel) (of charge|any ?time|trial|delivery|to read)\\b"
              + "|\\b(every|each) (morning|evening|day|week|monday|tuesday|wednesday|thursday"
              + "|friday|saturday|sunday|month)\\b).*");

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)^\\W*\\d{1,2}[:.]\\d\\d(:\\d\\d)?\\s?([ap]\\.?m\\.?)?\\W*(\\p{Lu}{2,4})?\\W*$");

  /** What is seen on pictures being done, as captions put it. */
  private static final Set<String> SEEN =
      words(
          "stands stand standing sits sit sitting walks walk walking holds hold holding looks look"
              + " looking poses pose posing speaks speak speaking waves wave waving carries carry"
              + " carrying attends attend attending gathers gather gathering watches watch watching"
              + " waits wait waiting arrives arrive arriving smiles smile smiling wears wearing"
              + " shows show showing rises rise fills fill lines line hangs hang hanging lies lie"
              + " lying flies fly flying passes pass passing crosses cross crossing works work"
              + " working plays play playing reads reading points pointing shakes shake shaking"
              + " gestures gesturing marches march marching protest protesting leans leaning"
              + " stretches pictured seen photographed shown rides riding rests resting celebrates"
              + " celebrate inspects inspect loads load repairs repair cleans clean queue queues");

  /** What texts call themselves. */
  private static final Set<String> TEXTS =
      words(
          "article articles essay piece story interview transcript text report column commentary"
              + " conversation briefing brief analysis translation post review reportage series"
              + " edition version newsletter letter episode programme program podcast broadcast"
              + " page site website publication feature explainer");

  private static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "two", "three", "four", "some", "several", "people");

  private final PageSignals signals;

  LineTraits(PageSignals signals) {
    this.signals = signals;
  }

  /** The words before a colon near the beginning of a line, or an empty text. */
  private static String lead(BlockWords own) {
    String head = own.head();
    int colon = head.indexOf(':');
    boolean shaped =
        colon > 0
            && colon <= LONGEST_LEAD
            && colon + 1 < head.length()
            && Character.isWhitespace(head.charAt(colon + 1));
    return shaped ? head.substring(0, colon) : "";
  }

  /** Marks who speaks in an interview, and lists whose items open alike. */
  void readLeads(List<BlockWords> words) {
    Map<String, Integer> leads = new HashMap<>();
    for (BlockWords own : words) {
      leads.merge(lead(own), 1, Integer::sum);
    }
    for (int i = 0; i < words.size(); i++) {
      String lead = lead(words.get(i));
      if (!lead.isEmpty()) {
        signals.set(i, Signal.COLON, 1);
        signals.set(i, Signal.SPEAKER, leads.getOrDefault(lead, 0) > 1 ? 1 : 0);
      }
    }
  }

  private static final int LONGEST_LEAD = 40;

  /** On a page whose every third paragraph does so, it tells nothing any more. */
  private static final double USUAL = 0.35;

  private static final Signal[] ADDRESSES = {
    Signal.READER, Signal.HOUSE, Signal.ASKS, Signal.OFFER, Signal.PAGE_WORDS, Signal.FOREIGN_NAMES
  };

  /** Weighs what may speak of a prompt against how usual it is among this page's paragraphs. */
  void compare(int size) {
    for (Signal signal : ADDRESSES) {
      double sum = 0;
      int prose = 0;
      for (int i = 0; i < size; i++) {
        if (signals.isProse(i)) {
          prose++;
          sum += signals.strength(i, signal);
        }
      }
      double weight = prose == 0 ? 1 : Math.max(0, 1 - sum / prose / USUAL);
      for (int i = 0; i < size; i++) {
        signals.set(i, signal, weight * signals.strength(i, signal));
      }
    }
  }

  void read(int i, Block block, BlockWords own) {
    signals.set(i, Signal.ALWAYS, 1);
    int count = own.count();
    if (count == 0 || block.mark() == Mark.MACHINE) {
      return;
    }
    signals.set(i, lengthOf(count), 1);
    signals.set(i, Signal.CLOSED, own.closed() ? 1 : 0);
    readLetters(i, own);
    readAddress(i, own);
    String head = own.head();
    boolean quoted = head.indexOf('“') >= 0 || head.indexOf('"') >= 0 || head.indexOf('‘') >= 0;
    signals.set(i, Signal.SPEECH, (quoted ? 0.6 : 0) + (has(own, SAYING_WORDS) > 0 ? 0.4 : 0));
    signals.set(i, Signal.TELLING, Math.min(1, has(own, TELLING_WORDS) * 5.0 / (count + 4)));
    signals.set(i, Signal.OFFER, count <= 70 && OFFER.matcher(head).matches() ? 1 : 0);
    signals.set(i, Signal.EXCLAIMS, count <= 60 && own.tail().indexOf('!') >= 0 ? 1 : 0);
    signals.set(i, Signal.LEADING_COLON, own.tail().endsWith(":") ? 1 : 0);
    signals.set(i, Signal.CLOCK, isClock(own) ? 1 : 0);
    boolean general =
        count >= 6
            && count <= 90
            && own.sentences() >= 1
            && own.capitals() <= own.sentences()
            && head.codePoints().noneMatch(Character::isDigit)
            && !quoted;
    signals.set(i, Signal.NAMELESS, general ? 1 : 0);
    signals.set(i, Signal.SELF, count <= 90 && speaksOfItself(own) ? 1 : 0);
    signals.set(i, Signal.SCENE, isScene(own) ? 1 : 0);
  }

  private static Signal lengthOf(int count) {
    if (count <= 3) {
      return count == 1 ? Signal.WORDS_1 : Signal.WORDS_3;
    }
    if (count <= 12) {
      return count <= 6 ? Signal.WORDS_6 : Signal.WORDS_12;
    }
    if (count <= 25) {
      return Signal.WORDS_25;
    }
    return count <= 45 ? Signal.WORDS_45 : Signal.WORDS_MORE;
  }

  private void readLetters(int i, BlockWords own) {
    int count = own.count();
    boolean capitals = own.head().equals(own.head().toUpperCase(Locale.ROOT));
    boolean letters = own.head().codePoints().anyMatch(Character::isUpperCase);
    signals.set(i, Signal.CAPITALS, capitals && letters && count <= 30 ? 1 : 0);
    boolean title = count >= 2 && count <= 20 && own.capitals() >= 0.7 * count;
    signals.set(i, Signal.TITLE_CASE, title && !(capitals && letters) ? 1 : 0);
    int figures = 0;
    for (String word : own.lower()) {
      figures += Character.isDigit(word.charAt(0)) ? 1 : 0;
    }
    signals.set(i, Signal.FIGURES, count <= 30 ? (double) figures / count : 0);
    Wording wording = new Wording(own, true);
    boolean thing =
        count >= 4
            && count <= 18
            && own.capitals() < 0.6 * count
            && !own.closed()
            && !wording.hasVerb()
            && (ARTICLES.contains(own.lower().get(0)) || wording.functionShare() > 0.15);
    signals.set(i, Signal.NOUN_PHRASE, thing ? 1 : 0);
  }

  private void readAddress(int i, BlockWords own) {
    int count = own.count();
    boolean quoted = own.head().indexOf('“') >= 0 || own.head().indexOf('"') >= 0;
    double share = quoted ? 0.3 : 1;
    if (count <= 90) {
      signals.set(i, Signal.READER, share * Math.min(1, has(own, READER_WORDS) / 2.0));
      signals.set(i, Signal.HOUSE, share * Math.min(1, has(own, HOUSE_WORDS) / 2.0));
    }
    int asks = 0;
    Matcher starts = LinePatterns.SENTENCE_START.matcher(own.head());
    while (starts.find()) {
      asks += Lexicon.PROMPT_VERBS.contains(starts.group(1).toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    signals.set(i, Signal.ASKS, Math.min(1, asks / 1.5));
    double page = has(own, Lexicon.PAGE_NOUNS) + has(own, Lexicon.ONLY_PAGE);
    page += 0.5 * has(own, Lexicon.HOUSE_NOUNS);
    signals.set(i, Signal.PAGE_WORDS, Math.min(1, page / (2 + count / 20.0)));
  }

  /** Nothing but a time of day. */
  static boolean isClock(BlockWords own) {
    return own.count() > 0 && own.count() <= 5 && CLOCK.matcher(own.head()).matches();
  }

  /** "This essay was ...", "this is a shortened text". */
  private static boolean speaksOfItself(BlockWords own) {
    List<String> lower = own.lower();
    for (int k = 0; k + 1 < lower.size(); k++) {
      if (lower.get(k).equals("this")) {
        boolean is = lower.get(k + 1).equals("is");
        for (int next = k + 1; next < lower.size() && next <= k + (is ? 4 : 1); next++) {
          if (TEXTS.contains(lower.get(next))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** One sentence about what somebody is seen doing, and nothing of what was. */
  private static boolean isScene(BlockWords own) {
    List<String> lower = own.lower();
    if (own.count() < 5 || own.count() > 45 || own.sentences() > 1) {
      return false;
    }
    boolean seen = false;
    for (int k = 1; k < lower.size(); k++) {
      if (PAST.contains(lower.get(k))) {
        return false;
      }
      seen |= k <= 14 && SEEN.contains(lower.get(k));
    }
    return seen;
  }

  /** Reads like what a picture shows: "A boat of fishermen on the lake". */
  static boolean isPictured(BlockWords own) {
    return own.count() >= 4
        && own.count() <= 18
        && !own.closed()
        && own.capitals() < 0.6 * own.count()
        && Set.of("a", "an", "people").contains(own.lower().get(0))
        && !new Wording(own, true).hasVerb();
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ", -1)));
  }

  private static int has(BlockWords own, Set<String> set) {
    int found = 0;
    for (String word : own.lower()) {
      found += set.contains(word) ? 1 : 0;
    }
    return found;
  }
}
