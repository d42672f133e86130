package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
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

/** Reads web pages. */
public final class HtmlReader implements FormatReader {

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "head", "svg", "select", "textarea");
  private static final Set<String> AROUND = Set.of("nav", "header", "footer", "aside", "form");

  @Override
  public Reading read(RawFile file) throws UnreadableException {
    List<Diagnostic> warnings = new ArrayList<>();
    String markup =
        TextDecoder.decode(
            file.bytes(),
            file.where(),
            DeclaredCharset.find(file.bytes(), file.mediaType()),
            warnings);
    Document page = Parser.htmlParser().setMaxDepth(512).parseInput(markup, "");
    StringBuilder text = new StringBuilder();
    List<MarkedBlock> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode) {
              block.append(((TextNode) node).getWholeText());
            } else if (node instanceof Element element) {
              if (UNSEEN.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
              }
              if (element.isBlock()) {
                close(Objects.requireNonNull(node.parentNode()));
              }
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
              close(node);
            }
            return FilterResult.CONTINUE;
          }

          private void close(Node owner) {
            String words = block.toString().strip().replaceAll("\\s+", " ");
            block.setLength(0);
            if (words.isEmpty()) {
              return;
            }
            if (text.length() > 0) {
              text.append("\n\n");
            }
            Span span = new Span(text.length(), text.length() + words.length());
            text.append(words);
            blocks.add(new MarkedBlock(span, kind(owner), "its element"));
          }
        },
        page);
    if (text.length() == 0) {
      throw new UnreadableException(
          Problem.ARTICLE_EMPTY, file.where(), "holds no text", "Save the page again");
    }
    return new Reading(
        text.toString(), blocks, Origin.EXTRACTED, ArticleMetadata.UNKNOWN, warnings);
  }

  private static BlockKind kind(Node owner) {
    String name = owner.normalName();
    for (Node node = owner; node != null; node = node.parentNode()) {
      if (AROUND.contains(node.normalName())) {
        return BlockKind.NAVIGATION;
      }
    }
    return switch (name) {
      case "h1" -> BlockKind.TITLE;
      case "h2", "h3", "h4" -> BlockKind.SUBHEAD;
      case "p" -> BlockKind.PARAGRAPH;
      case "li" -> BlockKind.ITEM;
      case "tr", "td", "th" -> BlockKind.ROW;
      case "blockquote" -> BlockKind.QUOTATION;
      case "figcaption" -> BlockKind.CAPTION;
      default -> BlockKind.NAVIGATION;
    };
  }
}
