package org.parallax.stages.corenlp;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.api.annotation.PartOfSpeech;

/**
 * Penn Treebank tags to universal parts of speech and, roughly, back. Where a Penn tag has several
 * universal counterparts the neighbours decide, after the English guidelines of Universal
 * Dependencies 2.
 */
final class PennTags {

  private static final Map<String, PartOfSpeech> BY_TAG =
      Map.ofEntries(
          Map.entry("CC", PartOfSpeech.CCONJ),
          Map.entry("CD", PartOfSpeech.NUM),
          Map.entry("EX", PartOfSpeech.PRON),
          Map.entry("FW", PartOfSpeech.X),
          Map.entry("JJ", PartOfSpeech.ADJ),
          Map.entry("JJR", PartOfSpeech.ADJ),
          Map.entry("JJS", PartOfSpeech.ADJ),
          Map.entry("LS", PartOfSpeech.X),
          Map.entry("MD", PartOfSpeech.AUX),
          Map.entry("NN", PartOfSpeech.NOUN),
          Map.entry("NNS", PartOfSpeech.NOUN),
          Map.entry("NNP", PartOfSpeech.PROPN),
          Map.entry("NNPS", PartOfSpeech.PROPN),
          Map.entry("PDT", PartOfSpeech.DET),
          Map.entry("POS", PartOfSpeech.PART),
          Map.entry("PRP", PartOfSpeech.PRON),
          Map.entry("PRP$", PartOfSpeech.PRON),
          Map.entry("RBR", PartOfSpeech.ADV),
          Map.entry("RBS", PartOfSpeech.ADV),
          Map.entry("RP", PartOfSpeech.ADP),
          Map.entry("SYM", PartOfSpeech.SYM),
          Map.entry("$", PartOfSpeech.SYM),
          Map.entry("#", PartOfSpeech.SYM),
          Map.entry("UH", PartOfSpeech.INTJ),
          Map.entry("WP", PartOfSpeech.PRON),
          Map.entry("WP$", PartOfSpeech.PRON),
          Map.entry("WRB", PartOfSpeech.ADV),
          Map.entry("ADD", PartOfSpeech.X),
          Map.entry("AFX", PartOfSpeech.X),
          Map.entry("GW", PartOfSpeech.X),
          Map.entry("XX", PartOfSpeech.X),
          Map.entry("HYPH", PartOfSpeech.PUNCT),
          Map.entry("NFP", PartOfSpeech.PUNCT),
          Map.entry("-LRB-", PartOfSpeech.PUNCT),
          Map.entry("-RRB-", PartOfSpeech.PUNCT),
          Map.entry("``", PartOfSpeech.PUNCT),
          Map.entry("''", PartOfSpeech.PUNCT),
          Map.entry(",", PartOfSpeech.PUNCT),
          Map.entry(".", PartOfSpeech.PUNCT),
          Map.entry(":", PartOfSpeech.PUNCT));

  private static final Set<String> ANY_CONTEXT_VERB = Set.of("VBN", "VBD", "VBG", "VB");
  private static final Set<String> SUBORDINATING =
      Set.of("that", "because", "if", "unless", "whether", "although", "though", "while", "lest");
  private static final Set<String> BETWEEN_AUXILIARY_AND_VERB = Set.of("RB", "PRP", "NNP", "DT");

  private PennTags() {}

  /**
   * The universal part of speech of one token.
   *
   * @param at index of the token
   * @param tags Penn tags of the sentence
   * @param lemmas of the sentence
   */
  static PartOfSpeech universal(int at, List<String> tags, List<String> lemmas) {
    String tag = tags.get(at);
    String lemma = lemmas.get(at).toLowerCase(Locale.ROOT);
    PartOfSpeech known = BY_TAG.get(tag);
    if (known != null) {
      return known;
    }
    return switch (tag) {
      case "RB" ->
          lemma.equals("not") || lemma.equals("n't") || lemma.equals("n’t")
              ? PartOfSpeech.PART
              : PartOfSpeech.ADV;
      case "TO" -> next(tags, at).equals("VB") ? PartOfSpeech.PART : PartOfSpeech.ADP;
      case "IN" -> SUBORDINATING.contains(lemma) ? PartOfSpeech.SCONJ : PartOfSpeech.ADP;
      case "DT", "WDT" -> startsNounPhrase(tags, at) ? PartOfSpeech.DET : PartOfSpeech.PRON;
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" ->
          isAuxiliary(at, lemma, tags) ? PartOfSpeech.AUX : PartOfSpeech.VERB;
      default -> PartOfSpeech.X;
    };
  }

