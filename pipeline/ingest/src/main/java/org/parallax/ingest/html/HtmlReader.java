package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.api.text.MarkedBlock;
import org.parallax.api.text.Origin;
import org.parallax.api.text.Span;
import org.parallax.ingest.encoding.TextDecoder;
import org.parallax.ingest.format.FormatReader;
import org.parallax.ingest.format.RawFile;
import org.parallax.ingest.format.Reading;
import org.parallax.ingest.format.UnreadableException;

/** Reads web pages. */
public final class HtmlReader implements FormatReader {

  /** Elements deeper than this are taken as their parents' children; no page is set so deep. */
  private static final int MOST_DEPTH = 512;

  @Override
  public Reading read(RawFile file) throws UnreadableException {
    List<Diagnostic> warnings = new ArrayList<>();
    String markup =
        TextDecoder.decode(
            file.bytes(),
            file.where(),
            DeclaredCharset.find(file.bytes(), file.mediaType()),
            warnings);
    Document document = Parser.htmlParser().setMaxDepth(MOST_DEPTH).parseInput(markup, "");
    Page page = collect(document, false);
    if (page.blocks().isEmpty()) {
      page = collect(document, true);
    }
    if (page.blocks().isEmpty()) {
      throw new UnreadableException(
          Problem.ARTICLE_EMPTY,
          file.where(),
          "holds no text that a person would see",
          "Open the page in a browser and save it from there");
    }
    MainContent content = new MainContent(page);
    Box main = content.find();
    Titles titles = new Titles(page, main, titles(document));
    List<Verdict> verdicts = new KindMarker(page, content, main, titles).mark();
    new RelatedLinks(page, main, verdicts).mark();
    new Edges(page, main, content.core(main), verdicts).mark();
    return write(page, verdicts, warnings);
  }

  private static List<String> titles(Document document) {
    List<String> titles = new ArrayList<>();
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

  private static Page collect(Document document, boolean hiddenToo) {
    BlockCollector collector = new BlockCollector(hiddenToo);
    NodeTraversor.filter(collector, document);
    return new Page(collector.blocks, collector.boxes);
  }

  private static Reading write(
      Page page, List<Verdict> verdicts, List<Diagnostic> warnings) {
    StringBuilder text = new StringBuilder();
    List<MarkedBlock> blocks = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      if (i > 0) {
        text.append("\n\n");
      }
      int begin = text.length();
      text.append(page.blocks().get(i).text());
      Verdict verdict = verdicts.get(i);
      blocks.add(new MarkedBlock(new Span(begin, text.length()), verdict.kind(), verdict.why()));
    }
    return new Reading(
        text.toString(), blocks, Origin.EXTRACTED, ArticleMetadata.UNKNOWN, warnings);
  }
}
