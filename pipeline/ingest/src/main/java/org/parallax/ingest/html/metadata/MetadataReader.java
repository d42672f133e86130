package org.parallax.ingest.html.metadata;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.parallax.api.text.ArticleMetadata;

/** Reads what a page says of its article. */
public final class MetadataReader {

  private static final Pattern BREAKS =
      Pattern.compile("(?i)<(?:/?(?:p|div|li|ul|ol|h[1-6]|blockquote|tr)|br)\\b[^>]{0,500}>");
  private static final Pattern TAGS = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>");

  private MetadataReader() {}

  /**
   * Reads the metadata; walks through the page once.
   *
   * @param page as parsed, before anything was taken out of it
   * @param address where the page was fetched, if it was
   */
  public static PageMetadata read(Document page, Optional<URI> address) {
    LinkedData data = new LinkedData();
    for (Element script : page.select("script[type*=ld+json]")) {
      data.add(script.data());
    }
    Optional<String> body =
        data.articles().stream()
            .map(article -> LinkedData.text(LinkedData.field(article, "articleBody", "text")))
            .flatMap(Optional::stream)
            .findFirst()
            .map(MetadataReader::plain);
    return new PageMetadata(
        ArticleMetadata.UNKNOWN, List.of(), body, Optional.empty(), Optional.empty());
  }

  /** Pages write markup and entities into their values, sometimes both at once. */
  static String plain(String value) {
    String text = value;
    if (text.indexOf('&') >= 0) {
      text = Parser.unescapeEntities(text, false);
    }
    if (text.indexOf('<') >= 0) {
      text = TAGS.matcher(BREAKS.matcher(text).replaceAll("\n")).replaceAll("");
    }
    return text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
  }
}
