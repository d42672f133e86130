package org.parallax.ingest.html.metadata;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.parallax.ingest.html.metadata.embedded.LinkedArticle;
import org.parallax.ingest.html.metadata.value.DateText;
import org.parallax.ingest.html.metadata.value.ValueText;

/** Finds the day on which the article was published. */
final class DateFinder {

  private static final int NEAR = 400;
  private static final int LONGEST = 120;
  private static final int LONGEST_LINE = 80;
  private static final Pattern CHANGED = Pattern.compile("(?i)modif|updat|edited|revis");

  /** A time of day in universal time. */
  private static final Pattern AT_GREENWICH =
      Pattern.compile("T\\d{2}:?\\d{2}[^+Z-]*(?:Z|[+-]00:?00)\\s*$");

  private static final Pattern IN_PATH =
      Pattern.compile("/((?:19|20)\\d{2})[/-]?(0?[1-9]|1[0-2])[/-]?(0?[1-9]|[12]\\d|3[01])(?!\\d)");

  private static final String[] METAS = {
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.created",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "dcterms.available",
    "prism.publicationdate",
    "article_date_original",
    "published_time",
    "publish-date",
    "publish_date",
    "publishdate",
    "publication_date",
    "publication-date",
    "publicationdate",
    "published-date",
    "published_date",
    "pubdate",
    "pub_date",
    "article-publication-date",
    "article.published",
    "article_published_time",
    "originalpublicationdate",
    "displaydate",
    "release_date",
    "article.created",
    "date_published",
    "datecreated",
    "date",
    "created",
    "creation_date",
  };

  private final PageScan page;
  private final Optional<String> language;
  private final LocalDate latest;

  DateFinder(PageScan page, Optional<String> language, LocalDate latest) {
    this.page = page;
    this.language = language;
    this.latest = latest;
  }

  Optional<Claim<LocalDate>> find(
      LinkedArticle article, Optional<PageScan.Heading> heading, Optional<URI> address) {
    Claim.Claims claims =
        new Claim.Claims()
            .add(article.published(), "JSON-LD datePublished")
            .addMetas(page, METAS)
            .add(
                page.microdata.article().flatMap(item -> item.first("datepublished")),
                "microdata datePublished");
    PlaceOrder order = new PlaceOrder(heading);
    for (Claim<String> claim : claims.all()) {
      Optional<LocalDate> day = DateText.find(claim.value(), language, latest);
      if (day.isPresent()) {
        Claim<LocalDate> said = new Claim<>(day.get(), claim.why());
        return AT_GREENWICH.matcher(claim.value()).find()
            ? Optional.of(shown(order, heading).filter(seen -> isNextTo(seen, said)).orElse(said))
            : Optional.of(said);
      }
    }
    return inElements(order.nearest(page.times, NEAR), "time element")
        .or(() -> inElements(order.nearest(page.dates, NEAR), "date on the page"))
        .or(() -> heading.flatMap(this::below))
        .or(() -> address.flatMap(this::inPath));
  }

  /**
   * The day that people read near the title, in words: the time of day that a page gives to
   * machines is that of Greenwich mostly, where the day may be another one than where the article
   * appeared.
   */
  private Optional<Claim<LocalDate>> shown(PlaceOrder order, Optional<PageScan.Heading> heading) {
    return inWords(order.nearest(page.times, NEAR))
        .or(() -> inWords(order.nearest(page.dates, NEAR)))
        .or(() -> heading.flatMap(this::below));
  }

  private Optional<Claim<LocalDate>> inWords(List<PageScan.Place> places) {
    return places.stream()
        .map(PageScan.Place::element)
        .filter(element -> !tellsOfChange(element))
        .map(this::inText)
        .flatMap(Optional::stream)
        .findFirst()
        .map(day -> new Claim<>(day, "date on the page"));
  }

  private static boolean isNextTo(Claim<LocalDate> seen, Claim<LocalDate> said) {
    return Math.abs(ChronoUnit.DAYS.between(seen.value(), said.value())) == 1;
  }

  private static boolean tellsOfChange(Element element) {
    return CHANGED.matcher(element.className() + " " + element.attr("itemprop")).find();
  }

  /** The first that tells of publication; one that tells of a change only if there is no other. */
  private Optional<Claim<LocalDate>> inElements(List<PageScan.Place> places, String why) {
    Optional<Claim<LocalDate>> changed = Optional.empty();
    for (PageScan.Place place : places) {
      Element element = place.element();
      Optional<LocalDate> day =
          DateText.find(element.attr("datetime"), language, latest)
              .or(() -> DateText.find(element.attr("content"), language, latest))
              .or(() -> inText(element));
      if (day.isPresent()) {
        Claim<LocalDate> claim = new Claim<>(day.get(), why);
        if (!tellsOfChange(element)) {
          return Optional.of(claim);
        }
        changed = changed.isPresent() ? changed : Optional.of(claim);
      }
    }
    return changed;
  }

  private Optional<LocalDate> inText(Element element) {
    String text = ValueText.of(element, LONGEST);
    return text.length() > LONGEST
        ? Optional.empty()
        : DateText.find(ValueText.line(text), language, latest);
  }

  private Optional<Claim<LocalDate>> below(PageScan.Heading heading) {
    return heading.after().stream()
        .filter(line -> line.length() <= LONGEST_LINE)
        .map(line -> DateText.find(line, language, latest))
        .flatMap(Optional::stream)
        .findFirst()
        .map(day -> new Claim<>(day, "date below the heading"));
  }

  private Optional<Claim<LocalDate>> inPath(URI address) {
    Matcher found = IN_PATH.matcher(String.valueOf(address.getRawPath()));
    return found.find()
        ? DateText.find(
                found.group(1) + "-" + found.group(2) + "-" + found.group(3), language, latest)
            .map(day -> new Claim<>(day, "the address"))
        : Optional.empty();
  }
}
