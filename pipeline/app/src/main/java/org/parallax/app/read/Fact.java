package org.parallax.app.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.api.annotation.LanguageGuess;
import org.parallax.api.annotation.Zone;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.ingest.format.Format;
import org.parallax.ingest.format.RawFile;

/**
 * One thing that is known of an article.
 *
 * @param label what it is, a word
 * @param value empty if unknown
 * @param ground where it comes from, for people; empty if that is plain
 */
record Fact(String label, Optional<String> value, String ground) {

  private static final String FILE = "told by the file";
  private static final String TEXT = "read off the text";

  /** All that people may want to know before they read on; each label once but for warnings. */
  static List<Fact> of(ReadArticle read) {
    List<Fact> facts = new ArrayList<>();
    String file = read.article().file();
    facts.add(known("file", file, ""));
    facts.add(
        new Fact(
            "format",
            Format.findByExtension(RawFile.extension(file))
                .map(format -> format.name().toLowerCase(Locale.ROOT)),
            ""));
    facts.addAll(ofMetadata(read));
    facts.add(language(read));
    facts.add(
        known(
            "words",
            read.words(Zone::isRead) + " read of " + read.words(zone -> true),
            "headline and body are read"));
    if (read.annotated().status() != ArticleStatus.OK) {
      facts.add(known("status", read.annotated().status().label().replace('_', ' '), ""));
    }
    for (Diagnostic warning : read.warnings()) {
      facts.add(known("warning", warning.message(), ""));
    }
    return facts;
  }

  /** What the article's metadata say, the language aside. */
  static List<Fact> ofMetadata(ReadArticle read) {
    ArticleMetadata file = read.article().metadata();
    ArticleMetadata all = read.annotated().document().metadata();
    return List.of(
        fact("title", file.title(), all.title()),
        fact("author", file.author(), all.author()),
        fact("outlet", file.outlet(), all.outlet()),
        fact("published", file.published(), all.published()),
        fact("url", file.url(), all.url()));
  }

  private static Fact fact(String label, Optional<?> file, Optional<?> all) {
    String ground = file.isPresent() ? FILE : all.isPresent() ? TEXT : "";
    return new Fact(label, all.map(Object::toString), ground);
  }

  private static Fact language(ReadArticle read) {
    Optional<String> said = read.article().metadata().language();
    Optional<LanguageGuess> guess = read.language();
    if (guess.isEmpty()) {
      return fact("language", said, said);
    }
    return known(
        "language",
        guess.get().language(),
        String.format(
            Locale.ROOT,
            "told from the body, confidence %.2f%s",
            guess.get().confidence(),
            said.map(tag -> "; the file says " + tag).orElse("")));
  }

  private static Fact known(String label, String value, String ground) {
    return new Fact(label, Optional.of(value), ground);
  }
}
