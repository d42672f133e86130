package org.parallax.ingest.html.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.ingest.html.metadata.embedded.LinkedArticle;
import org.parallax.ingest.html.metadata.value.LanguageTag;

/**
 * Finds the language that a page says it is in. Templates leave wrong ones behind: what most of the
 * places say is taken, and of places that agree the one that names a region.
 */
final class LanguageFinder {

  private LanguageFinder() {}

  static Optional<Claim<String>> find(PageScan page, LinkedArticle article) {
    Claim.Claims claims =
        new Claim.Claims()
            .add(article.language(), "JSON-LD inLanguage")
            .add(Optional.of(page.language()), "html lang")
            .addMetas(
                page,
                "og:locale",
                "inlanguage",
                "content-language",
                "dc.language",
                "dcterms.language",
                "citation_language",
                "language",
                "lang");
    List<Claim<String>> tags = new ArrayList<>();
    Map<String, Integer> votes = new HashMap<>();
    for (Claim<String> claim : claims.all()) {
      LanguageTag.find(claim.value())
          .ifPresent(
              tag -> {
                tags.add(new Claim<>(tag, claim.why()));
                votes.merge(LanguageTag.language(tag), 1, Integer::sum);
              });
    }
    Optional<Claim<String>> best = Optional.empty();
    for (Claim<String> tag : tags) {
      if (best.isEmpty() || weight(tag, votes) > weight(best.get(), votes)) {
        best = Optional.of(tag);
      }
    }
    return best;
  }

  private static int weight(Claim<String> tag, Map<String, Integer> votes) {
    return 2 * votes.getOrDefault(LanguageTag.language(tag.value()), 0)
        + (tag.value().indexOf('-') > 0 ? 1 : 0);
  }
}
