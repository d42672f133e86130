package org.parallax.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.api.text.BlockKind;

/**
 * What lines are to each other: which of several titles is the article's, which heading stands in
 * for a title that is missing, and which display only says again what the text says.
 */
final class LineRoles {

  /** A paragraph of more words than this is running text; the title stands before the first. */
  private static final int PARAGRAPH_WORDS = 30;

  /** A display shorter than this says again what the text says by chance. */
  private static final int LEAST_REPEATED = 20;

  /** Nobody sets more displays; looking for them takes as long as the text is. */
  private static final int MOST_DISPLAYS = 100;

  private LineRoles() {}

  /** The lines with their roles settled. */
  static List<Line> settle(List<Line> lines, Optional<String> title) {
    return displays(titles(lines, title));
  }

  private static List<Line> titles(List<Line> lines, Optional<String> title) {
    List<Line> settled = new ArrayList<>(lines.size());
    boolean titled = lines.stream().anyMatch(line -> line.kind() == BlockKind.TITLE);
    boolean top = true;
    boolean titleEnded = false;
    String wanted = title.map(LineRoles::bare).orElse("");
    for (Line line : lines) {
      Line role = line;
      if (line.kind() == BlockKind.TITLE) {
        // A title may take two lines; a style of titles further down sets headings apart.
        role =
            titleEnded && !top ? line.as(BlockKind.SUBHEAD, line.why() + " below the top") : line;
      } else if (line.kind() == BlockKind.STANDFIRST && !top) {
        role = line.as(BlockKind.SUBHEAD, line.why() + " below the top");
      } else if (!titled && top && line.heading() == 1 && line.kind() == BlockKind.SUBHEAD) {
        role = line.as(BlockKind.TITLE, "first heading");
        titled = true;
      } else if (!titled
          && top
          && line.kind() == BlockKind.TEXT
          && !wanted.isEmpty()
          && bare(line.text()).equals(wanted)) {
        role = line.as(BlockKind.TITLE, "the title in the file's properties");
        titled = true;
      }
      titleEnded |= titled && role.kind() != BlockKind.TITLE;
      top &= line.kind() != BlockKind.TEXT || words(line.text()) < PARAGRAPH_WORDS;
      settled.add(role);
    }
    return settled;
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }

  private static List<Line> displays(List<Line> lines) {
    List<Line> settled = new ArrayList<>(lines.size());
    String running = "";
    int displays = 0;
    for (Line line : lines) {
      boolean box = line.boxed() && line.kind() == BlockKind.TEXT;
      boolean display = box || line.kind() == BlockKind.QUOTATION;
      String bare = display && displays < MOST_DISPLAYS ? bare(line.text()) : "";
      if (bare.length() >= LEAST_REPEATED) {
        displays++;
        running = running.isEmpty() ? running(lines) : running;
      }
      if (bare.length() >= LEAST_REPEATED && running.contains(bare)) {
        settled.add(line.as(BlockKind.PULL_QUOTE, "set apart, and says again what the text says"));
      } else {
        settled.add(box ? line.as(BlockKind.TEXT, "text box") : line);
      }
    }
    return settled;
  }

  private static String running(List<Line> lines) {
    StringBuilder running = new StringBuilder();
    for (Line line : lines) {
      if (line.kind() == BlockKind.TEXT && !line.boxed()) {
        running.append(bare(line.text())).append(' ');
      }
    }
    return running.toString();
  }

  /** Letters and digits alone: quotation marks and spaces differ between text and display. */
  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
