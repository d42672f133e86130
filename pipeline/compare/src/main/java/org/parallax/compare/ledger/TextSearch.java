package org.parallax.compare.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.ledger.EditScope;
import org.parallax.api.text.Span;

/**
 * Finds strings in the headline and body of articles: whole words, with the capitals given, but for
 * the first word, which may stand at the beginning of a sentence. White space and the form of
 * apostrophes do not matter.
 */
final class TextSearch {

  private final Map<String, Pattern> patterns = new HashMap<>();

  /**
   * The places of a string.
   *
   * @param scope its sentence and offset count; its articles do not
   */
  List<Span> find(String string, Document document, EditScope scope) {
    Pattern pattern = patterns.computeIfAbsent(string, TextSearch::pattern);
    List<Span> found = new ArrayList<>();
    for (Sentence sentence : document.itemsOf(Layers.SENTENCES)) {
      if (!sentence.zone().isRead()
          || scope.sentence().filter(wanted -> wanted != sentence.index()).isPresent()) {
        continue;
      }
      Matcher matcher =
          pattern
              .matcher(document.text())
              .region(sentence.span().begin(), sentence.span().end())
              .useTransparentBounds(true);
      while (matcher.find()) {
        Optional<Integer> wanted = scope.offset();
        if (wanted.isEmpty() || wanted.get() == matcher.start()) {
          found.add(new Span(matcher.start(), matcher.end()));
        }
      }
    }
    return found;
  }

  private static Pattern pattern(String string) {
    String words =
        Arrays.stream(string.strip().split("\\s+"))
            .map(TextSearch::word)
            .collect(Collectors.joining("\\s+"));
    int first = string.strip().codePointAt(0);
    if (Character.isLowerCase(first)) {
      String small = Pattern.quote(Character.toString(first));
      String large = Pattern.quote(Character.toString(first).toUpperCase(Locale.ROOT));
      int length = small.length();
      words = "(?:" + small + "|" + large + ")" + words.substring(length);
    }
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])");
  }

  /** Letter by letter, so that the first can be given two forms. */
  private static String word(String word) {
    StringBuilder pattern = new StringBuilder();
    word.codePoints()
        .forEach(
            point ->
                pattern.append(
                    point == '\'' || point == '’'
                        ? "['’]"
                        : Pattern.quote(Character.toString(point))));
    return pattern.toString();
  }
}
