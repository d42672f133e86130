package org.parallax.ingest.docx;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.api.text.BlockKind;

/** What the names of styles say that a paragraph is. */
final class StyleKinds {

  private static final Map<String, BlockKind> KINDS =
      Map.ofEntries(
          Map.entry("title", BlockKind.TITLE),
          Map.entry("subtitle", BlockKind.STANDFIRST),
          Map.entry("standfirst", BlockKind.STANDFIRST),
          Map.entry("caption", BlockKind.CAPTION),
          Map.entry("quote", BlockKind.QUOTATION),
          Map.entry("intense quote", BlockKind.QUOTATION),
          Map.entry("block text", BlockKind.QUOTATION),
          Map.entry("block quotation", BlockKind.QUOTATION),
          Map.entry("block quote", BlockKind.QUOTATION),
          Map.entry("quotations", BlockKind.QUOTATION),
          Map.entry("pull quote", BlockKind.PULL_QUOTE),
          Map.entry("pullquote", BlockKind.PULL_QUOTE),
          Map.entry("byline", BlockKind.BYLINE),
          Map.entry("author", BlockKind.BYLINE),
          Map.entry("date", BlockKind.DATE),
          Map.entry("footnote text", BlockKind.NOTE),
          Map.entry("endnote text", BlockKind.NOTE),
          Map.entry("toc heading", BlockKind.NAVIGATION),
          Map.entry("table of figures", BlockKind.NAVIGATION),
          Map.entry("table of authorities", BlockKind.NAVIGATION),
          Map.entry("contents heading", BlockKind.NAVIGATION));

  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
  private static final Pattern CONTENTS = Pattern.compile("(?:toc|contents|index) [1-9]");
  private static final Pattern LIST =
      Pattern.compile("list(?: bullet| number| continue)?(?: [1-9])?");

  private StyleKinds() {}

  static Line line(String text, Style style, OptionalInt outline, boolean item) {
    for (String name : style.names()) {
      BlockKind kind = KINDS.get(name);
      if (kind != null) {
        return new Line(text, kind, "style " + name, 0, false);
      }
      Matcher heading = HEADING.matcher(name);
      if (heading.matches()) {
        return heading(text, Integer.parseInt(heading.group(1)), "style " + name);
      }
      if (CONTENTS.matcher(name).matches()) {
        return new Line(text, BlockKind.NAVIGATION, "style " + name, 0, false);
      }
      if (LIST.matcher(name).matches()) {
        return new Line(text, BlockKind.ITEM, "style " + name, 0, false);
      }
    }
    if (outline.isPresent()) {
      int level = outline.getAsInt() + 1;
      return heading(text, level, "outline level " + level);
    }
    return item
        ? new Line(text, BlockKind.ITEM, "item of a list", 0, false)
        : new Line(text, BlockKind.TEXT, "running text", 0, false);
  }

  private static Line heading(String text, int level, String why) {
    return new Line(text, BlockKind.SUBHEAD, why, level, false);
  }
}
