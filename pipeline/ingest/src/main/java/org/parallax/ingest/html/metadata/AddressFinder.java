package org.parallax.ingest.html.metadata;

import java.net.URI;
import java.util.Optional;
import org.parallax.ingest.html.metadata.embedded.LinkedArticle;
import org.parallax.ingest.html.metadata.value.AddressText;

/** Finds the address that a page says it has. */
final class AddressFinder {

  private AddressFinder() {}

  /** The page's address; a site's front page is given by mistake and passed over. */
  static Optional<Claim<URI>> find(PageScan page, LinkedArticle article, Optional<URI> fetched) {
    Optional<URI> base =
        fetched
            .or(() -> AddressText.find(page.savedFrom(), Optional.empty()))
            .or(() -> page.meta("og:url").flatMap(url -> AddressText.find(url, Optional.empty())));
    Optional<URI> links = AddressText.find(page.base(), base).or(() -> base);
    Claim.Claims claims =
        new Claim.Claims()
            .add(Optional.of(page.canonical()), "link rel=canonical")
            .addMetas(page, "og:url")
            .add(article.url(), "JSON-LD url")
            .addMetas(page, "twitter:url", "parsely-link", "citation_public_url")
            .add(Optional.of(page.savedFrom()), "the note of the program that saved the page")
            .add(fetched.map(URI::toString), "the address it was fetched from");
    for (Claim<String> claim : claims.all()) {
      Optional<URI> url = AddressText.find(claim.value(), links);
      if (url.isPresent() && !AddressText.isFrontPage(url.get())) {
        return Optional.of(new Claim<>(url.get(), claim.why()));
      }
    }
    return Optional.empty();
  }
}