  private static String next(List<String> tags, int at) {
    return at + 1 < tags.size() ? tags.get(at + 1) : "";
  }

  /** Whether a determiner stands before what it determines: "that" in "that day", not in "that". */
  private static boolean startsNounPhrase(List<String> tags, int at) {
    String next = next(tags, at);
    return next.startsWith("NN")
        || next.startsWith("JJ")
        || next.startsWith("RB")
        || next.equals("CD")
        || next.equals("DT")
        || next.equals("PRP$")
        || next.equals("VBN")
        || next.equals("VBG")
        || next.equals("``");
  }

  private static boolean isAuxiliary(int at, String lemma, List<String> tags) {
    return switch (lemma) {
      case "be" -> true;
      case "have" -> leadsTo(at, tags, Set.of("VBN", "VBD"));
      case "do" -> leadsTo(at, tags, Set.of("VB"));
      default -> false;
    };
  }

  private static boolean leadsTo(int at, List<String> tags, Set<String> verbs) {
    int next = at + 1;
    while (next < tags.size() && BETWEEN_AUXILIARY_AND_VERB.contains(tags.get(next))) {
      next++;
    }
    return next < tags.size() && verbs.contains(tags.get(next));
  }

  /**
   * The Penn tag of a token, for CoreNLP's models: its own if its tagger speaks Penn, otherwise the
   * likeliest for its universal part of speech.
   */
  static String penn(PartOfSpeech pos, String tag, String form, String lemma) {
    if (isPenn(tag)) {
      return tag;
    }
    String lower = form.toLowerCase(Locale.ROOT);
    return switch (pos) {
      case NOUN -> lower.endsWith("s") && !lower.equals(lemma) ? "NNS" : "NN";
      case PROPN -> "NNP";
      case VERB, AUX -> verb(lower, lemma);
      case ADJ -> "JJ";
      case ADV -> "RB";
      case ADP, SCONJ -> "IN";
      case CCONJ -> "CC";
      case DET -> "DT";
      case NUM -> "CD";
      case PRON -> pronoun(lower);
      case PART -> lower.equals("to") ? "TO" : lower.endsWith("s") ? "POS" : "RB";
      case INTJ -> "UH";
      case SYM -> "SYM";
      case PUNCT -> punctuation(form);
      case X -> "FW";
    };
  }

  private static boolean isPenn(String tag) {
    // "SYM" is a tag of both; it means the same in both.
    return BY_TAG.containsKey(tag)
        || ANY_CONTEXT_VERB.contains(tag)
        || Set.of("VBP", "VBZ", "RB", "TO", "IN", "DT", "WDT").contains(tag);
  }

  private static String verb(String form, String lemma) {
    if (lemma.equals("be")) {
      return Set.of("was", "were").contains(form) ? "VBD" : form.equals("be") ? "VB" : "VBZ";
    }
    if (form.endsWith("ing")) {
      return "VBG";
    }
    if (form.equals(lemma)) {
      return "VB";
    }
    return form.endsWith("s") ? "VBZ" : "VBD";
  }

  private static String pronoun(String form) {
    return switch (form) {
      case "its", "their", "his", "our", "my", "your" -> "PRP$";
      case "who", "whom", "what" -> "WP";
      case "which", "that" -> "WDT";
      case "whose" -> "WP$";
      case "this", "these", "those" -> "DT";
      case "there" -> "EX";
      default -> "PRP";
    };
  }

  private static String punctuation(String form) {
    return switch (form) {
      case "," -> ",";
      case ".", "!", "?" -> ".";
      case "(", "[", "{" -> "-LRB-";
      case ")", "]", "}" -> "-RRB-";
      case "“", "‘", "``" -> "``";
      case "”", "\"", "''" -> "''";
      default -> ":";
    };
  }
}
