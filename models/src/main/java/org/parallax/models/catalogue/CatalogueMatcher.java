package org.parallax.models.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.api.text.Span;

/**
 * Finds the longest form of the catalogue at each word of a text, left to right. Case counts,
 * except that a word in capitals throughout also matches a form of four letters or more that is not
 * ambiguous. A leading "the" of a form may have a capital and is not part of the match. A form
 * begins and ends where words do; a hyphen ends a word. Phrases of {@link CatalogueEntry#notIn()}
 * are matched like forms and then left out, with everything inside them.
 *
 * <p>Time grows with the text, not with the catalogue: forms are looked up by their first word.
 */
public final class CatalogueMatcher {

  private static final int SHORTEST_IN_CAPITALS = 4;
  private static final String ARTICLE = "the ";

  /** What is looked for: no forms means a phrase to leave alone. */
  private record Pattern(String text, List<CatalogueForm> forms, boolean beforeHyphen) {}

  private record Found(Pattern pattern, int end) {}

  private final Map<String, List<Pattern>> byFirstWord;

  /**
   * For some forms of these entries.
   *
   * @param formsOf the forms of an entry
   */
  CatalogueMatcher(
      List<CatalogueEntry> entries, Function<CatalogueEntry, List<CatalogueForm>> formsOf) {
    Map<String, List<CatalogueForm>> forms = new HashMap<>();
    Map<String, List<CatalogueForm>> prefixes = new HashMap<>();
    for (CatalogueEntry entry : entries) {
      for (CatalogueForm form : formsOf.apply(entry)) {
        Map<String, List<CatalogueForm>> target =
            form.kind() == CatalogueForm.Kind.PREFIX ? prefixes : forms;
        target.computeIfAbsent(form.text(), text -> new ArrayList<>()).add(form);
        String capitals = form.text().toUpperCase(Locale.ROOT);
        if (form.text().length() >= SHORTEST_IN_CAPITALS
            && !form.isAmbiguous()
            && !capitals.equals(form.text())) {
          target.computeIfAbsent(capitals, text -> new ArrayList<>()).add(form);
        }
      }
      entry.notIn().forEach(phrase -> forms.computeIfAbsent(phrase, text -> new ArrayList<>()));
    }
    Map<String, List<Pattern>> index = new HashMap<>();
    forms.forEach((text, list) -> add(index, new Pattern(text, List.copyOf(list), false)));
    prefixes.forEach((text, list) -> add(index, new Pattern(text, List.copyOf(list), true)));
    // Ties are between a prefix and a form of the same length; the order of text makes them firm.
    Comparator<Pattern> longestFirst =
        Comparator.comparingInt((Pattern pattern) -> -pattern.text().length())
            .thenComparing(Pattern::text)
            .thenComparing(Pattern::beforeHyphen);
    index.values().forEach(patterns -> patterns.sort(longestFirst));
    byFirstWord = index;
  }

  private static void add(Map<String, List<Pattern>> index, Pattern pattern) {
    String first = pattern.text().substring(0, wordEnd(pattern.text(), 0));
    index.computeIfAbsent(first, word -> new ArrayList<>()).add(pattern);
    if (pattern.text().startsWith(ARTICLE)) {
      index.computeIfAbsent("The", word -> new ArrayList<>()).add(pattern);
    }
  }

  /** The matches within {@code region}, in reading order, not overlapping. */
  public List<CatalogueMatch> match(String text, Span region) {
    List<CatalogueMatch> matches = new ArrayList<>();
    int at = region.begin();
    while (at < region.end()) {
      if (!isWordPart(text, at)) {
        at++;
        continue;
      }
      int wordEnd = Math.min(wordEnd(text, at), region.end());
      Optional<Found> found = longest(text, at, wordEnd, region.end());
      if (found.isEmpty()) {
        at = wordEnd;
        continue;
      }
      Pattern pattern = found.get().pattern();
      int begin = pattern.text().startsWith(ARTICLE) ? nextNonSpace(text, wordEnd) : at;
      if (!pattern.forms().isEmpty()) {
        matches.add(new CatalogueMatch(new Span(begin, found.get().end()), pattern.forms()));
      }
      // "the West Bank" is not the West, but may yet be something else.
      boolean onlyArticle = pattern.forms().isEmpty() && begin > at;
      at = onlyArticle ? begin : found.get().end();
    }
    return matches;
  }

  private Optional<Found> longest(String text, int at, int wordEnd, int limit) {
    for (Pattern pattern : byFirstWord.getOrDefault(text.substring(at, wordEnd), List.of())) {
      int end = endOfMatch(pattern.text(), text, at, limit);
      if (end >= 0 && (!pattern.beforeHyphen() || isHyphen(text, end))) {
        return Optional.of(new Found(pattern, end));
      }
    }
    return Optional.empty();
  }

  /** Where {@code form} ends if it stands at {@code at}, otherwise -1. */
  private static int endOfMatch(String form, String text, int at, int limit) {
    // The first word is known to match; only an article may differ, by its capital.
    int known = wordEnd(form, 0);
    int position = at + known;
    for (int i = known; i < form.length(); i++) {
      if (position >= limit) {
        return -1;
      }
      char wanted = form.charAt(i);
      char unit = text.charAt(position);
      if (wanted == ' ') {
        int next = nextNonSpace(text, position);
        if (next == position) {
          return -1;
        }
        position = next;
      } else if (wanted == unit || (isApostrophe(wanted) && isApostrophe(unit))) {
        position++;
      } else {
        return -1;
      }
    }
    boolean cutsWord =
        position < text.length() && isWordPart(text, position) && isWordPart(text, position - 1);
    return position > limit || cutsWord ? -1 : position;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && isWordPart(text, end)) {
      end++;
    }
    return Math.max(end, at + 1);
  }

  private static int nextNonSpace(String text, int at) {
    int next = at;
    while (next < text.length()
        && (Character.isWhitespace(text.charAt(next))
            || Character.isSpaceChar(text.charAt(next)))) {
      next++;
    }
    return next;
  }

  private static boolean isWordPart(String text, int at) {
    char unit = text.charAt(at);
    return Character.isLetterOrDigit(unit)
        || Character.isSurrogate(unit)
        || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char unit) {
    return unit == '\'' || unit == '’';
  }

  private static boolean isHyphen(String text, int at) {
    return at < text.length() && "-–‑".indexOf(text.charAt(at)) >= 0;
  }
}
