package org.parallax.ingest.html.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.ingest.format.UnreadableException;
import org.parallax.ingest.html.metadata.PageMetadata;

/** Tells an article from a stub of one and from what stands in its place. */
public final class ArticleCheck {

  /** With as many words of its own, whatever surrounds them, a page has an article. */
  private static final int ENOUGH_WORDS = 60;

  /** A page that is a wall has little else on it, menus left aside. */
  private static final int MOST_OTHER_WORDS = 120;

  private static final int PROSE_WORDS = 6;
  private static final int MOST_LINES = 400;
  private static final int LONGEST_LINE = 1_000;

  private ArticleCheck() {}

  /**
   * Checks a page.
   *
   * @param page as parsed
   * @param said what it says of its article
   * @param lines all that a person sees on it, a block a line
   * @param article those of the lines that were found to be the article's text
   * @param where what messages call the page
   * @return a warning if it holds only the beginning of an article
   * @throws UnreadableException if it holds no article, with what is there in its place
   */
  public static Optional<Diagnostic> check(
      Document page, PageMetadata said, List<String> lines, List<String> article, String where)
      throws UnreadableException {
    int words = words(article, Stub.LONG);
    if (words < 2 * MOST_OTHER_WORDS) {
      Optional<WallKind> wall = wall(page, lines, article);
      if (wall.isPresent()) {
        throw new UnreadableException(
            wall.get().problem, where, wall.get().what, wall.get().remedy);
      }
    }
    return Stub.find(said, lines, article, words)
        .map(
            what ->
                Diagnostic.of(
                    Problem.ARTICLE_STUB,
                    where,
                    what,
                    "Figures rest on this part alone: save the page as a subscriber sees it"));
  }

  /** Whether a line says that reading goes on for those alone who pay or log in. */
  public static boolean asksToPay(String line) {
    return Stub.isWall(line);
  }

  private static Optional<WallKind> wall(Document page, List<String> lines, List<String> article) {
    if (ownWords(article, ENOUGH_WORDS) >= ENOUGH_WORDS
        || ownWords(lines, MOST_OTHER_WORDS) >= MOST_OTHER_WORDS) {
      return Optional.empty();
    }
    List<String> top = new ArrayList<>(List.of(page.title()));
    lines.stream().limit(MOST_LINES).map(ArticleCheck::cut).forEach(top::add);
    if (words(lines, ENOUGH_WORDS) < ENOUGH_WORDS) {
      // What a page shows to those without scripts tells why it shows nothing else.
      page.select("noscript").stream().limit(5).map(hint -> cut(hint.text())).forEach(top::add);
    }
    for (WallKind kind : WallKind.values()) {
      long said = top.stream().filter(kind::isIn).count();
      boolean enough =
          switch (kind) {
            case MISSING, ROBOT -> said >= 1;
            case CONSENT -> said >= 3;
            case LOGIN -> said >= 2 && page.selectFirst("input[type=password]") != null;
          };
      if (enough) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static String cut(String line) {
    return line.substring(0, Math.min(line.length(), LONGEST_LINE));
  }

  /** Words in lines of running text that speak of no wall. */
  private static int ownWords(List<String> lines, int enough) {
    int own = 0;
    for (String line : lines) {
      int words = words(line);
      if (words >= PROSE_WORDS && !isOfWall(cut(line))) {
        own += words;
      }
      if (own >= enough) {
        break;
      }
    }
    return own;
  }

  private static boolean isOfWall(String line) {
    for (WallKind kind : WallKind.values()) {
      if (kind.isIn(line)) {
        return true;
      }
    }
    return false;
  }

  /** Words of all lines; counted until there are {@code enough}. */
  private static int words(List<String> lines, int enough) {
    int words = 0;
    for (int i = 0; i < lines.size() && words < enough; i++) {
      words += words(lines.get(i));
    }
    return words;
  }

  /** Words of a line; where no spaces part them, about two signs are one. */
  static int words(String line) {
    int words = 0;
    int signs = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (Character.isIdeographic(unit) || (unit >= '\u3040' && unit <= '\u30FF')) {
        signs++;
        inside = false;
      } else if (Character.isLetterOrDigit(unit)) {
        words += inside ? 0 : 1;
        inside = true;
      } else if (unit != '’' && unit != '\'' && unit != '-') {
        inside = false;
      }
    }
    return words + signs / 2;
  }
}
