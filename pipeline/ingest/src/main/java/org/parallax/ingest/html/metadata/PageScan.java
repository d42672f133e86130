package org.parallax.ingest.html.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.parallax.ingest.html.metadata.embedded.LinkedData;
import org.parallax.ingest.html.metadata.embedded.Microdata;
import org.parallax.ingest.html.metadata.value.ValueText;

/** All that may tell of the article, gathered in one walk through the page. */
final class PageScan implements NodeVisitor {

  private static final int MOST_METAS = 400;
  private static final int MOST_OF_A_KIND = 60;
  private static final int MOST_AFTER_TITLE = 60;
  private static final int BYLINE = 1;
  private static final int DATE = 2;
  private static final int LOWER = 0x20;
  private static final int LONGEST_NAMES = 300;
  private static final int SHORTEST_WORD = 4;
  private static final int MOST_CHILDREN = 24;
  private static final int MOST_TITLES = 8;
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_NOTE = 160;
  private static final Pattern SAVED_FROM =
      Pattern.compile("(?:saved from url=\\(\\d+\\)|\\burl:)\\s*(https?://\\S+)");

  /** A piece of the page and how many nodes come before it. */
  record Place(Element element, int at) {}

  /** A heading and the short texts that follow it. */
  record Heading(Element element, String text, int at, List<String> after) {}

  final LinkedData data = new LinkedData();
  final Microdata microdata = new Microdata();
  final List<Place> times = new ArrayList<>();
  final List<Place> bylines = new ArrayList<>();
  final List<Place> dates = new ArrayList<>();
  final List<Heading> headings = new ArrayList<>();
  private final Map<String, List<String>> metas = new HashMap<>();
  private String titleTag = "";
  private String canonical = "";
  private String base = "";
  private String language = "";
  private String savedFrom = "";
  private int count;
  private int metaCount;

  static PageScan of(Document page) {
    PageScan scan = new PageScan();
    NodeTraversor.traverse(scan, page);
    return scan;
  }

  @Override
  public void head(Node node, int depth) {
    count++;
    if (node instanceof Element element) {
      String property = element.attr("itemprop");
      element(element, property);
      microdata.open(element, property);
    } else if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Comment comment && savedFrom.isEmpty() && count < MOST_OF_A_KIND) {
      Matcher found = SAVED_FROM.matcher(comment.getData());
      savedFrom = found.find() ? found.group(1) : "";
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      microdata.close(element);
    }
  }

  private void element(Element element, String property) {
    switch (element.normalName()) {
      case "html" -> {
        language = element.attr("lang").isBlank() ? element.attr("xml:lang") : element.attr("lang");
      }
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "base" -> base = base.isEmpty() ? element.attr("href") : base;
      case "title" -> {
        if (titleTag.isEmpty()
            && element.parents().stream()
                .limit(3)
                .noneMatch(parent -> parent.normalName().equals("svg"))) {
          titleTag = element.text();
        }
      }
      case "script" -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          data.add(element.data());
        }
      }
      case "h1" -> {
        if (headings.size() < MOST_TITLES) {
          headings.add(
              new Heading(
                  element,
                  ValueText.line(ValueText.of(element, LONGEST_TITLE)),
                  count,
                  new ArrayList<>()));
        }
      }
      case "time" -> add(times, element);
      default -> {}
    }
    names(element, property);
  }

  private void names(Element element, String property) {
    if (element.childNodeSize() > MOST_CHILDREN || element.normalName().equals("body")) {
      return; // A container of more than a line about the article.
    }
    String name = element.attr("class");
    if (name.isEmpty()) {
      name = element.id();
    }
    int words = words(name);
    boolean isLink = element.normalName().equals("a");
    if ((words & BYLINE) != 0
        || property.equals("author")
        || (isLink && (words(element.attr("rel")) & BYLINE) != 0)) {
      add(bylines, element);
    }
    if ((words & DATE) != 0) {
      add(dates, element);
    }
  }

  /** Which kinds of words stand in names of classes, in one pass: there are thousands of them. */
  private static int words(String names) {
    int found = 0;
    int end = Math.min(names.length(), LONGEST_NAMES) - SHORTEST_WORD;
    for (int at = 0; at <= end; at++) {
      switch (names.charAt(at) | LOWER) {
        case 'a' -> found |= has(names, at, "author") ? BYLINE : 0;
        case 'b' -> found |= has(names, at, "byline") ? BYLINE : 0;
        case 'd' -> found |= has(names, at, "date") ? DATE : 0;
        case 'p' -> found |= has(names, at, "publish") || has(names, at, "posted") ? DATE : 0;
        case 't' -> found |= has(names, at, "time") ? DATE : 0;
        default -> {}
      }
    }
    return found;
  }

  private static boolean has(String names, int at, String word) {
    return names.regionMatches(true, at, word, 0, word.length());
  }

  private void add(List<Place> places, Element element) {
    if (places.size() < MOST_OF_A_KIND) {
      places.add(new Place(element, count));
    }
  }

  private void meta(Element meta) {
    String content = meta.attr("content");
    if (content.isBlank() || metaCount >= MOST_METAS) {
      return;
    }
    for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
      String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        metaCount++;
        metas.computeIfAbsent(name, unused -> new ArrayList<>()).add(content);
      }
    }
  }

  private void link(Element link) {
    if (canonical.isEmpty() && link.attr("rel").toLowerCase(Locale.ROOT).equals("canonical")) {
      canonical = link.attr("href");
    }
  }

  private void text(TextNode text) {
    if (headings.isEmpty()) {
      return;
    }
    List<String> after = headings.get(headings.size() - 1).after();
    if (after.size() < MOST_AFTER_TITLE && !text.isBlank()) {
      String words = text.getWholeText();
      after.add(words.length() > LONGEST_NOTE ? "" : ValueText.line(words));
    }
  }

  /** The contents of the meta elements of this name, given in lower case. */
  List<String> metas(String name) {
    return metas.getOrDefault(name, List.of());
  }

  /** The content of the first meta element of this name, given in lower case. */
  Optional<String> meta(String name) {
    return metas(name).stream().findFirst();
  }

  String titleTag() {
    return titleTag;
  }

  String canonical() {
    return canonical;
  }

  String base() {
    return base;
  }

  String language() {
    return language;
  }

  /** The address that the program which saved the page wrote into it. */
  String savedFrom() {
    return savedFrom;
  }

  /** The nodes of JSON-LD that are articles. */
  List<JsonNode> articles() {
    return data.articles();
  }
}
