package org.parallax.stages.coref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads phrases off the trees: a noun with all its modifiers, each part of a coordination and the
 * whole, pronouns, possessors, and names inside other phrases. The bounds are OntoNotes': clauses
 * and apposed phrases that follow belong to a phrase, the preposition before it does not.
 */
final class PhraseFinder {

  /** What hangs on a head and is no part of its phrase. */
  private static final Set<String> OUTSIDE =
      Set.of(
          "case",
          "cc",
          "conj",
          "punct",
          "mark",
          "cop",
          "nsubj",
          "csubj",
          "aux",
          "advcl",
          "expl",
          "obl",
          "obj",
          "iobj",
          "ccomp",
          "xcomp",
          "parataxis",
          "discourse",
          "vocative",
          "list",
          "orphan",
          "reparandum",
          "dislocated",
          "dep");

  private static final Set<String> PREDICATE = Set.of("cop", "nsubj", "csubj", "expl");
  private static final Set<String> INNER =
      Set.of("compound", "flat", "amod", "fixed", "goeswith", "nummod", "det", "mwe");
  private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "obj", "obl");
  private static final Set<String> NO_PHRASE =
      Set.of("there", "'s", "’s", "us$", "%", "etc", "etc.");
  private static final Set<String> VERBAL =
      Set.of("MD", "VB", "VBZ", "VBD", "VBP", "VBN", "AUX", "POS");
  private static final Set<String> COPULAS =
      Set.of("is", "was", "be", "been", "'s", "’s", "seems", "seemed");
  private static final Set<String> OPENERS = Set.of("to", "that", "how", "why", "whether");
  private static final int DEPTH = 60;
  private static final int LONGEST_NAME = 4;

  private final Words words;
  private final FormReader forms;
  private final Map<Long, Phrase> found = new TreeMap<>();

  private PhraseFinder(Words words) {
    this.words = words;
    this.forms = new FormReader(words);
  }

  /** Phrases in reading order, longer ones first where two begin together; no two alike. */
  static List<Phrase> find(Words words) {
    PhraseFinder finder = new PhraseFinder(words);
    for (int i = 0; i < words.size(); i++) {
      finder.look(i);
    }
    finder.addNames();
    finder.addKnownNames();
    List<Phrase> phrases = new ArrayList<>(finder.found.values());
    phrases.sort(
        Comparator.comparingInt(Phrase::first)
            .thenComparing(Comparator.comparingInt(Phrase::last).reversed()));
    return phrases;
  }

  private void look(int token) {
    String tag = words.tag(token);
    if (tag.equals("PRP") || tag.equals("PRP$")) {
      if (isPlaceholder(token)) {
        return;
      }
      add(new Phrase(token, token, token, forms.pronoun(token)));
    } else if ((tag.equals("DT") || SUBJECTS.contains(words.plainRelation(token)))
        && DEMONSTRATIVES.contains(words.lower(token))) {
      if (!words.plainRelation(token).equals("det") && !words.relation(token).isEmpty()) {
        add(new Phrase(token, token, token, PhraseForm.DEMONSTRATIVE_PRONOUN));
      }
    } else if (words.isNoun(token)
        && !words.relation(token).isEmpty()
        && !INNER.contains(words.plainRelation(token))
        && !NO_PHRASE.contains(words.lower(token))) {
      addNoun(token);
    } else if ((tag.equals("CD") || tag.startsWith("JJ") || tag.equals("FW"))
        && words.hasDependent(token, Set.of("det"))
        && !INNER.contains(words.plainRelation(token))) {
      addNoun(token);
    }
  }

  /** "it is hard to see", "it was clear that": speaks of nothing. */
  private boolean isPlaceholder(int token) {
    if (!words.lower(token).equals("it")) {
      return false;
    }
    int at = token + 1;
    while (at < words.size() && at <= token + 3 && VERBAL.contains(words.tag(at))) {
      at++;
    }
    boolean is = at > token + 1 && COPULAS.contains(words.lower(at - 1));
    if (at < words.size() && words.tag(at).startsWith("RB")) {
      at++;
    }
    return is
        && at + 1 < words.size()
        && words.tag(at).startsWith("JJ")
        && OPENERS.contains(words.lower(at + 1));
  }

  private void addNoun(int head) {
    boolean predicate = words.hasDependent(head, PREDICATE);
    int first = head;
    int last = head;
    boolean coordinated = false;
    int lastOfAll = head;
    for (int dependent : words.dependents(head)) {
      String relation = words.plainRelation(dependent);
      if (relation.equals("conj") && words.isNoun(dependent)) {
        coordinated = true;
        lastOfAll = Math.max(lastOfAll, end(dependent, 0));
      }
      if (isInside(head, dependent, relation, predicate)) {
        first = Math.min(first, begin(dependent, 0));
        if (dependent > head) {
          last = Math.max(last, end(dependent, 0));
        }
      }
    }
    int before = first;
    last = trimmed(head, Math.max(last, head));
    last = withMark(last);
    first = before;
    Phrase phrase = new Phrase(first, last, head, forms.noun(first, head));
    add(phrase);
    if (coordinated && lastOfAll > last) {
      add(new Phrase(first, withMark(lastOfAll), head, PhraseForm.COORDINATION));
    }
  }

  private boolean isInside(int head, int dependent, String relation, boolean predicate) {
    if (relation.equals("case")) {
      return false;
    }
    if (OUTSIDE.contains(relation)) {
      return false;
    }
    if (relation.equals("advmod")) {
      return dependent < head && dependent > 0 && !isBeforeArticle(head, dependent);
    }
    if (dependent > head && relation.equals("nmod")) {
      return !afterComma(head, dependent);
    }
    return !(predicate && dependent > head && relation.equals("acl"));
  }

  /** "only the plan": the adverb is not part. */
  private boolean isBeforeArticle(int head, int dependent) {
    return words.dependents(head).stream()
        .anyMatch(d -> d > dependent && d < head && words.plainRelation(d).equals("det"));
  }

  private boolean afterComma(int head, int dependent) {
    int begin = begin(dependent, 0);
    return begin - 1 > head && words.lower(begin - 1).equals(",");
  }

  private int begin(int token, int depth) {
    int begin = token;
    if (depth < DEPTH) {
      for (int dependent : words.dependents(token)) {
        if (dependent < begin) {
          begin = Math.min(begin, begin(dependent, depth + 1));
        }
      }
    }
    return begin;
  }

  private int end(int token, int depth) {
    int end = token;
    if (depth < DEPTH) {
      for (int dependent : words.dependents(token)) {
        if (dependent > end) {
          end = Math.max(end, end(dependent, depth + 1));
        }
      }
    }
    return end;
  }

  private int trimmed(int head, int last) {
    int end = last;
    while (end > head && (words.tag(end).equals("POS") || isMark(end))) {
      end--;
    }
    return end;
  }

  private boolean isMark(int token) {
    return words.lower(token).chars().noneMatch(Character::isLetterOrDigit)
        && !words.lower(token).equals("%")
        && !words.lower(token).equals("$");
  }

  /** A possessor has its mark, as OntoNotes has it. */
  private int withMark(int last) {
    return last + 1 < words.size() && words.tag(last + 1).equals("POS") ? last + 1 : last;
  }

  /** Recognised names that no phrase has for its head: those before a noun and inside others. */
  private void addNames() {
    Set<Integer> heads = new HashSet<>();
    found.values().forEach(phrase -> heads.add(phrase.head()));
    int i = 0;
    while (i < words.size()) {
      int end = i;
      if (words.name(i) != Words.NONE) {
        while (end + 1 < words.size() && words.name(end + 1) == words.name(i)) {
          end++;
        }
      } else if (words.isProperNoun(i)) {
        while (end + 1 < words.size()
            && words.isProperNoun(end + 1)
            && words.name(end + 1) == Words.NONE
            && words.sentence(end + 1) == words.sentence(i)) {
          end++;
        }
      } else {
        i++;
        continue;
      }
      boolean known = false;
      for (int k = i; k <= end; k++) {
        known |= heads.contains(k);
      }
      if (!known) {
        int first = i > 0 && words.lower(i - 1).equals("the") && isAlone(i, end) ? i - 1 : i;
        add(new Phrase(first, withMark(end), end, PhraseForm.NAME));
      }
      i = end + 1;
    }
  }

  /** Names inside longer ones that stand for themselves elsewhere: "Savage" in "Savage Love". */
  private void addKnownNames() {
    Set<String> known = new HashSet<>();
    Set<Integer> heads = new HashSet<>();
    for (Phrase phrase : found.values()) {
      heads.add(phrase.head());
      if (phrase.form() == PhraseForm.NAME && phrase.length() <= LONGEST_NAME) {
        known.add(joined(phrase.first(), phrase.head()));
      }
    }
    for (int i = 0; i < words.size(); i++) {
      for (int end = Math.min(words.size(), i + LONGEST_NAME) - 1; end >= i; end--) {
        if (words.isProperNoun(i)
            && words.isProperNoun(end)
            && !heads.contains(end)
            && words.sentence(i) == words.sentence(end)
            && known.contains(joined(i, end))) {
          add(new Phrase(i, withMark(end), end, PhraseForm.NAME));
          break;
        }
      }
    }
  }

  private String joined(int first, int last) {
    StringBuilder joined = new StringBuilder();
    for (int i = first; i <= last; i++) {
      joined.append(words.lower(i)).append(' ');
    }
    return joined.toString();
  }

  /** Whether the article before the name is the name's own: nothing else of the phrase follows. */
  private boolean isAlone(int first, int last) {
    return last + 1 < words.size() && words.tag(last + 1).equals("POS") && first > 0;
  }

  private void add(Phrase phrase) {
    found.putIfAbsent((long) phrase.first() * words.size() + phrase.last(), phrase);
  }
}
