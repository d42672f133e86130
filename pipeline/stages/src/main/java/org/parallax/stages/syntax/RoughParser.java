package org.parallax.stages.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.text.Span;
import org.parallax.models.lexicon.LexicalWord;

/**
 * A rough dependency tree from parts of speech alone, for the light profile: noun phrases,
 * prepositional phrases, verb groups, then the nearest fitting subject and object. Right on short
 * plain clauses; the calibration of those who use it knows that it errs.
 */
final class RoughParser {

  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
  private static final Set<String> POSSESSIVE = Set.of("'s", "'", "s'");
  private static final Set<String> POSSESSIVE_PRONOUNS =
      Set.of("its", "his", "her", "their", "our", "my", "your");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "because",
          "while",
          "although",
          "if",
          "when",
          "after",
          "before",
          "since",
          "as",
          "though",
          "unless",
          "until",
          "whether",
          "whereas");

  private final List<LexicalWord> words;
  private final int[] governors;
  private final String[] relations;
  private int root = -1;

  private RoughParser(List<LexicalWord> words) {
    this.words = words;
    governors = new int[words.size()];
    relations = new String[words.size()];
    Arrays.fill(governors, SyntaxTree.ROOT);
    Arrays.fill(relations, "dep");
  }

  static SyntaxTree parse(List<LexicalWord> words, List<Span> spans) {
    RoughParser parser = new RoughParser(words);
    parser.nounPhrases();
    parser.clauses();
    parser.rest();
    return new SyntaxTree(words, spans, parser.governors, parser.relations, false);
  }

  private PartOfSpeech pos(int at) {
    return words.get(at).pos();
  }

  private String form(int at) {
    return words.get(at).form();
  }

  private boolean isNominal(int at) {
    PartOfSpeech pos = pos(at);
    return pos == PartOfSpeech.NOUN
        || pos == PartOfSpeech.PROPN
        || (pos == PartOfSpeech.PRON && !RELATIVE.contains(form(at)))
        || pos == PartOfSpeech.X;
  }

  private boolean isFree(int at) {
    return governors[at] == SyntaxTree.ROOT;
  }

  private void attach(int at, int governor, String relation) {
    if (at != governor && isFree(at) && !governs(at, governor)) {
      governors[at] = governor;
      relations[at] = relation;
    }
  }

  /** Whether following governors upwards from {@code below} leads to {@code above}. */
  private boolean governs(int above, int below) {
    for (int node = below; node != SyntaxTree.ROOT; node = governors[node]) {
      if (node == above) {
        return true;
      }
    }
    return false;
  }

  /** Right to left, so that a noun takes what stands before it. */
  private void nounPhrases() {
    for (int at = words.size() - 1; at >= 0; at--) {
      if (!isNominal(at) || !isFree(at) || POSSESSIVE_PRONOUNS.contains(form(at))) {
        continue;
      }
      int before = at - 1;
      while (before >= 0 && modifies(before, at)) {
        before--;
      }
    }
  }

  private boolean modifies(int at, int head) {
    String form = form(at);
    if (POSSESSIVE.contains(form) && at > 0 && isNominal(at - 1)) {
      attach(at, at - 1, "case");
      attach(at - 1, head, "nmod:poss");
      return true;
    }
    if (relations[at].equals("nmod:poss")) {
      return true;
    }
    if (POSSESSIVE_PRONOUNS.contains(form)) {
      attach(at, head, "nmod:poss");
      return true;
    }
    switch (pos(at)) {
      case DET -> attach(at, head, "det");
      case ADJ -> attach(at, head, "amod");
      case NUM -> attach(at, head, "nummod");
      case NOUN, PROPN -> {
        if (pos(head) == PartOfSpeech.PRON) {
          return false;
        }
        attach(at, head, "compound");
      }
      case ADV -> {
        if (at + 1 < words.size() && pos(at + 1) == PartOfSpeech.ADJ) {
          attach(at, at + 1, "advmod");
        } else {
          return false;
        }
      }
      case PUNCT -> {
        if (form.equals("-") && at > 0 && pos(at - 1) != PartOfSpeech.PUNCT) {
          attach(at, head, "punct");
          return true;
        }
        return false;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void clauses() {
    int lastVerb = -1;
    int lastNominal = -1;
    int subject = -1;
    int copula = -1;
    boolean afterRelative = false;
    boolean afterConjunction = false;
    int marker = -1;
    int preposition = -1;
    for (int at = 0; at < words.size(); at++) {
      PartOfSpeech pos = pos(at);
      String form = form(at);
      if (RELATIVE.contains(form) && lastNominal >= 0 && pos != PartOfSpeech.DET) {
        afterRelative = pos == PartOfSpeech.PRON || lastNominal == at - 1;
        preposition = -1;
      } else if (pos == PartOfSpeech.ADP && preposition < 0) {
        preposition = at;
      } else if (pos == PartOfSpeech.SCONJ || SUBORDINATORS.contains(form)) {
        marker = at;
        subject = -1;
      } else if (pos == PartOfSpeech.CCONJ) {
        afterConjunction = true;
      } else if (pos == PartOfSpeech.AUX && BE.contains(form) && !verbFollows(at)) {
        copula = at;
      } else if (pos == PartOfSpeech.VERB && isFree(at)) {
        boolean infinitive = at > 0 && form(at - 1).equals("to");
        verb(
            at,
            lastVerb,
            lastNominal,
            subject,
            marker,
            infinitive,
            afterRelative,
            afterConjunction);
        lastVerb = at;
        copula = -1;
        marker = -1;
        afterRelative = false;
        afterConjunction = false;
        preposition = -1;
        subject = -1;
      } else if (copula >= 0
          && isFree(at)
          && (pos == PartOfSpeech.ADJ || isNominal(at))
          && preposition < 0) {
        attach(copula, at, "cop");
        if (subject >= 0) {
          attach(subject, at, "nsubj");
        }
        for (int between = copula + 1; between < at; between++) {
          if (NEGATIONS.contains(form(between)) || pos(between) == PartOfSpeech.ADV) {
            attach(between, at, "advmod");
          }
        }
        link(at, lastVerb, marker, afterConjunction);
        copula = -1;
        marker = -1;
        afterConjunction = false;
        lastVerb = at;
        lastNominal = isNominal(at) ? at : lastNominal;
        subject = -1;
      } else if (isNominal(at) && isFree(at)) {
        if (preposition >= 0) {
          attach(preposition, at, "case");
          prepositional(at, preposition, lastVerb, lastNominal);
          preposition = -1;
        } else if (lastVerb >= 0
            && lastVerb == at - 1 - modifiersBefore(at)
            && pos(lastVerb) == PartOfSpeech.VERB) {
          attach(at, lastVerb, "obj");
          afterConjunction = false;
        } else if (afterConjunction
            && lastNominal >= 0
            && pos(lastNominal) == pos(at)
            && governors[lastNominal] != SyntaxTree.ROOT) {
          attach(at, lastNominal, "conj");
          afterConjunction = false;
        } else {
          subject = at;
        }
        lastNominal = at;
      } else if (pos == PartOfSpeech.PUNCT && !form.equals("-")) {
        preposition = -1;
      }
    }
  }

  private int modifiersBefore(int nominal) {
    int count = 0;
    for (int at = nominal - 1; at >= 0; at--) {
      boolean particle = pos(at) == PartOfSpeech.ADV && at > 0 && pos(at - 1) == PartOfSpeech.VERB;
      if (governors[at] != nominal && !governsVia(nominal, at) && !particle) {
        break;
      }
      count++;
    }
    return count;
  }

  private boolean governsVia(int nominal, int at) {
    return governors[at] != SyntaxTree.ROOT && governors[governors[at]] == nominal;
  }

  private boolean verbFollows(int at) {
    for (int next = at + 1; next < words.size() && next <= at + 4; next++) {
      switch (pos(next)) {
        case VERB -> {
          return true;
        }
        case AUX, ADV, PART -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  private void verb(
      int at,
      int lastVerb,
      int lastNominal,
      int subject,
      int marker,
      boolean infinitive,
      boolean relative,
      boolean conjoined) {
    boolean passive = false;
    for (int before = at - 1; before >= 0 && before >= at - 5; before--) {
      if (pos(before) == PartOfSpeech.AUX) {
        boolean be = BE.contains(form(before));
        passive |= be && !form(at).endsWith("ing");
        attach(before, at, be && !form(at).endsWith("ing") ? "aux:pass" : "aux");
      } else if (pos(before) == PartOfSpeech.ADV || NEGATIONS.contains(form(before))) {
        attach(before, at, "advmod");
      } else if (pos(before) == PartOfSpeech.PART) {
        attach(before, at, "mark");
      } else {
        break;
      }
    }
    if (infinitive && lastVerb >= 0) {
      attach(at, lastVerb, "xcomp");
    } else if (infinitive && lastNominal >= 0) {
      attach(at, lastNominal, "acl");
    } else if (relative && lastNominal >= 0 && (subject < 0 || subject == lastNominal)) {
      attach(at, lastNominal, "acl:relcl");
    } else if (subject >= 0) {
      attach(subject, at, passive ? "nsubj:pass" : "nsubj");
      link(at, lastVerb, marker, conjoined);
    } else if (lastNominal == at - 1 && lastNominal >= 0 && !conjoined) {
      attach(at, lastNominal, "acl");
    } else {
      link(at, lastVerb, marker, conjoined || form(at).endsWith("ed"));
    }
  }

  private void link(int at, int lastVerb, int marker, boolean conjoined) {
    if (marker >= 0) {
      attach(marker, at, "mark");
    }
    if (lastVerb >= 0) {
      attach(at, lastVerb, conjoined ? "conj" : marker >= 0 ? "advcl" : "ccomp");
    } else if (root < 0) {
      root = at;
    }
  }

  private void prepositional(int at, int preposition, int lastVerb, int lastNominal) {
    boolean adjacent = lastNominal == preposition - 1;
    if (lastNominal >= 0
        && adjacent
        && (form(preposition).equals("of")
            || lastVerb < lastNominal
            || relations[lastNominal].equals("obj"))) {
      attach(at, lastNominal, "nmod");
    } else if (lastVerb >= 0) {
      attach(at, lastVerb, "obl");
    }
  }

  private void rest() {
    for (int at = 0; at < words.size(); at++) {
      if (relations[at].equals("dep")
          && pos(at) == PartOfSpeech.ADV
          && at + 1 < words.size()
          && pos(at + 1) == PartOfSpeech.ADJ) {
        attach(at, at + 1, "advmod");
      }
    }
  }
}
