package org.parallax.ingest.html.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks once over a page and collects its visible blocks and the boxes around them. */
final class BlockCollector implements NodeFilter {

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "svg",
          "select",
          "textarea",
          "iframe",
          "object",
          "canvas",
          "math",
          "datalist",
          "input",
          "option",
          "noframes",
          "map");

  /** Elements that browsers set as blocks although the parser's list has them otherwise. */
  private static final Set<String> BLOCKS_TOO = Set.of("td", "th", "legend", "summary", "button");

  final List<Block> blocks = new ArrayList<>();
  final List<Box> boxes = new ArrayList<>();

  private final HintWords words = new HintWords();
  private final boolean hiddenToo;
  private @Nullable Box current;

  private final StringBuilder text = new StringBuilder();
  private @Nullable Box owner;
  private boolean picture;
  private int lead = -1;
  private int letters;
  private int linked;
  private int breaks;
  private boolean space;

  private int links;
  private int pres;

  /**
   * @param hiddenToo whether what the page hides at first is collected as well
   */
  BlockCollector(boolean hiddenToo) {
    this.hiddenToo = hiddenToo;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (UNSEEN.contains(name) || (!hiddenToo && isHidden(element))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    picture |= name.equals("img");
    if (isBlock(element)) {
      close();
    } else if (name.equals("br")) {
      breaks++;
      if (breaks > 1) {
        close();
      }
    }
    current = new Box(current, name, isBlock(element), words.of(element), blocks.size());
    boxes.add(current);
    links += name.equals("a") && element.hasAttr("href") ? 1 : 0;
    pres += name.equals("pre") ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element) || current == null) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (isBlock(element)) {
      close();
    }
    links -= name.equals("a") && element.hasAttr("href") ? 1 : 0;
    pres -= name.equals("pre") ? 1 : 0;
    current.close(blocks.size());
    if (name.equals("tr")) {
      RowJoiner.join(current, blocks, boxes);
    }
    current = current.parent();
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || BLOCKS_TOO.contains(element.normalName());
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String rules = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return rules.contains("display:none") || rules.contains("visibility:hidden");
  }

  private void add(String added) {
    boolean owned = false;
    for (int i = 0; i < added.length(); i++) {
      char unit = added.charAt(i);
      if (isSpace(unit)) {
        space = true;
        if (pres > 0 && unit == '\n') {
          breaks = 1;
        }
      } else if (!isMark(unit)) {
        append(unit);
        if (!owned) {
          own();
          owned = true;
        }
      }
    }
  }

  private void append(char unit) {
    if (text.length() > 0) {
      if (breaks > 0) {
        text.append('\n');
      } else if (space) {
        text.append(' ');
      }
    }
    breaks = 0;
    space = false;
    text.append(unit);
    if (Character.isLetterOrDigit(unit)) {
      int weight = unit > '\u2FFF' && Character.isIdeographic(unit) ? 3 : 1;
      letters += weight;
      linked += links > 0 ? weight : 0;
      if (lead < 0 && links > 0) {
        lead = text.length() - 1;
      }
    }
  }

  /** The block's box grows to the smallest that holds all of its text. */
  private void own() {
    Box here = Objects.requireNonNull(current);
    if (owner == null || owner == here) {
      owner = here;
      return;
    }
    Box one = owner;
    while (one.depth() > here.depth()) {
      one = Objects.requireNonNull(one.parent());
    }
    while (here.depth() > one.depth()) {
      here = Objects.requireNonNull(here.parent());
    }
    while (one != here) {
      one = Objects.requireNonNull(one.parent());
      here = Objects.requireNonNull(here.parent());
    }
    owner = one;
  }

  private void close() {
    if (text.length() > 0 && owner != null) {
      blocks.add(
          new Block(
              text.toString(), owner, picture, lead < 0 ? text.length() : lead, letters, linked));
    }
    picture &= text.length() == 0;
    text.setLength(0);
    owner = null;
    lead = -1;
    letters = 0;
    linked = 0;
    breaks = 0;
    space = false;
  }

  private static boolean isSpace(char unit) {
    // Most signs are below this, and asking for their kind is what takes the time.
    return unit < '\u0080'
        ? unit == ' ' || (unit < ' ' && Character.isWhitespace(unit))
        : Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  /** Marks without a width and control characters are nothing that a person sees. */
  private static boolean isMark(char unit) {
    return unit == '\u200B' || unit == '\uFEFF' || unit == '\u00AD' || Character.isISOControl(unit);
  }
}
