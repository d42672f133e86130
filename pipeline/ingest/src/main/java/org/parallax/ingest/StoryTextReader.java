package org.parallax.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.Document;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ArticleFile;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.story.Source;
import org.parallax.api.story.Story;
import org.parallax.api.text.Article;
import org.parallax.ingest.format.UnreadableException;
import org.parallax.ingest.web.Page;
import org.parallax.ingest.web.PageFetch;
import org.parallax.ingest.web.WebAddress;
import org.parallax.ingest.web.WebPages;

/** Reads the texts of one story, in its order, one after the other. */
final class StoryTextReader {

  private static final String NO_CHECKSUM = "";

  private final Path folder;
  private final WebPages pages;
  private final List<Article> articles = new ArrayList<>();
  private final List<AnnotatedArticle> unreadable = new ArrayList<>();
  private final List<Diagnostic> warnings;
  private final Map<String, PageFetch> fetches = new HashMap<>();

  /**
   * For one story.
   *
   * @param warnings gets what was decided on the way, and is given back with the texts
   */
  StoryTextReader(Path folder, WebPages pages, List<Diagnostic> warnings) {
    this.folder = folder;
    this.pages = pages;
    this.warnings = warnings;
  }

  StoryTexts read(Story story, Predicate<Source> chosen) {
    for (Source source : story.sources()) {
      if (chosen.test(source)) {
        source.articles().forEach(article -> read(source, article));
      }
    }
    return new StoryTexts(story, folder, articles, unreadable, warnings, fetches);
  }

  private void read(Source source, ArticleFile article) {
    String id = source.id() + "/" + article.file();
    try {
      articles.add(
          article.address().isPresent()
              ? page(source, article, id, article.address().get())
              : file(source, article, id));
    } catch (UnreadableException e) {
      Article empty =
          Article.ofPlainText(id, source.id(), article.file(), "", NO_CHECKSUM, source.metadata());
      unreadable.add(
          new AnnotatedArticle(Document.of(empty), ArticleStatus.FAILED, List.of(e.diagnostic())));
    }
  }

  private Article file(Source source, ArticleFile article, String id) throws UnreadableException {
    Path path = folder.resolve(article.file());
    try {
      if (Files.exists(path) && !StoryFolder.isInside(folder, path)) {
        throw new UnreadableException(
            Problem.ARTICLE_UNREADABLE,
            path.toString(),
            "is a link that leads out of the story's folder, and was not read",
            "Copy what it leads to into the folder");
      }
    } catch (IOException e) {
      throw new UnreadableException(
          Problem.ARTICLE_UNREADABLE,
          path.toString(),
          "cannot be read (" + e.getClass().getSimpleName() + ")",
          "Look at its permissions");
    }
    return ArticleReader.read(path, id, source.id(), article.file(), source.metadata(), warnings);
  }

  private Article page(Source source, ArticleFile article, String id, URI named)
      throws UnreadableException {
    WebAddress address = WebAddress.parse(named.toString());
    Page page = pages.get(address, warnings);
    fetches.put(id, page.fetch());
    if (article.sha256().isPresent() && !article.sha256().get().equals(page.fetch().sha256())) {
      throw new UnreadableException(
          Problem.FETCH_CHANGED,
          address.toString(),
          "is not the page that the story names: its sha256 differs (fetched "
              + page.fetch().fetched()
              + ")",
          "Look at what changed; correct 'sha256' if the new page is meant");
    }
    return ArticleReader.read(page, id, source.id(), article.file(), source.metadata(), warnings);
  }
}
