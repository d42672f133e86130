package org.parallax.app.read;

/** A way to write down what was understood of an article. */
public interface ReadFormat {

  /** The whole output for one article, lines ended by {@code \n}. */
  String write(ReadArticle read);

  /** What stands between two articles. */
  default String between() {
    return "\n";
  }

  /** Whether the warnings of reading are part of it. */
  boolean tellsWarnings();
}
