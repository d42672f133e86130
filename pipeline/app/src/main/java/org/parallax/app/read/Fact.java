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

  private static final String FILE = "the file's own";

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
    facts.addAll(ofMetadata(read.article().metadata()));
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
  static List<Fact> ofMetadata(ArticleMetadata metadata) {
    return List.of(
        own("title", metadata.title()),
        own("author", metadata.author()),
        own("outlet", metadata.outlet()),
        own("published", metadata.published().map(Object::toString)),
        own("url", metadata.url().map(Object::toString)));
  }

  private static Fact language(ReadArticle read) {
    Optional<String> said = read.article().metadata().language();
    Optional<LanguageGuess> guess = read.language();
    if (guess.isEmpty()) {
      return own("language", said);
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

  private static Fact own(String label, Optional<String> value) {
    return new Fact(label, value, value.isPresent() ? FILE : "");
  }
}
