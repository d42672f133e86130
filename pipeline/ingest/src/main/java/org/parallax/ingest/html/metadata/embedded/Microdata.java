package org.parallax.ingest.html.metadata.embedded;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parallax.ingest.html.metadata.value.ValueText;

/** The articles that a page marks with microdata, built while it is walked through. */
public final class Microdata {

  private static final int MOST_SCOPES = 300;
  private static final int MOST_VALUES = 400;
  private static final int LONGEST = 400;
  private static final Set<String> READ =
      Set.of(
          "headline",
          "name",
          "author",
          "creator",
          "datepublished",
          "publisher",
          "inlanguage",
          "isaccessibleforfree");

  /** What one item of microdata says. */
  public static final class Item {
    private final Element element;
    private final String type;
    private final @Nullable Item owner;
    private final List<String> properties;
    private final Map<String, List<String>> values = new HashMap<>();
    private boolean hasBody;

    private Item(Element element, String type, @Nullable Item owner, List<String> properties) {
      this.element = element;
      this.type = type;
      this.owner = owner;
      this.properties = properties;
    }

    /** The property's values, its name in lower case. */
    public List<String> values(String property) {
      return values.getOrDefault(property, List.of());
    }

    /** The property's first value, its name in lower case. */
    public Optional<String> first(String property) {
      return values(property).stream().findFirst();
    }

    public boolean hasBody() {
      return hasBody;
    }

    private boolean isArticle() {
      return LinkedData.isArticleType(type);
    }

    private void put(String property, String value) {
      if (!value.isBlank()) {
        values.computeIfAbsent(property, unused -> new ArrayList<>()).add(value);
      }
    }
  }

  private final List<Item> articles = new ArrayList<>();
  private final Deque<Item> open = new ArrayDeque<>();
  private int scopes;
  private int values;

  public void open(Element element, String property) {
    boolean scope = element.hasAttr("itemscope") && scopes < MOST_SCOPES;
    Item item = open.peek();
    List<String> properties = List.of();
    if (!property.isEmpty() && item != null) {
      properties = List.of(property.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
      if (!scope) {
        take(element, properties, item);
      }
    }
    if (scope) {
      scopes++;
      String type = LinkedData.typeName(element.attr("itemtype"));
      Item inner = new Item(element, type, item, properties);
      open.push(inner);
      if (inner.isArticle()) {
        articles.add(inner);
      }
    }
  }

  private void take(Element element, List<String> properties, Item item) {
    for (String property : properties) {
      if (property.equals("articlebody")) {
        item.hasBody = true;
      } else if (READ.contains(property) && values < MOST_VALUES) {
        values++;
        item.put(property, value(element));
      }
    }
  }

  public void close(Element element) {
    Item item = open.peek();
    if (item == null || !item.element.equals(element)) {
      return;
    }
    open.pop();
    if (item.owner == null) {
      return;
    }
    for (String property : item.properties) {
      if (READ.contains(property)) {
        List<String> names = item.values("name");
        (names.isEmpty() ? List.of(ValueText.of(element, LONGEST)) : names)
            .forEach(name -> item.owner.put(property, name));
      }
    }
  }

  /** The article that the page is about: the one with a body, or the only one. */
  public Optional<Item> article() {
    return articles.stream()
        .filter(Item::hasBody)
        .findFirst()
        .or(() -> articles.size() == 1 ? Optional.of(articles.get(0)) : Optional.empty());
  }

  private static String value(Element element) {
    if (element.hasAttr("content")) {
      return element.attr("content");
    }
    if (element.hasAttr("datetime")) {
      return element.attr("datetime");
    }
    return element.normalName().equals("link")
        ? element.attr("href")
        : ValueText.of(element, LONGEST);
  }
}
