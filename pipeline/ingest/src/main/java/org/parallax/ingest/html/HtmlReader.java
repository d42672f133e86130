package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.api.text.BlockKind;
import org.parallax.api.text.MarkedBlock;
import org.parallax.api.text.Origin;
import org.parallax.api.text.Span;
import org.parallax.ingest.encoding.TextDecoder;
import org.parallax.ingest.format.FormatReader;
import org.parallax.ingest.format.RawFile;
import org.parallax.ingest.format.Reading;
import org.parallax.ingest.format.UnreadableException;
import org.parallax.ingest.html.access.ArticleCheck;
import org.parallax.ingest.html.blocks.Block;
import org.parallax.ingest.html.blocks.Page;
import org.parallax.ingest.html.content.ArticleFinder;
import org.parallax.ingest.html.content.Verdict;
import org.parallax.ingest.html.metadata.MetadataReader;
import org.parallax.ingest.html.metadata.PageMetadata;

/**
 * Reads web pages: all that a person sees, a block a line, each marked with what it is. Nothing in
 * a page is run, and of its scripts, styles and attributes nothing comes into the text.
 */
public final class HtmlReader implements FormatReader {

  /** Elements deeper than this are taken as their parents' children; no page is set so deep. */
  private static final int MOST_DEPTH = 512;

  /** Tags of the elements that a parser opens again where they were not closed. */
  private static final Pattern FORMATTING =
      Pattern.compile(
          "</?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\\s>/])[^<>]{0,500}>",
          Pattern.CASE_INSENSITIVE);

  /** With fewer words of running text in sight, a page keeps its article elsewhere or has none. */
  private static final double LITTLE_PROSE = 60;

  /** What is hidden has to be so many times as much to be taken for the article. */
  private static final double HIDDEN_TIMES = 4;

  /** A shorter text for machines is no article, in UTF-16 units. */
  private static final int LEAST_FOR_MACHINES = 600;

  /** What to do, and where to do it. */
  private static final int PROMPT_LINES = 2;

  private static final Verdict PROMPT =
      new Verdict(BlockKind.PROMPT, "asks readers to pay or to log in");

  private static final Verdict FOR_MACHINES =
      new Verdict(BlockKind.PARAGRAPH, "the page's text for machines; in sight is next to none");

  @Override
  public Reading read(RawFile file) throws UnreadableException {
    List<Diagnostic> warnings = new ArrayList<>();
    String markup =
        TextDecoder.decode(
            file.bytes(),
            file.where(),
            DeclaredCharset.find(file.bytes(), file.mediaType()),
            warnings);
    Document document = parsed(markup, file.where());
    PageMetadata said = MetadataReader.read(document, file.address());
    Page page = page(document);
    List<Verdict> verdicts =
        page.blocks().isEmpty()
            ? List.of()
            : ArticleFinder.find(
                page,
                ArticleFinder.titles(document, said),
                said.metadata().author(),
                said.articleBody());
    List<String> lines = new ArrayList<>(page.blocks().stream().map(Block::text).toList());
    List<Verdict> kinds = new ArrayList<>(verdicts);
    if (ArticleFinder.prose(page) < LITTLE_PROSE) {
      for (String paragraph : forMachines(said)) {
        lines.add(paragraph);
        kinds.add(FOR_MACHINES);
      }
    }
    check(document, said, lines, kinds, file, warnings);
    markPrompts(lines, kinds);
    return write(lines, kinds, said.metadata(), warnings);
  }

  /**
   * The library's parser fails where formatting goes on in many elements that are deeper than the
   * limit; without the formatting it does not.
   */
  private static Document parsed(String markup, String where) throws UnreadableException {
    try {
      return parser().parseInput(markup, "");
    } catch (IndexOutOfBoundsException e) {
      try {
        return parser().parseInput(FORMATTING.matcher(markup).replaceAll(""), "");
      } catch (IndexOutOfBoundsException again) {
        throw new UnreadableException(
            Problem.ARTICLE_UNREADABLE,
            where,
            "is a web page whose markup is too damaged to be taken apart",
            "Open it in a browser and save it again, or copy the article's text into a .txt file");
      }
    }
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(MOST_DEPTH);
  }

  /** A page that shows next to nothing may hold its article back until a script shows it. */
  private static Page page(Document document) {
    Page seen = Page.of(document, false);
    double prose = ArticleFinder.prose(seen);
    if (prose >= LITTLE_PROSE) {
      return seen;
    }
    Page hidden = Page.of(document, true);
    return ArticleFinder.prose(hidden) >= Math.max(LITTLE_PROSE, HIDDEN_TIMES * prose)
        ? hidden
        : seen;
  }

  /**
   * The article's text for machines where it is much more than what is in sight, as on pages that a
   * script builds. Not on pages that ask for payment: those show what they mean to give.
   */
  private static List<String> forMachines(PageMetadata said) {
    boolean free = said.free().orElse(true);
    Optional<String> body = said.articleBody().filter(text -> free);
    return body.map(
            text ->
                text.lines()
                    .map(line -> line.strip().replaceAll("\\s+", " "))
                    .filter(line -> !line.isEmpty())
                    .toList())
        .filter(lines -> lines.stream().mapToInt(String::length).sum() > LEAST_FOR_MACHINES)
        .orElse(List.of());
  }

  /** Whether what was found is the article, a stub of it, or something in its place. */
  private static void check(
      Document document,
      PageMetadata said,
      List<String> lines,
      List<Verdict> verdicts,
      RawFile file,
      List<Diagnostic> warnings)
      throws UnreadableException {
    List<String> article = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (verdicts.get(i).isBody()) {
        article.add(lines.get(i));
      }
    }
    ArticleCheck.check(document, said, lines, article, file.where()).ifPresent(warnings::add);
    if (lines.isEmpty()) {
      throw new UnreadableException(
          Problem.ARTICLE_EMPTY,
          file.where(),
          "holds no text that a person would see",
          "Open the page in a browser and save it from there");
    }
  }

  /** Where the free part of a text ends, the prompt may be set as its last paragraphs. */
  private static void markPrompts(List<String> lines, List<Verdict> verdicts) {
    int left = PROMPT_LINES;
    for (int i = lines.size() - 1; i >= 0 && left > 0; i--) {
      if (verdicts.get(i).isBody()) {
        left--;
        if (ArticleCheck.asksToPay(lines.get(i))) {
          verdicts.set(i, PROMPT);
        }
      }
    }
  }

  private static Reading write(
      List<String> lines,
      List<Verdict> verdicts,
      ArticleMetadata metadata,
      List<Diagnostic> warnings) {
    StringBuilder text = new StringBuilder();
    List<MarkedBlock> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        text.append("\n\n");
      }
      int begin = text.length();
      text.append(lines.get(i));
      Verdict verdict = verdicts.get(i);
      blocks.add(new MarkedBlock(new Span(begin, text.length()), verdict.kind(), verdict.why()));
    }
    return new Reading(text.toString(), blocks, Origin.EXTRACTED, metadata, warnings);
  }
}
