package org.parallax.ingest.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.parallax.ingest.html.metadata.embedded.LinkedArticle;
import org.parallax.ingest.html.metadata.value.AuthorNames;
import org.parallax.ingest.html.metadata.value.ValueText;

/** Finds who wrote the article. */
final class AuthorFinder {

  private static final int FAR = 4_000;
  private static final int TOGETHER = 40;
  private static final int LONGEST = 200;
  private static final String[] METAS = {
    "author",
    "article:author",
    "article:author:name",
    "og:article:author",
    "og:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "dc.contributor",
    "byl",
    "byline",
    "article.author",
    "article_author",
    "authors",
    "creator",
  };
  private static final Pattern WRITTEN_BY =
      Pattern.compile(
          "(?iu)written by|author|verfasst von|geschrieben von|escrit[oa] por|[eé]crit par|geschreven door|scritto da|skriven av|skrevet av|автор|napisan[ey] przez");

  private static final Pattern NAMES = Pattern.compile(", ");
  private static final Pattern BETWEEN =
      Pattern.compile("(?i)\\s*(?:,|and|&|,\\s*and|und|et|y|e)\\s*");
  private static final int LONGEST_LABEL = 14;
  private static final String BELOW = "line below the heading";

  private final PageScan page;
  private final Optional<String> language;
  private final Set<String> sites;

  AuthorFinder(PageScan page, Optional<String> language, Set<String> sites) {
    this.page = page;
    this.language = language;
    this.sites = sites;
  }

  Optional<Claim<String>> find(LinkedArticle article, Optional<PageScan.Heading> heading) {
    return names(article.authors(), "JSON-LD author")
        .or(this::inMetas)
        .or(
            () ->
                names(
                    page.microdata.article().map(item -> item.values("author")).orElse(List.of()),
                    "microdata author"))
        .or(
            () ->
                names(
                    page.metas("citation_author").stream().map(AuthorFinder::familyLast).toList(),
                    "meta citation_author"))
        .or(() -> onPage(heading))
        .or(() -> heading.flatMap(this::below));
  }

  /** A site's own name tells nobody's. */
  private Optional<Claim<String>> names(List<String> values, String why) {
    return AuthorNames.find(values, language, sites)
        .filter(names -> !sites.contains(ValueText.key(names)))
        .map(names -> new Claim<>(names, why));
  }

  private Optional<Claim<String>> inMetas() {
    for (String name : METAS) {
      Optional<Claim<String>> found = names(page.metas(name), "meta " + name);
      if (found.isPresent()) {
        return found;
      }
    }
    for (int i = 1; i <= 2; i++) {
      String label = page.meta("twitter:label" + i).orElse("");
      if (WRITTEN_BY.matcher(label).lookingAt()) {
        Optional<Claim<String>> found =
            names(page.metas("twitter:data" + i), "meta twitter:data" + i);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static String familyLast(String name) {
    int comma = name.indexOf(',');
    return comma > 0 && name.indexOf(',', comma + 1) < 0
        ? name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip()
        : name;
  }

  private Optional<Claim<String>> onPage(Optional<PageScan.Heading> heading) {
    List<PageScan.Place> places = new PlaceOrder(heading).nearest(page.bylines, FAR);
    for (PageScan.Place first : places) {
      List<String> texts = new ArrayList<>();
      for (PageScan.Place place : places) {
        boolean alike =
            place.element().className().equals(first.element().className())
                && place.element().normalName().equals(first.element().normalName());
        if (place.equals(first) || (alike && Math.abs(place.at() - first.at()) <= TOGETHER)) {
          byline(place.element()).ifPresent(texts::add);
        }
      }
      if (byline(first.element()).isPresent()) {
        Optional<Claim<String>> found = names(texts, "byline on the page");
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The element's words if they can be a byline: they begin as one does, or are names alone. */
  private Optional<String> byline(Element element) {
    String text = ValueText.of(element, LONGEST).strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    String line = ValueText.line(text);
    if (AuthorNames.hasLabel(line, language)) {
      // The label and the name may stand on lines of their own.
      return Optional.of(text.replaceFirst("\\s*\\n\\s*", " "));
    }
    boolean named =
        element.attr("rel").toLowerCase(Locale.ROOT).contains("author")
            || element.attr("itemprop").equals("author");
    String first = text.lines().findFirst().orElse("").strip();
    return named || AuthorNames.isName(ValueText.line(first))
        ? Optional.of(text)
        : Optional.empty();
  }

  private Optional<Claim<String>> below(PageScan.Heading heading) {
    List<String> lines = heading.after();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean alone = line.length() <= LONGEST_LABEL && AuthorNames.isLabel(line, language);
      if (!alone && AuthorNames.hasLabel(line, language) && line.length() <= LONGEST) {
        Optional<String> names = AuthorNames.find(List.of(line), language, sites);
        if (names.isPresent() && NAMES.splitAsStream(names.get()).allMatch(AuthorNames::isName)) {
          return names(List.of(line), BELOW);
        }
      } else if (alone) {
        return names(List.of(following(lines.subList(i + 1, lines.size()))), BELOW);
      }
    }
    return Optional.empty();
  }

  /** The names, each in an element of its own, with "and" or a comma between them. */
  private static String following(List<String> lines) {
    StringBuilder names = new StringBuilder();
    for (String line : lines) {
      boolean between = BETWEEN.matcher(line).matches();
      if (!between && !AuthorNames.isName(line)) {
        break;
      }
      names.append(between ? ", " : line);
    }
    return names.toString();
  }
}
