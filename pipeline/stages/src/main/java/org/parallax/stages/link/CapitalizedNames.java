package org.parallax.stages.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.NamedEntity;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.text.Span;
import org.parallax.models.catalogue.CatalogueForm;

/**
 * Finds names without a recogniser: runs of capitalised words, joined by the small words that names
 * have inside. A word that owes its capital to the beginning of a sentence counts if the article
 * has it with a capital elsewhere, and never in lower case. The type follows from words inside the
 * name and beside it; it stays open where nothing tells.
 */
final class CapitalizedNames {

  private static final int LONGEST = 7;

  private static final Set<String> INSIDE =
      Set.of(
          "of", "for", "and", "the", "&", "de", "del", "da", "do", "van", "von", "der", "den",
          "bin", "ibn", "al", "el", "la", "di", "du", "-", "’", "'", ".");

  /** After these a name goes on only if a capital follows and the name before is a body's. */
  private static final Set<String> BINDING = Set.of("of", "for", "and", "the");

  private static final Set<String> NO_NAMES =
      Vocabulary.words(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march april
          may june july august september october november december i mr mrs ms dr sir president
          the a an this that these those he she it they we you his her its their our
          christmas easter ramadan god internet prof
          """);

  private final ArticleContext context;
  private final Links links;
  private final Set<String> lowered = new HashSet<>();
  private final Set<String> capitalizedInside = new HashSet<>();
  private final Map<String, EntityType> typeByName = new HashMap<>();

  CapitalizedNames(ArticleContext context, Links links) {
    this.context = context;
    this.links = links;
    for (SentenceWords words : context.sentences()) {
      if (words.isTitleCase() || words.isInCapitals()) {
        continue;
      }
      for (int i = 0; i < words.size(); i++) {
        Word word = words.word(i);
        if (word.isWord() && !word.isCapitalized()) {
          lowered.add(word.text());
        } else if (word.isWord() && !opens(words, i)) {
          capitalizedInside.add(word.text());
        }
      }
    }
  }

  /** The names, in reading order; one that was told the type of lends it to its other mentions. */
  List<NamedEntity> find() {
    List<NamedEntity> found = new ArrayList<>();
    for (SentenceWords words : context.sentences()) {
      if (words.isInCapitals()) {
        continue;
      }
      int at = 0;
      while (at < words.size()) {
        int end = isPart(words, at) ? endOf(words, at) : at;
        if (end > at) {
          Span span = words.word(at).span().union(words.word(end - 1).span());
          EntityType type = NameTypes.of(words, at, end);
          String name = span.of(context.document().text());
          if (type != EntityType.OTHER) {
            typeByName.putIfAbsent(name, type);
            if (type == EntityType.PERSON) {
              typeByName.putIfAbsent(words.text(end - 1), type);
            }
          }
          found.add(new NamedEntity(span, words.index(), type));
        }
        at = Math.max(at + 1, end);
      }
    }
    return typed(found);
  }

  private List<NamedEntity> typed(List<NamedEntity> found) {
    List<NamedEntity> typed = new ArrayList<>();
    for (NamedEntity name : found) {
      String text = context.words(name.span());
      EntityType known = typeByName.getOrDefault(text, EntityType.OTHER);
      String last = text.substring(text.lastIndexOf(' ') + 1);
      boolean person =
          known == EntityType.OTHER
              && text.indexOf(' ') > 0
              && typeByName.get(last) == EntityType.PERSON;
      EntityType type =
          name.type() != EntityType.OTHER ? name.type() : person ? EntityType.PERSON : known;
      typed.add(new NamedEntity(name.span(), name.sentence(), type));
    }
    return typed;
  }

  private static boolean opens(SentenceWords words, int index) {
    if (index == 0) {
      return true;
    }
    String before = words.text(index - 1);
    return "\"“”‘:.!?—–•".contains(before);
  }

  /** Whether a word may begin or go on a name. */
  private boolean isPart(SentenceWords words, int index) {
    Word word = words.word(index);
    if (!word.isWord()
        || !word.isCapitalized()
        || NO_NAMES.contains(word.lower())
        || links.covers(word.span())
        || isCatalogued(words, index)) {
      return false;
    }
    PartOfSpeech pos = context.syntax().partOfSpeech(word.span().begin());
    if (words.isTitleCase()) {
      return capitalizedInside.contains(word.text()) && !lowered.contains(word.lower());
    }
    if (opens(words, index)) {
      boolean known = capitalizedInside.contains(word.text()) || isPart(words, index + 1, pos);
      return known && !lowered.contains(word.lower());
    }
    return pos == PartOfSpeech.PROPN || pos == PartOfSpeech.X || !lowered.contains(word.lower());
  }

  /** Whether the word after the first of a sentence says that both are a name. */
  private boolean isPart(SentenceWords words, int next, PartOfSpeech pos) {
    return pos == PartOfSpeech.PROPN
        && next < words.size()
        && words.isCapitalized(next)
        && words.word(next).isWord()
        && !links.covers(words.word(next).span());
  }

  private boolean isCatalogued(SentenceWords words, int index) {
    return context.candidatesIn(words).stream()
        .filter(other -> other.first() <= index && index <= other.last())
        .anyMatch(
            other ->
                !other.is(
                    CatalogueForm.Kind.LEADER_SURNAME,
                    CatalogueForm.Kind.LEADER_SHORT_NAME,
                    CatalogueForm.Kind.CAPITAL));
  }

  /** Index after the last word of the name that begins at {@code begin}. */
  private int endOf(SentenceWords words, int begin) {
    int end = begin + 1;
    while (end < words.size() && end - begin < LONGEST) {
      if (isPart(words, end)) {
        end++;
        continue;
      }
      int joint = end;
      while (joint < words.size()
          && joint - end < 2
          && INSIDE.contains(words.lower(joint))
          && !words.isCapitalized(joint)) {
        joint++;
      }
      boolean joined = joint > end && joint < words.size() && isPart(words, joint);
      if (!joined || !binds(words, begin, end, joint)) {
        break;
      }
      end = joint + 1;
    }
    return end;
  }

  private static boolean binds(SentenceWords words, int begin, int end, int joint) {
    String small = words.lower(end);
    if (BINDING.contains(small)) {
      boolean body = false;
      for (int i = begin; i < end; i++) {
        body |= NameTypes.isBody(words.text(i));
      }
      return body && (!"and".equals(small) || NameTypes.isBody(words.text(joint)));
    }
    if (".".equals(small)) {
      return words.text(end - 1).length() == 1;
    }
    boolean mark = !Character.isLetter(small.codePointAt(0));
    return !mark || (words.touch(end - 1) && words.touch(end));
  }
}
