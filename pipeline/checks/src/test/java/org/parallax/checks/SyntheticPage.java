package org.parallax.checks;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

/**
 * Web pages of any size, each made of one thing in plenty; the same bytes in every run. Ways to be
 * slow differ: many blocks, one large block, many copies, many links, depth.
 */
enum SyntheticPage {
  PARAGRAPHS("", "<p>%s</p>\n", ""),
  HEADINGS("", "<h2>%3$s</h2>\n<p>%1$s</p>\n", ""),
  MENUS("<ul>", "<li><a href=\"/%2$d\">%3$s</a></li>\n", "</ul>"),
  TEASERS("", "<div class=card><a href=\"/%2$d\"><h3>%3$s</h3></a><span>%3$s</span></div>\n", ""),
  COMMENTS("", "<div class=comment><b>%3$s</b><div><p>%1$s</p></div></div>\n", ""),
  ROWS("<table>", "<tr><td>%3$s</td><td>%2$d</td><td>%3$s</td></tr>\n", "</table>"),
  BREAKS("<div>", "%s<br>\n", "</div>"),
  ONE_BLOCK("<p>", "%s ", "</p>"),
  COPIES(
      "", "<p>The same few words stand here again and again, as in a page gone wrong.</p>\n", ""),
  NESTED("", "<div><span>%s</span>\n", ""),
  SCRIPTS("", "<script>var x%2$d = \"%1$s\";</script><p>%1$s</p>\n", "");

  private static final String[] WORDS = {
    "harbour", "gate", "the", "a", "of", "and", "council", "said", "was", "closed", "Tuesday",
    "after", "rust", "chain", "in", "which", "had", "been", "older", "than", "Lunde", "divers",
    "found", "that", "pier", "until", "April", "northern", "to", "mend", "price", "would", "not",
    "who", "by", "under", "fishermen", "waited", "their", "boats", "for", "second", "year"
  };

  private final String before;
  private final String piece;
  private final String after;

  SyntheticPage(String before, String piece, String after) {
    this.before = before;
    this.piece = piece;
    this.after = after;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A page of about as many bytes. */
  byte[] of(int bytes) {
    Random random = new Random(bytes);
    StringBuilder html = new StringBuilder(bytes + 10_000);
    html.append("<!DOCTYPE html><html><head><title>Gates</title></head><body>");
    html.append("<nav><a href=\"/\">Home</a></nav><article><h1>Harbour gates fail</h1>");
    for (int i = 0; i < 5; i++) {
      html.append("<p>").append(sentences(random)).append("</p>\n");
    }
    html.append(before);
    for (int i = 0; html.length() < bytes; i++) {
      html.append(String.format(Locale.ROOT, piece, sentences(random), i, words(random, 6)));
    }
    html.append(after).append("</article></body></html>");
    return html.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String sentences(Random random) {
    StringBuilder sentences = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      sentences.append("The ").append(words(random, 8 + random.nextInt(12))).append(". ");
    }
    return sentences.toString().strip();
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }
}
