package org.parallax.ingest.html.metadata.value;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The plain text of values: markup and entities gone, white space in single spaces. */
public final class ValueText {

  private static final Pattern BREAKS =
      Pattern.compile("(?i)<(?:/?(?:p|div|li|ul|ol|h[1-6]|blockquote|tr)|br)\\b[^<>]{0,500}>");
  private static final Pattern TAGS = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>");

  private ValueText() {}

  /** Pages write markup and entities into their values, sometimes both at once. */
  public static String plain(String value) {
    String text = value;
    if (text.indexOf('&') >= 0) {
      text = Parser.unescapeEntities(text, false);
    }
    if (text.indexOf('<') >= 0) {
      text = TAGS.matcher(BREAKS.matcher(text).replaceAll("\n")).replaceAll("");
    }
    return text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
  }

  /** The plain text as one line. */
  public static String line(String value) {
    String plain = plain(value);
    StringBuilder line = new StringBuilder(plain.length());
    boolean apart = false;
    for (int i = 0; i < plain.length(); i++) {
      char unit = plain.charAt(i);
      if (isSpace(unit)) {
        apart = line.length() > 0;
      } else {
        if (apart) {
          line.append(' ');
          apart = false;
        }
        line.append(unit);
      }
    }
    return line.toString();
  }

  private static boolean isSpace(char unit) {
    return unit <= ' '
        || (unit > 0x7F && (Character.isSpaceChar(unit) || unit == '\u200B' || unit == '\uFEFF'));
  }

  /** Letters and digits alone, in lower case: what two writings of one name have in common. */
  public static String key(String value) {
    StringBuilder key = new StringBuilder(value.length());
    value.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** What a person reads inside {@code element}, cut after about {@code most} characters. */
  public static String of(Element element, int most) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText());
            } else if (node instanceof Element inner) {
              switch (inner.normalName()) {
                case "script", "style", "svg", "template", "noscript" -> {
                  return FilterResult.SKIP_ENTIRELY;
                }
                default -> {
                  if (inner.isBlock() || inner.normalName().equals("br")) {
                    text.append('\n');
                  }
                }
              }
            }
            return text.length() > most ? FilterResult.STOP : FilterResult.CONTINUE;
          }
        },
        element);
    return text.toString();
  }
}
