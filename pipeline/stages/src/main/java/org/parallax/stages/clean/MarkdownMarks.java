package org.parallax.stages.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognises the syntax of Markdown (CommonMark's blocks, front matter, and the tags that site
 * generators leave in it) line by line. Offsets stay those of the raw file: nothing is rendered.
 */
final class MarkdownMarks {

  private static final Pattern HEADING = Pattern.compile("#{1,6}(\\s.*)?");
  private static final Pattern UNDERLINE = Pattern.compile("=+|-+");
  private static final Pattern PICTURE =
      Pattern.compile("\\[?!\\[[^\\]]{0,2000}\\]\\s?[(\\[][^)\\]]{0,2000}[)\\]].{0,20}");
  private static final Pattern DEFINITION = Pattern.compile("\\[[^\\]]{1,200}\\]:\\s?\\S+.{0,300}");
  private static final Pattern TAG =
      Pattern.compile("(</?[a-zA-Z!][^>]{0,2000}>\\s*)+|\\{[{%].{0,2000}[%}]\\}|<!--.{0,5000}");
  private static final Pattern LINKS =
      Pattern.compile("([-*+]\\s+)?(\\[[^\\]]{1,300}\\]\\([^)]{1,2000}\\)[\\s|·•,/>»-]{0,9})+");
  private static final Pattern ITALIC =
      Pattern.compile("\\*[^*\\s][^*]{0,2000}\\*|_[^_\\s][^_]{0,2000}_");

  /** A longer line is prose, whatever it begins with; the patterns are not tried on it. */
  private static final int LONGEST_SYNTAX = 2_000;

  private static final String COMMENT_END = "-->";
  private static final int UNSEARCHED = -2;

  private final String text;
  private int lastBackticks = UNSEARCHED;
  private int lastTildes = UNSEARCHED;

  MarkdownMarks(String text) {
    this.text = text;
  }

  /** Whether a file's name says that it is Markdown. */
  static boolean isMarkdown(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }

  List<Block> mark(List<Block> lines) {
    List<Block> marked = new ArrayList<>(lines.size());
    int index = frontMatter(lines);
    for (Block line : lines.subList(0, index)) {
      marked.add(line.with(Mark.MACHINE));
    }
    String fence = "";
    boolean comment = false;
    for (; index < lines.size(); index++) {
      Block line = lines.get(index);
      String content = line.length() > LONGEST_SYNTAX ? "" : line.in(text);
      if (!fence.isEmpty()) {
        marked.add(line.with(Mark.MACHINE));
        fence = content.startsWith(fence) ? "" : fence;
      } else if (comment) {
        marked.add(line.with(Mark.MACHINE));
        comment = !line.in(text).contains(COMMENT_END);
      } else if (content.startsWith("```") || content.startsWith("~~~")) {
        String sign = content.substring(0, 3);
        // One that nobody closed must not swallow the article.
        fence = index < lastFence(sign, lines) ? sign : "";
        marked.add(line.with(Mark.MACHINE));
      } else if (content.startsWith("<!--")) {
        marked.add(line.with(Mark.MACHINE));
        comment = !content.contains(COMMENT_END) && text.lastIndexOf(COMMENT_END) > line.begin();
      } else if (isUnderline(content, line, marked)) {
        Block heading = marked.remove(marked.size() - 1);
        Mark level = content.charAt(0) == '=' ? Mark.TITLE : Mark.HEADING;
        marked.add(heading.until(line.end()).with(level));
      } else {
        marked.add(line.with(markOf(content, line.mark())));
      }
    }
    return marked;
  }

  /** The last line that begins with a fence's signs. */
  private int lastFence(String sign, List<Block> lines) {
    int last = sign.equals("```") ? lastBackticks : lastTildes;
    if (last == UNSEARCHED) {
      last = lines.size() - 1;
      while (last >= 0 && !text.startsWith(sign, lines.get(last).begin())) {
        last--;
      }
      if (sign.equals("```")) {
        lastBackticks = last;
      } else {
        lastTildes = last;
      }
    }
    return last;
  }

  /** How many lines at the beginning are front matter, its fences included. */
  private int frontMatter(List<Block> lines) {
    if (lines.isEmpty() || lines.get(0).begin() != 0) {
      return 0;
    }
    String fence = lines.get(0).in(text);
    if (!fence.equals("---") && !fence.equals("+++")) {
      return 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).length() > 10 ? "" : lines.get(i).in(text);
      if (line.equals(fence) || (fence.equals("---") && line.equals("..."))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isUnderline(String content, Block line, List<Block> before) {
    return !line.gapBefore()
        && !before.isEmpty()
        && before.get(before.size() - 1).mark() == Mark.PLAIN
        && before.get(before.size() - 1).length() < 200
        && UNDERLINE.matcher(content).matches();
  }

  private static Mark markOf(String content, Mark plain) {
    if (content.isEmpty()) {
      return plain;
    }
    if (HEADING.matcher(content).matches()) {
      return content.startsWith("##") ? Mark.HEADING : Mark.TITLE;
    }
    if (PICTURE.matcher(content).matches()) {
      return Mark.PICTURE;
    }
    if (TAG.matcher(content).matches() || DEFINITION.matcher(content).matches()) {
      return Mark.MACHINE;
    }
    if (LINKS.matcher(content).matches()) {
      return Mark.LINKS;
    }
    if (content.length() > 2 && content.startsWith("|") && content.endsWith("|")) {
      return Mark.ITEM;
    }
    if (content.startsWith(">")) {
      return Mark.QUOTE;
    }
    if (ITALIC.matcher(content).matches()) {
      return Mark.ITALIC;
    }
    return content.startsWith("+ ") ? Mark.ITEM : plain;
  }
}
