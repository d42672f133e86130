package org.parallax.ingest.html.metadata.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.ingest.html.metadata.value.ValueText;

/** What JSON-LD says of the article that the page is about. */
public final class LinkedArticle {

  private static final int MOST_NAMES = 20;
  private static final int MOST_ARTICLES = 60;
  private static final int DEPTH = 4;

  private final LinkedData data;
  private final JsonNode article;
  private final JsonNode page;

  private LinkedArticle(LinkedData data, JsonNode article, JsonNode page) {
    this.data = data;
    this.article = article;
    this.page = page;
  }

  /**
   * The article among all that the page names: the one with this title, else with a text, else the
   * first.
   *
   * @param titles keys of what the page is called elsewhere
   */
  public static LinkedArticle choose(LinkedData data, Set<String> titles) {
    JsonNode best = MissingNode.getInstance();
    int most = -1;
    for (JsonNode node : data.articles().stream().limit(MOST_ARTICLES).toList()) {
      String title = ValueText.key(ValueText.line(headline(node).orElse("")));
      boolean named =
          !title.isEmpty() && titles.stream().anyMatch(other -> other.startsWith(title));
      int points =
          (named ? 4 : 0)
              + (node.has("articleBody") ? 2 : 0)
              + (node.has("datePublished") ? 1 : 0)
              + (node.has("author") ? 1 : 0);
      if (points > most) {
        most = points;
        best = node;
      }
    }
    JsonNode page =
        data.findFirst("webpage")
            .or(() -> data.findFirst("newspage"))
            .orElse(MissingNode.getInstance());
    return new LinkedArticle(data, best, page);
  }

  public Optional<String> headline() {
    return headline(article);
  }

  private static Optional<String> headline(JsonNode node) {
    return LinkedData.text(LinkedData.field(node, "headline", "name", "alternativeHeadline"));
  }

  public List<String> authors() {
    List<String> names = new ArrayList<>();
    names(LinkedData.field(article, "author", "creator"), names, 0);
    return names;
  }

  private void names(JsonNode value, List<String> names, int depth) {
    if (depth > DEPTH || names.size() >= MOST_NAMES) {
      return;
    }
    if (value.isArray()) {
      value.forEach(item -> names(item, names, depth + 1));
    } else if (value.isObject()) {
      JsonNode person = data.resolved(value);
      JsonNode name = LinkedData.field(person, "name", "@value", "@list", "author", "Name");
      if (name.isMissingNode()) {
        String given = LinkedData.text(person.path("givenName")).orElse("");
        String family = LinkedData.text(person.path("familyName")).orElse("");
        names.add((given + " " + family).strip());
      } else {
        names(name, names, depth + 1);
      }
    } else {
      LinkedData.text(value).ifPresent(names::add);
    }
  }

  public Optional<String> published() {
    return LinkedData.text(LinkedData.field(article, "datePublished", "dateCreated", "uploadDate"))
        .or(() -> LinkedData.text(page.path("datePublished")));
  }

  public Optional<String> outlet() {
    List<String> names = new ArrayList<>();
    names(LinkedData.field(article, "publisher", "sourceOrganization", "provider"), names, 0);
    return names.stream().filter(name -> !name.isBlank()).findFirst();
  }

  public Optional<String> language() {
    JsonNode value = LinkedData.field(article, "inLanguage");
    JsonNode language = value.isMissingNode() ? LinkedData.field(page, "inLanguage") : value;
    return LinkedData.text(
        language.isObject()
            ? LinkedData.field(language, "alternateName", "@id", "name")
            : language);
  }

  public Optional<String> url() {
    return LinkedData.text(LinkedData.field(article, "url"))
        .or(() -> mainPage(LinkedData.field(article, "mainEntityOfPage")));
  }

  private static Optional<String> mainPage(JsonNode value) {
    return LinkedData.text(value.isObject() ? LinkedData.field(value, "@id", "url") : value);
  }

  public Optional<String> body() {
    return LinkedData.text(LinkedData.field(article, "articleBody", "text")).map(ValueText::plain);
  }

  public Optional<Integer> words() {
    return LinkedData.text(article.path("wordCount"))
        .filter(count -> count.matches("[0-9]{1,6}"))
        .map(Integer::valueOf)
        .filter(count -> count > 0);
  }

  /** Whether all of it is free to read; a part that is not decides. */
  public Optional<Boolean> free() {
    JsonNode parts = article.path("hasPart");
    for (JsonNode part : parts.isArray() ? parts : List.of(parts)) {
      if (truth(part.path("isAccessibleForFree")).equals(Optional.of(false))) {
        return Optional.of(false);
      }
    }
    return truth(article.path("isAccessibleForFree"));
  }

  private static Optional<Boolean> truth(JsonNode value) {
    String word = LinkedData.typeName(LinkedData.text(value).orElse("")).toLowerCase(Locale.ROOT);
    return switch (word) {
      case "true", "yes", "1" -> Optional.of(true);
      case "false", "no", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
