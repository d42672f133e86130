package org.parallax.ingest.html.metadata;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.ingest.html.metadata.embedded.LinkedArticle;
import org.parallax.ingest.html.metadata.value.AddressText;
import org.parallax.ingest.html.metadata.value.ValueText;

/** Reads what a page says of its article. */
public final class MetadataReader {

  private MetadataReader() {}

  /**
   * Reads the metadata; walks through the page once.
   *
   * @param page as parsed, before anything was taken out of it
   * @param address where the page was fetched, if it was
   */
  public static PageMetadata read(Document page, Optional<URI> address) {
    return read(page, address, LocalDate.now(ZoneOffset.UTC).plusDays(1));
  }

  /** Reads the metadata of an article that is not younger than {@code latest}. */
  static PageMetadata read(Document document, Optional<URI> fetched, LocalDate latest) {
    PageScan page = PageScan.of(document);
    Set<String> titles = TitleFinder.keys(page);
    LinkedArticle article = LinkedArticle.choose(page.data, titles);
    Optional<Claim<URI>> url = AddressFinder.find(page, article, fetched);
    Optional<Claim<String>> language = LanguageFinder.find(page, article);
    Optional<String> tag = language.map(Claim::value);
    Optional<URI> address = url.map(Claim::value).or(() -> fetched);
    List<Claim<String>> outlets = OutletFinder.find(page, article, address, titles);
    Set<String> sites = new HashSet<>();
    outlets.forEach(outlet -> sites.add(ValueText.key(outlet.value())));
    address.ifPresent(found -> sites.add(AddressText.siteKey(found)));
    sites.remove("");
    Optional<Claim<String>> outlet = outlets.stream().findFirst();
    Optional<Claim<String>> title = TitleFinder.find(page, article, sites);
    Optional<PageScan.Heading> heading = TitleFinder.heading(page, title);
    Optional<Claim<String>> author = new AuthorFinder(page, tag, sites).find(article, heading);
    Optional<Claim<LocalDate>> published =
        new DateFinder(page, tag, latest).find(article, heading, address);
    List<MetadataGround> grounds = new ArrayList<>();
    ArticleMetadata metadata =
        new ArticleMetadata(
            value("title", title, grounds),
            value("author", author, grounds),
            value("outlet", outlet, grounds),
            value("published", published, grounds),
            value("url", url, grounds),
            value("language", language, grounds));
    return new PageMetadata(
        metadata, grounds, article.body(), article.words(), free(page, article));
  }

  private static <T> Optional<T> value(
      String field, Optional<Claim<T>> claim, List<MetadataGround> grounds) {
    claim.ifPresent(found -> grounds.add(new MetadataGround(field, found.why())));
    return claim.map(Claim::value);
  }

  private static Optional<Boolean> free(PageScan page, LinkedArticle article) {
    return article
        .free()
        .or(
            () ->
                page.meta("article:content_tier")
                    .filter(tier -> tier.equalsIgnoreCase("locked"))
                    .map(tier -> false));
  }
}
