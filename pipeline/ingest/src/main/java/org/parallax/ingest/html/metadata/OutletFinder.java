package org.parallax.ingest.html.metadata;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.ingest.html.metadata.embedded.LinkedArticle;
import org.parallax.ingest.html.metadata.value.AddressText;
import org.parallax.ingest.html.metadata.value.ValueText;

/**
 * Finds the medium. A page may name the agency or the company behind it as its publisher: the name
 * that also stands in the page's address or behind its title goes before.
 */
final class OutletFinder {

  private static final int LONGEST = 80;
  private static final int LEAST_ALIKE = 3;
  private static final String[] METAS = {
    "og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher",
        "dcterms.publisher",
    "citation_journal_title", "citation_publisher", "publisher", "sailthru.pubname",
        "al:ios:app_name",
  };

  /** The makers of pages, who put their own names where the medium's should be. */
  private static final Set<String> PLATFORMS =
      Set.of(
          "blogger",
          "blogspot",
          "wordpress",
          "wordpresscom",
          "tumblr",
          "wix",
          "squarespace",
          "joomla",
          "drupal");

  private static final Pattern DIVIDER = Pattern.compile("\\s+[\\-–—|:·•»«~]+\\s+|\\s*[|»«•]+\\s*");

  private static final String TAIL = "title element";

  private OutletFinder() {}

  /** All names of the medium in the order of their weight. */
  static List<Claim<String>> find(
      PageScan page, LinkedArticle article, Optional<URI> address, Set<String> titles) {
    Set<String> previews = TitleFinder.keysOfMetas(page);
    Claim.Claims claims =
        new Claim.Claims()
            .add(article.outlet(), "JSON-LD publisher")
            .addMetas(page, METAS)
            .add(
                page.microdata.article().flatMap(item -> item.first("publisher")),
                "microdata publisher");
    String host = address.map(AddressText::siteKey).orElse("");
    String tail = tail(page.titleTag(), titles);
    claims.add(Optional.of(tail), TAIL);
    List<Claim<String>> names = new ArrayList<>();
    int best = -1;
    for (Claim<String> claim : claims.all()) {
      String name = clean(claim.value());
      String key = ValueText.key(name);
      if (key.isEmpty()
          || name.length() > LONGEST
          || PLATFORMS.contains(key)
          || previews.contains(key)) {
        continue;
      }
      boolean confirmed = key.equals(ValueText.key(tail)) && !claim.why().equals(TAIL);
      int weight = (confirmed ? 2 : 0) + (isAlike(key, host) ? 1 : 0);
      names.add(weight > best ? 0 : names.size(), new Claim<>(name, claim.why()));
      best = Math.max(best, weight);
    }
    return names;
  }

  private static boolean isAlike(String name, String host) {
    return host.length() >= LEAST_ALIKE
        && name.length() >= LEAST_ALIKE
        && (name.contains(host) || host.contains(name));
  }

  /** The last part of the title element behind what is the page's title elsewhere too. */
  private static String tail(String titleTag, Set<String> titles) {
    String tail = "";
    String line = ValueText.line(titleTag);
    boolean known = false;
    for (Matcher found = DIVIDER.matcher(line); found.find(); ) {
      known |= titles.contains(ValueText.key(line.substring(0, found.start())));
      tail = known ? line.substring(found.end()) : "";
    }
    return tail;
  }

  private static String clean(String value) {
    String name = ValueText.line(value);
    int bar = name.indexOf('|');
    if (bar > 0) {
      name = name.substring(0, bar).strip();
    }
    if (name.contains("://") || name.startsWith("//")) {
      return AddressText.find(name, Optional.empty()).map(URI::getHost).orElse("");
    }
    return name.startsWith("@") ? name.substring(1) : name;
  }
}
