package org.parallax.stages.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who speaks where, as far as quotation marks, verbs of saying and questions show it. */
final class Speech {

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "ask",
          "reply",
          "answer",
          "explain",
          "state",
          "announce",
          "claim",
          "declare",
          "note",
          "comment",
          "remark",
          "write",
          "argue",
          "insist",
          "warn",
          "admit",
          "confirm",
          "continue",
          "recall",
          "think",
          "believe",
          "suggest",
          "conclude",
          "describe",
          "call",
          "urge",
          "respond",
          "report",
          "acknowledge",
          "observe",
          "quote",
          "stress",
          "tweet");

  /** So many questions of a paragraph's length make an interview. */
  private static final int QUESTIONS = 4;

  private static final String OPENING = "“``";
  private static final String CLOSING = "”''";

  private final Words words;
  private final int[] quotes;
  private final Map<Integer, Integer> speakers = new HashMap<>();
  private final List<int[]> bounds = new ArrayList<>();
  private final int[] turns;
  private final boolean[] questions;
  private final boolean interview;

  Speech(Words words) {
    this.words = words;
    quotes = new int[words.size()];
    int paragraphs = words.size() == 0 ? 0 : words.paragraph(words.size() - 1) + 1;
    questions = new boolean[paragraphs];
    turns = new int[paragraphs];
    markQuotes();
    for (int quote = 1; quote <= bounds.size(); quote++) {
      findSpeaker(quote);
    }
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean last = i + 1 == words.size() || words.paragraph(i + 1) != words.paragraph(i);
      if (last && words.lower(i).endsWith("?") && quotes[i] == 0) {
        questions[words.paragraph(i)] = true;
        count++;
      }
    }
    interview = count >= QUESTIONS;
    int turn = 0;
    for (int p = 0; p < paragraphs; p++) {
      if (p > 0 && questions[p] != questions[p - 1]) {
        turn++;
      }
      turns[p] = turn;
    }
  }

  private void markQuotes() {
    int open = 0;
    int begun = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean newParagraph = i > 0 && words.paragraph(i) != words.paragraph(i - 1);
      String word = words.lower(i);
      boolean either = word.equals("\"");
      boolean opens = either || OPENING.contains(word);
      if (newParagraph && open > 0 && !opens) {
        bounds.add(new int[] {begun, i - 1});
        open = 0;
      }
      if (open > 0 && newParagraph) {
        quotes[i] = open;
      } else if (open > 0 && (either || CLOSING.contains(word))) {
        quotes[i] = open;
        bounds.add(new int[] {begun, i});
        open = 0;
      } else if (open == 0 && opens) {
        open = bounds.size() + 1;
        begun = i;
        quotes[i] = open;
      } else {
        quotes[i] = open;
      }
    }
    if (open > 0) {
      bounds.add(new int[] {begun, words.size() - 1});
    }
  }

  /**
   * The subject of a verb of saying in the sentences that the quotation touches, else next to it.
   */
  private void findSpeaker(int quote) {
    int[] bound = bounds.get(quote - 1);
    int paragraph = words.paragraph(bound[0]);
    int best = Words.NONE;
    int nearest = Integer.MAX_VALUE;
    int from = Math.max(0, bound[0] - 40);
    int to = Math.min(words.size() - 1, bound[1] + 25);
    for (int i = from; i <= to; i++) {
      if (quotes[i] != 0 || !words.isVerb(i) || !SAYING.contains(words.lemma(i))) {
        continue;
      }
      if (words.paragraph(i) != paragraph && words.paragraph(i) != words.paragraph(bound[1])) {
        continue;
      }
      int distance = i < bound[0] ? bound[0] - i : i - bound[1];
      boolean sameSentence =
          words.sentence(i) == words.sentence(bound[0])
              || words.sentence(i) == words.sentence(bound[1]);
      int cost = distance + (sameSentence ? 0 : 20);
      int subject = subject(i);
      if (subject != Words.NONE && quotes[subject] == 0 && cost < nearest) {
        nearest = cost;
        best = subject;
      }
    }
    if (best != Words.NONE) {
      speakers.put(quote, best);
    }
  }

  private int subject(int verb) {
    return words
        .findDependent(verb, "nsubj")
        .or(() -> words.findDependent(verb, "nsubj:pass"))
        .orElse(Words.NONE);
  }

  boolean isSaying(int token) {
    return words.isVerb(token) && SAYING.contains(words.lemma(token));
  }

  /** Number of the quotation that the token is in, from 1; 0 outside. */
  int quote(int token) {
    return quotes[token];
  }

  /** Position of the head of the phrase that says the quotation; {@link Words#NONE} if unknown. */
  int speaker(int quote) {
    return speakers.getOrDefault(quote, Words.NONE);
  }

  /** Whether the paragraph ends with a question. */
  boolean isQuestion(int token) {
    return questions[words.paragraph(token)];
  }

  boolean isInterview() {
    return interview;
  }

  /** Rises when the paragraphs turn from asking to answering and back. */
  int turn(int token) {
    return turns[words.paragraph(token)];
  }
}
