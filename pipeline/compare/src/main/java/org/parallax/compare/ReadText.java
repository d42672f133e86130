package org.parallax.compare;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;

/** The part of an article that is read for framing. Stateless. */
public final class ReadText {

  private static final Pattern WORD = Pattern.compile("[^\\s\\p{L}\\p{N}]*[\\p{L}\\p{N}]\\S*");
  private static final Pattern HEADING_MARKS = Pattern.compile("^[#*_=\\s]+|[#*_=\\s]+$");

  private ReadText() {}

  /**
   * Headline and body, a zone a line; where they are not known or empty, the whole text, because
   * then the zones tell nothing.
   */
  public static String of(Document document) {
    String read =
        document.itemsOf(Layers.ZONES).stream()
            .filter(zoned -> zoned.zone().isRead())
            .map(zoned -> zoned.span().of(document.text()))
            .collect(Collectors.joining("\n"));
    return read.isBlank() ? document.text() : read;
  }

  /**
   * Words in headline and body: stretches between white space that hold a letter or digit, so that
   * the figure does not hang on the tokenizer.
   */
  public static int words(Document document) {
    int words = 0;
    for (ZonedSpan zoned : document.itemsOf(Layers.ZONES)) {
      if (zoned.zone().isRead()) {
        Matcher found = WORD.matcher(zoned.span().of(document.text()));
        while (found.find()) {
          words++;
        }
      }
    }
    return words;
  }

  /** What the metadata says, else the first line of the headline, without heading marks. */
  public static Optional<String> title(Document document) {
    return document
        .metadata()
        .title()
        .or(
            () ->
                document.itemsOf(Layers.ZONES).stream()
                    .filter(zoned -> zoned.zone() == Zone.HEADLINE)
                    .map(zoned -> zoned.span().of(document.text()).strip().lines().toList())
                    .filter(lines -> !lines.isEmpty())
                    .map(lines -> HEADING_MARKS.matcher(lines.get(0)).replaceAll(""))
                    .filter(title -> !title.isEmpty())
                    .findFirst());
  }

  /** What a stage said, unless it could not tell. */
  public static Optional<String> language(Document document) {
    List<String> languages =
        document.itemsOf(Layers.LANGUAGE).stream()
            .map(guess -> guess.language())
            .filter(language -> !language.equals("und"))
            .toList();
    return languages.stream().findFirst();
  }
}
