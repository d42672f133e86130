package org.parallax.stages.clean;

/** What can be seen of a block, and how a reader is told; how much it counts is learned. */
enum Signal {
  PROSE("running prose"),
  LONG_PROSE("running prose"),
  SENTENCE("a sentence"),
  FRAGMENT("no full sentence"),
  SUBHEAD("a line that heads the paragraphs below"),
  HEADLINE("reads like the title of the text below"),
  STANDFIRST("sums up the text, between title and author"),
  PROMPT("a prompt to the reader"),
  LABEL("a label or section line"),
  CREDIT("a picture's caption or credit"),
  ECHO("a picture's caption, said again"),
  BYLINE("names the author"),
  NAME("a name beside an author's line or a date"),
  DATE("a date line"),
  BIO("about the author"),
  NOTE("a note by the editor"),
  UNSIGNED("names nobody"),
  ITEM("an item of a list"),
  STRAY("shares few words with the article"),
  NEAR("on the article's subject"),
  TITLE_MARK("a heading of the first level"),
  HEADING_MARK("a heading"),
  PICTURE("a picture"),
  ITALIC("a line in italics"),
  LINKS("nothing but links"),
  MACHINE("no words for a reader"),
  RULE("a line of signs"),

  // Of the line itself.
  WORDS_1("a single word"),
  WORDS_3("two or three words"),
  WORDS_6("a few words"),
  WORDS_12("a short line"),
  WORDS_25("a line of a sentence's length"),
  WORDS_45("a short paragraph"),
  WORDS_MORE("a paragraph"),
  CLOSED("ends as a sentence does"),
  TITLE_CASE("set like a title"),
  CAPITALS("set in capitals"),
  READER("speaks to the reader"),
  HOUSE("speaks of the page's makers"),
  ASKS("asks the reader to do something"),
  OFFER("makes an offer"),
  PAGE_WORDS("speaks of the page itself"),
  SPEECH("somebody's words"),
  TELLING("tells what happened"),
  EXCLAIMS("an exclamation"),
  FIGURES("mostly figures"),
  NOUN_PHRASE("names a thing without saying anything of it"),
  LEADING_COLON("ends in a colon"),
  CLOCK("a time of day"),
  PERSON("reads like a name"),
  COLON("opens with a few words and a colon"),
  SPEAKER("opens as other lines do, with a colon"),
  NAMELESS("names nobody and nothing"),
  SELF("speaks of the text itself"),
  SCENE("tells what a picture shows"),

  // Of its place.
  ALWAYS("usual for its place"),
  FIRST("at the top of the page"),
  TOP("above the text"),
  UNDER_TITLE("between title and text"),
  DEPTH("far down the text"),
  BELOW("below the text"),
  GAP("stands apart"),
  IN_SHORT_RUN("among many short lines"),
  IN_PROSE_RUN("among paragraphs"),
  AUTHOR("the author's name"),
  AUTHOR_LEADS("opens with the author's name"),
  COPY("said elsewhere on the page"),
  COPIED("said again elsewhere on the page"),
  LIKE_TITLE("shares its words with the title"),
  FOREIGN_NAMES("speaks of names that the article does not"),
  BESIDE_PROMPT("in one block with a prompt"),
  OUTLET("names the page's own house"),
  BESIDE_TITLE("beside the title"),
  ENTRY("among the entries of a page that grows"),
  FRAMED("numbered like the pictures of a series"),
  KNOWN("in words of the article"),
  UNKNOWN("in words that the article does not use"),
  PARALLEL("one of several lines built alike");

  static final Signal[] ALL = values();

  private final String reason;

  Signal(String reason) {
    this.reason = reason;
  }

  String reason() {
    return reason;
  }

  /** Its place among {@link #ALL}. */
  @SuppressWarnings("EnumOrdinal") // the tables of weights have one row a signal
  int index() {
    return ordinal();
  }
}
