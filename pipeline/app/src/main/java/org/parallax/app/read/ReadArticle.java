package org.parallax.app.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parallax.api.annotation.LanguageGuess;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.document.Layers;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.text.Article;

/**
 * An article and what was understood of it.
 *
 * @param annotated the article with its zones and, if it could be told, its language
 * @param warnings of reading and of the stages, in the order found
 */
public record ReadArticle(AnnotatedArticle annotated, List<Diagnostic> warnings) {

  /** Copies the list. */
  public ReadArticle {
    warnings = List.copyOf(warnings);
  }

  Article article() {
    return annotated.document().article();
  }

  /** In reading order. */
  List<ZonedSpan> zones() {
    return annotated.document().itemsOf(Layers.ZONES);
  }

  Optional<LanguageGuess> language() {
    return annotated.document().itemsOf(Layers.LANGUAGE).stream().findFirst();
  }

  /** The lines of a zoned stretch that are not empty, surrounding white space left out. */
  Stream<String> lines(ZonedSpan zoned) {
    return article().words(zoned.span()).lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  /** Words in certain zones: what white space parts and holds a letter or a digit. */
  int words(Predicate<Zone> zones) {
    return (int)
        zones().stream()
            .filter(zoned -> zones.test(zoned.zone()))
            .flatMap(zoned -> Stream.of(article().words(zoned.span()).split("\\s+", -1)))
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .count();
  }
}
