package org.parallax.stages.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Token;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.models.lexicon.CueLexicon;
import org.parallax.models.lexicon.CuePart;
import org.parallax.testkit.Documents;
import org.parallax.testkit.MarkedText;

/** Documents with parts of speech from a few closed lists, enough for the sentences of tests. */
final class Tagged {
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "these", "those", "no", "any", "every", "both", "all", "most",
          "few");
  private static final Set<String> PRONOUNS =
      Set.of(
          "i",
          "we",
          "you",
          "he",
          "she",
          "it",
          "they",
          "him",
          "her",
          "them",
          "nobody",
          "nothing",
          "who",
          "which",
          "everything",
          "there",
          "his",
          "its",
          "their",
          "none");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "be", "been", "has", "have", "had", "would", "will", "could",
          "may", "did", "does", "must");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "in", "on", "at", "for", "from", "with", "by", "to", "along", "against", "about",
          "near", "over", "across", "as", "per", "until");
  private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or");
  private static final Set<String> SUBORDINATORS =
      Set.of("that", "whether", "if", "while", "though", "because", "when");
  private static final Set<String> VERBS =
      Set.of(
          "ran",
          "gave",
          "fell",
          "left",
          "shook",
          "grew",
          "kept",
          "went",
          "came",
          "shared",
          "reopen",
          "wait",
          "march",
          "return",
          "stop",
          "cheating",
          "hold",
          "sleep",
          "rose",
          "smiled",
          "turned",
          "open",
          "fall",
          "apply",
          "stood",
          "sank");
  private static final Set<String> ADJECTIVES =
      Set.of(
          "safe", "sound", "true", "false", "grave", "open", "empty", "late", "quiet", "older",
          "public", "new", "longer");

  private Tagged() {}

  /**
   * A document from the span notation; marks whose first label is not {@code quote} are mentions.
   */
  static Document of(MarkedText marked, CueLexicon lexicon) {
    Document plain = Documents.tokenized(marked.text());
    List<Token> tokens = new ArrayList<>();
    for (Token token : plain.get(Layers.TOKENS)) {
      PartOfSpeech pos = pos(token, tokens, plain.text(), lexicon);
      tokens.add(
          new Token(token.index(), token.span(), token.sentence(), pos, pos.name(), token.lemma()));
    }
    List<EntityMention> mentions = new ArrayList<>();
    SortedMap<String, Entity> entities = new TreeMap<>();
    for (MarkedText.Mark mark : marked.marks()) {
      if (mark.label(0).equals("quote")) {
        continue;
      }
      String id = mark.label(0);
      entities.put(id, new Entity(id, id, EntityType.STATE, true));
      int sentence =
          plain.get(Layers.SENTENCES).stream()
              .filter(candidate -> candidate.span().contains(mark.span()))
              .mapToInt(Sentence::index)
              .findFirst()
              .orElseThrow();
      MentionKind kind =
          mark.labels().size() > 1
              ? MentionKind.valueOf(mark.label(1).toUpperCase(Locale.ROOT))
              : MentionKind.NAME;
      mentions.add(new EntityMention(mentions.size(), mark.span(), sentence, id, kind, "test", 1));
    }
    return Document.of(plain.article())
        .with(Documents.layer(Layers.SENTENCES, plain.get(Layers.SENTENCES)))
        .with(Documents.layer(Layers.TOKENS, tokens))
        .with(Documents.layer(Layers.ENTITIES, List.copyOf(entities.values())))
        .with(Documents.layer(Layers.MENTIONS, mentions));
  }

  private static PartOfSpeech pos(
      Token token, List<Token> before, String text, CueLexicon lexicon) {
    String word = token.span().of(text);
    String form = word.toLowerCase(Locale.ROOT);
    boolean afterNounSign =
        !before.isEmpty()
            && Set.of(PartOfSpeech.DET, PartOfSpeech.ADJ)
                .contains(before.get(before.size() - 1).pos());
    boolean afterPossessive =
        !before.isEmpty()
            && before
                .get(before.size() - 1)
                .span()
                .of(text)
                .matches(".*['’]s|['’]|(?i:its|his|their)");
    if (!Character.isLetterOrDigit(word.codePointAt(0))) {
      return PartOfSpeech.PUNCT;
    } else if (DETERMINERS.contains(form)) {
      return PartOfSpeech.DET;
    } else if (PRONOUNS.contains(form)) {
      return PartOfSpeech.PRON;
    } else if (AUXILIARIES.contains(form)) {
      return PartOfSpeech.AUX;
    } else if (PREPOSITIONS.contains(form)) {
      return form.equals("to") ? PartOfSpeech.PART : PartOfSpeech.ADP;
    } else if (CONJUNCTIONS.contains(form)) {
      return PartOfSpeech.CCONJ;
    } else if (SUBORDINATORS.contains(form)) {
      return PartOfSpeech.SCONJ;
    } else if (ADJECTIVES.contains(form)) {
      return PartOfSpeech.ADJ;
    } else if (form.endsWith("ly")) {
      return PartOfSpeech.ADV;
    } else if (afterNounSign || afterPossessive) {
      return PartOfSpeech.NOUN;
    } else if (Character.isUpperCase(word.codePointAt(0))
        && !before.isEmpty()
        && before.get(before.size() - 1).sentence() == token.sentence()) {
      return PartOfSpeech.PROPN;
    } else if (VERBS.contains(form)
        || form.endsWith("ed")
        || !lexicon.beginningWith(form, CuePart.VERB).isEmpty()) {
      return PartOfSpeech.VERB;
    }
    return Character.isUpperCase(word.codePointAt(0)) ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
  }
}
