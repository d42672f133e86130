package org.parallax.ingest.html.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the article's title, and the heading on the page that shows it. */
final class TitleFinder {

  private static final List<String> METAS =
      List.of(
          "og:title",
          "twitter:title",
          "citation_title",
          "parsely-title",
          "sailthru.title",
          "dc.title",
          "dcterms.title",
          "headline",
          "title");
  private static final int LEAST_KEY = 8;

  private TitleFinder() {}

  /** Keys of all that the page calls itself, section and site still on it. */
  static Set<String> keys(PageScan page) {
    Set<String> keys = new HashSet<>();
    METAS.forEach(
        name -> page.meta(name).ifPresent(title -> keys.add(ValueText.key(ValueText.line(title)))));
    page.headings.forEach(heading -> keys.add(ValueText.key(heading.text())));
    keys.add(ValueText.key(page.titleTag()));
    keys.remove("");
    return keys;
  }

  /** The title that most of the places agree on; of equals the one that stands first in rank. */
  static Optional<Claim<String>> find(PageScan page, LinkedArticle article, Set<String> sites) {
    Claim.Claims claims =
        new Claim.Claims()
            .add(article.headline(), "JSON-LD headline")
            .addMetas(page, METAS.toArray(String[]::new))
            .add(
                page.microdata
                    .article()
                    .flatMap(item -> item.values("headline").stream().findFirst()),
                "microdata headline")
            .add(
                page.microdata.article().flatMap(item -> item.values("name").stream().findFirst()),
                "microdata name");
    page.headings.stream()
        .filter(heading -> !sites.contains(ValueText.key(heading.text())))
        .max(Comparator.comparingInt(heading -> Math.min(heading.text().length(), 40)))
        .ifPresent(heading -> claims.add(Optional.of(heading.text()), "the page's heading"));
    claims.add(Optional.of(page.titleTag()), "title element");
    Set<String> keys = keys(page);
    List<Claim<String>> titles = new ArrayList<>();
    Map<String, Integer> votes = new HashMap<>();
    boolean shared = false;
    for (Claim<String> claim : claims.all()) {
      String title = TitleText.of(claim.value(), sites, keys);
      String key = ValueText.key(title);
      // Two metas for link previews are filled from one field: they have one vote.
      boolean preview = claim.why().equals("meta twitter:title") && shared;
      shared |= claim.why().equals("meta og:title");
      if (!key.isEmpty()) {
        titles.add(new Claim<>(title, claim.why()));
        votes.merge(key, preview ? 0 : 1, Integer::sum);
      }
    }
    Optional<Claim<String>> best = Optional.empty();
    for (Claim<String> title : titles) {
      if (best.isEmpty() || votes(title, votes) > votes(best.get(), votes)) {
        best = Optional.of(title);
      }
    }
    return best.map(title -> whole(title, titles));
  }

  private static int votes(Claim<String> title, Map<String, Integer> votes) {
    return votes.getOrDefault(ValueText.key(title.value()), 0);
  }

  /** A title that was cut off is given whole somewhere else, perhaps. */
  private static Claim<String> whole(Claim<String> title, List<Claim<String>> titles) {
    String text = title.value();
    if (!text.endsWith("…") && !text.endsWith("...")) {
      return title;
    }
    String key = ValueText.key(text);
    return titles.stream()
        .filter(other -> key.length() >= LEAST_KEY && ValueText.key(other.value()).startsWith(key))
        .filter(other -> ValueText.key(other.value()).length() > key.length())
        .findFirst()
        .orElse(title);
  }

  /** The heading that shows the title; the longest if none does. */
  static Optional<PageScan.Heading> heading(PageScan page, Optional<Claim<String>> title) {
    String key = title.map(claim -> ValueText.key(claim.value())).orElse("");
    return page.headings.stream()
        .filter(heading -> !key.isEmpty() && ValueText.key(heading.text()).equals(key))
        .findFirst()
        .or(
            () ->
                page.headings.stream()
                    .max(Comparator.comparingInt(heading -> heading.text().length())));
  }
}
