package org.parallax.stages.clean;

/**
 * What can be seen of a block, how much it speaks for each state, and how a reader is told.
 *
 * <p>The columns are those of {@link State}: lead, headline, byline, caption at the top, inset at
 * the top, body, caption, inset, note, caption at the end, tail.
 */
enum Signal {
  PROSE("running prose", -3, -1.4, -2, -1, -2, 2.5, -1, -2, -0.8, -1, 0.2),
  LONG_PROSE("running prose", -2, -4, -2, -1.5, -1.5, 1, -1.5, -1.5, -1, -1, 0),
  SENTENCE("a sentence", -0.6, 0, -0.5, 0, -0.6, 0.7, -0.4, -0.7, -0.2, 0, 0.2),
  FRAGMENT("no full sentence", 0.6, 0.5, -0.2, 0, 0.1, -0.4, -0.2, 0.1, -0.5, 0, 0.6),
  SUBHEAD(
      "a line that heads the paragraphs below",
      -0.2,
      0,
      -0.5,
      -0.5,
      -0.3,
      1.6,
      -0.6,
      -0.6,
      -1,
      -0.5,
      0.5),
  HEADLINE(
      "reads like the title of the text below",
      -1,
      2.4,
      -0.5,
      -0.5,
      -0.8,
      0,
      -0.5,
      -0.5,
      -1,
      -0.5,
      0.3),
  STANDFIRST(
      "sums up the text, between title and author", -0.5, 1.8, -0.5, 0, -0.5, 0, 0, 0, 0, 0, 0),
  PROMPT("a prompt to the reader", 2.4, -2.4, -1.5, -0.8, 2.2, -2, -0.8, 2.2, -0.3, -1, 2.4),
  LABEL("a label or section line", 1.5, -1.5, -0.3, -0.5, 1.2, -0.9, -0.5, 0.6, -1, -0.5, 1.5),
  CREDIT("a picture's caption or credit", 1.2, -3, -2, 3.4, 0, -2.2, 3.2, -0.5, -1, 3, 1.9),
  ECHO("a picture's caption, said again", 0, -0.5, -1, 1.8, 0, -0.8, 1.6, 0, -1, 1, 1.2),
  BYLINE("names the author", -0.5, -3, 4, -1, 0, -3, -1, -0.5, 2.6, -1, 0.9),
  NAME("a name beside an author's line or a date", 0, -1, 2, 0, 0, -0.5, 0, 0, 0.5, 0, 0.3),
  DATE("a date line", 0.9, -2.5, 2.6, -0.5, 0.5, -2, -0.5, 0.3, 0.5, -0.5, 1),
  BIO("about the author", -1, -2.5, 1.8, -1, -0.5, -1.6, -1, -0.5, 3.6, -1, 0.2),
  NOTE("a note by the editor", -0.5, -2.5, 3, -1, 0, -2.6, -1, 0, 4.2, -1, 0.5),
  UNSIGNED("names nobody", 0, 0, -1.5, 0, 0, 0, 0, 0, -2.2, 0, 0),
  ITEM("an item of a list", -0.3, -0.2, -1, -1, -0.3, 0.9, -1, -0.3, -1, -1, 0.3),
  STRAY("shares few words with the article", 0, 0, 0, 0, 0, -0.9, 0, 0.2, 0, 0, 2.6),
  NEAR("on the article's subject", 0, 0.2, 0, 0, 0, 0.5, 0, 0, 0, 0, -0.9),
  TITLE_MARK("a heading of the first level", -2, 5, -2, -3, -3, 0, -3, -3, -3, -3, 0),
  HEADING_MARK("a heading", -1, 0.5, -2, -2, -1, 1.5, -2, -1, -1, -2, 0.8),
  PICTURE("a picture", 0.5, -5, -3, 5, 0, -5, 5, 0, -1, 4, 3.5),
  ITALIC("a line in italics", 0, 0.6, 0.6, 0.6, 0, -0.4, 0.5, 0, 1, 0.5, 0.2),
  LINKS("nothing but links", 3.4, -4, -2, -3, 3, -3, -3, 3, -2, -3, 3.4),
  MACHINE("no words for a reader", 8, -20, -20, -20, 8, -20, -20, 8, -20, -20, 8),
  RULE("a line of signs", 2, -5, -3, -3, 3, -3, -3, 3, -3, -3, 2);

  private final String reason;

  @SuppressWarnings("ImmutableEnumChecker") // never written to; read for every block and state
  private final double[] weights;

  Signal(String reason, double... weights) {
    if (weights.length != State.ALL.length) {
      throw new IllegalArgumentException(reason);
    }
    this.reason = reason;
    this.weights = weights;
  }

  String reason() {
    return reason;
  }

  double weight(State state) {
    return weights[state.index()];
  }
}
