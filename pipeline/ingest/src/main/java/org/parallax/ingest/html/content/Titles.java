package org.parallax.ingest.html.content;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.ingest.html.blocks.Block;
import org.parallax.ingest.html.blocks.Box;
import org.parallax.ingest.html.blocks.Page;

/**
 * Finds the article's title among a page's blocks: the heading that says what the page's own title
 * does, or the first heading of the first order.
 */
final class Titles {

  /** Titles in a page's head carry the site's name; this much of the heading must be in them. */
  private static final double ALIKE = 0.75;

  /** A line that is no heading is the title only from this length on. */
  private static final double TITLE_WORDS = 2;

  private final Set<Block> found = new HashSet<>();
  private final boolean areSaid;
  private int first = -1;

  /**
   * @param said what the page's head says that its title is, in any order
   */
  Titles(Page page, Box main, List<String> said) {
    List<Set<String>> titles = said.stream().map(Titles::words).toList();
    String sought = "";
    for (int i = 0; i < page.blocks().size() && i < main.end() && first < 0; i++) {
      Block block = page.blocks().get(i);
      if (block.isHeading() && isSaid(block, titles)) {
        first = i;
        sought = plain(block.text());
      }
    }
    for (int i = 0; i < page.blocks().size() && i <= main.first() && first < 0; i++) {
      Block block = page.blocks().get(i);
      if (block.words() >= TITLE_WORDS && block.linked() == 0 && isSaid(block, titles)) {
        first = i;
        sought = plain(block.text());
      }
    }
    areSaid = first >= 0;
    for (int i = 0; i < page.blocks().size() && i < main.end() && first < 0; i++) {
      Block block = page.blocks().get(i);
      if (block.frame().name().equals("h1") && block.linkShare() < 0.5) {
        first = i;
        sought = plain(block.text());
      }
    }
    for (int i = 0; first >= 0 && i < main.end(); i++) {
      Block block = page.blocks().get(i);
      boolean alike =
          block.letters() == page.blocks().get(first).letters() && block.linkShare() < 0.5;
      if (i == first || (alike && plain(block.text()).equals(sought))) {
        found.add(block);
      }
    }
  }

  private static boolean isSaid(Block block, List<Set<String>> titles) {
    Set<String> own = words(block.text());
    if (own.size() < 2) {
      return false;
    }
    for (Set<String> others : titles) {
      long common = own.stream().filter(others::contains).count();
      if (common >= ALIKE * own.size() && common >= ALIKE / 2 * others.size()) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(plain(text).split(" ", -1)));
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isLetterOrDigit(unit)) {
        if (space && plain.length() > 0) {
          plain.append(' ');
        }
        plain.append(unit);
        space = false;
      } else {
        space = true;
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** Where the title stands first; -1 if none was found. */
  int first() {
    return first;
  }

  /** Whether the page's head says the same. */
  boolean areSaid() {
    return areSaid;
  }

  boolean isTitle(Block block) {
    return found.contains(block);
  }
}
