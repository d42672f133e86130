package org.parallax.compare.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.document.Document;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.text.Article;

/** Finds the articles that a ledger names: by id, by file, or all of a source. */
final class ArticleFinder {

  private final Map<String, Document> documents = new LinkedHashMap<>();

  ArticleFinder(List<AnnotatedArticle> articles) {
    for (AnnotatedArticle annotated : articles) {
      documents.put(annotated.document().article().id(), annotated.document());
    }
  }

  /** All, by id, in the story's order. */
  Map<String, Document> documents() {
    return documents;
  }

  /** Ids of the articles meant, in the story's order; all for no name at all. */
  List<String> find(List<String> names) {
    List<String> found = new ArrayList<>();
    documents.forEach(
        (id, document) -> {
          if (names.isEmpty()
              || names.stream().anyMatch(name -> isMeant(document.article(), name))) {
            found.add(id);
          }
        });
    return found;
  }

  /** The names among these that no article bears. */
  List<String> unknown(List<String> names) {
    return names.stream()
        .filter(
            name ->
                documents.values().stream()
                    .noneMatch(document -> isMeant(document.article(), name)))
        .toList();
  }

  private static boolean isMeant(Article article, String name) {
    return name.equals(article.id())
        || name.equals(article.source())
        || name.equals(article.file());
  }
}
