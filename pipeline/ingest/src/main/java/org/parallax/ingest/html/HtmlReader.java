package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
import org.parallax.ingest.html.access.ArticleCheck;
import org.parallax.ingest.html.metadata.MetadataReader;
import org.parallax.ingest.html.metadata.PageMetadata;

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
    Page seen = collect(document, false);
    Page page = seen.blocks().isEmpty() ? collect(document, true) : seen;
    if (page.blocks().isEmpty()) {
      check(
          document, page, List.of(), MetadataReader.read(document, file.address()), file, warnings);
      throw new UnreadableException(
          Problem.ARTICLE_EMPTY,
          file.where(),
          "holds no text that a person would see",
          "Open the page in a browser and save it from there");
    }
    MainContent content = new MainContent(page);
    Box found = content.find();
    PageMetadata said = MetadataReader.read(document, file.address());
    Titles titles = new Titles(page, found, titles(document, said));
    Box main = titles.areSaid() ? content.around(titles.first(), found) : found;
    List<Verdict> verdicts = new KindMarker(page, content, main, titles, said.metadata().author()).mark();
    new RelatedLinks(page, main, verdicts).mark();
    new Repetition(page, main, verdicts).mark();
    new Edges(page, main, content.core(main), titles, verdicts).mark();
    said.articleBody().ifPresent(body -> new MachineText(body).correct(page, main, verdicts));
    check(document, page, verdicts, said, file, warnings);
    return write(page, verdicts, said.metadata(), warnings);
  }

  /** Whether what was found is the article, a stub of it, or something in its place. */
  private static void check(
      Document document,
      Page page,
      List<Verdict> verdicts,
      PageMetadata said,
      RawFile file,
      List<Diagnostic> warnings)
      throws UnreadableException {
    List<String> lines = page.blocks().stream().map(Block::text).toList();
    List<String> article =
        IntStream.range(0, verdicts.size())
            .filter(i -> verdicts.get(i).isBody())
            .mapToObj(lines::get)
            .toList();
    ArticleCheck.check(document, said, lines, article, file.where()).ifPresent(warnings::add);
  }

  private static List<String> titles(Document document, PageMetadata said) {
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

  private static Page collect(Document document, boolean hiddenToo) {
    BlockCollector collector = new BlockCollector(hiddenToo);
    NodeTraversor.filter(collector, document);
    return new Page(collector.blocks, collector.boxes);
  }

  private static Reading write(
      Page page, List<Verdict> verdicts, ArticleMetadata metadata, List<Diagnostic> warnings) {
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
    return new Reading(text.toString(), blocks, Origin.EXTRACTED, metadata, warnings);
  }
}
