package org.parallax.ingest.html.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.ingest.html.metadata.embedded.LinkedArticle;
import org.parallax.ingest.html.metadata.embedded.Microdata;
import org.parallax.ingest.html.metadata.value.TitleText;
import org.parallax.ingest.html.metadata.value.ValueText;

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
  private static final String HEADING = "the page's heading";
  private static final String TAG = "title element";
  private static final int LEAST_KEY = 8;
  private static final int LONG = 40;

  private TitleFinder() {}

  /** Keys of all that the page calls itself, section and site still on it. */
  static Set<String> keys(PageScan page) {
    Set<String> keys = keysOfMetas(page);
    page.headings.forEach(heading -> keys.add(ValueText.key(heading.text())));
    keys.add(ValueText.key(page.titleTag()));
    keys.remove("");
    return keys;
  }

  /** Keys of what the page's meta elements call it. */
  static Set<String> keysOfMetas(PageScan page) {
    Set<String> keys = new HashSet<>();
    for (String name : METAS) {
      page.meta(name).ifPresent(title -> keys.add(ValueText.key(ValueText.line(title))));
    }
    return keys;
  }

  /** The title that most of the places agree on; of equals the one that stands first in rank. */
  static Optional<Claim<String>> find(PageScan page, LinkedArticle article, Set<String> sites) {
    Optional<Microdata.Item> item = page.microdata.article();
    Claim.Claims claims =
        new Claim.Claims()
            .add(article.headline(), "JSON-LD headline")
            .addMetas(page, METAS.toArray(String[]::new))
            .add(item.flatMap(found -> found.first("headline")), "microdata headline")
            .add(item.flatMap(found -> found.first("name")), "microdata name");
    Set<String> words = new HashSet<>(words(page.titleTag()));
    claims.all().forEach(claim -> words.addAll(words(claim.value())));
    Optional<PageScan.Heading> heading =
        page.headings.stream()
            .filter(shown -> !sites.contains(ValueText.key(shown.text())))
            .max(Comparator.comparingInt(shown -> Math.min(shown.text().length(), LONG)));
    heading.ifPresent(shown -> claims.add(Optional.of(shown.text()), HEADING));
    claims.add(Optional.of(page.titleTag()), TAG);
    Set<String> keys = keys(page);
    List<Claim<String>> titles = new ArrayList<>();
    Map<String, Integer> votes = new HashMap<>();
    for (Claim<String> claim : claims.all()) {
      String line = ValueText.line(claim.value());
      boolean shown =
          page.headings.stream().anyMatch(other -> other.text().equalsIgnoreCase(line))
              && !sites.contains(ValueText.key(line));
      String title = shown ? line : TitleText.of(line, sites, keys, claim.why().equals(TAG));
      if (!ValueText.key(title).isEmpty()) {
        titles.add(new Claim<>(title, claim.why()));
        votes.merge(ValueText.key(title), weight(claim, page, words), Integer::sum);
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

  /**
   * A heading that shares words with what else the page calls itself is what people see of the
   * title; one that shares none is the site's name or a section's. The two metas for link previews
   * are filled from one field and have one vote.
   */
  private static int weight(Claim<String> claim, PageScan page, Set<String> words) {
    if (claim.why().equals(HEADING)) {
      Set<String> own = words(claim.value());
      long shared = own.stream().filter(words::contains).count();
      return words.isEmpty() ? 1 : 2 * shared > own.size() ? 2 : 0;
    }
    return claim.why().equals("meta twitter:title") && page.meta("og:title").isPresent() ? 0 : 1;
  }

  private static Set<String> words(String title) {
    Set<String> words = new HashSet<>();
    for (String word : ValueText.line(title).split(" ", -1)) {
      String key = ValueText.key(word);
      if (!key.isEmpty()) {
        words.add(key);
      }
    }
    return words;
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
