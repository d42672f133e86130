package org.parallax.ingest.html.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parallax.ingest.html.blocks.Box;
import org.parallax.ingest.html.blocks.Page;
import org.parallax.ingest.html.metadata.PageMetadata;

/** Finds the article on a page and says of each block what it is. */
public final class ArticleFinder {

  private ArticleFinder() {}

  /**
   * Says what each block is.
   *
   * @param page with at least one block
   * @param titles what the page's head says that its title is, in any order
   * @param author the article's author as far as the page names one for machines
   * @param body the article's text as the page hands it to machines
   * @return one verdict for each block
   */
  public static List<Verdict> find(
      Page page, List<String> titles, Optional<String> author, Optional<String> body) {
    MainContent content = new MainContent(page);
    Box widest = content.find();
    Titles title = new Titles(page, widest, titles);
    Box main = title.areSaid() ? content.around(title.first(), widest) : widest;
    List<Verdict> verdicts = new KindMarker(page, content, main, title, author).mark();
    new RelatedLinks(page, main, verdicts).mark();
    new Repetition(page, main, verdicts).mark();
    new Edges(page, main, content.core(main), title, verdicts).mark();
    body.ifPresent(text -> new MachineText(text).correct(page, main, verdicts));
    return verdicts;
  }

  /** What the head of a page says that its title is. */
  public static List<String> titles(Document document, PageMetadata said) {
    List<String> titles = new ArrayList<>();
    said.metadata().title().ifPresent(titles::add);
    for (Element element : document.head().children()) {
      switch (element.normalName()) {
        case "title" -> titles.add(element.text());
        case "meta" -> {
          String name = element.attr("property") + element.attr("name");
          if (name.equals("og:title") || name.equals("twitter:title")) {
            titles.add(element.attr("content"));
          }
        }
        default -> {}
      }
    }
    return titles;
  }

  /** The words of running text on a page, wherever they stand. */
  public static double prose(Page page) {
    double words = 0;
    for (var block : page.blocks()) {
      words += MainContent.prose(block);
    }
    return words;
  }
}
