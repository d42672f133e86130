package org.parallax.app.evaluate.coreference;

/**
 * A mention: some neighbouring tokens of a document.
 *
 * @param document number of the document in its file, from 0
 * @param first index of the first token in the document, from 0
 * @param last index of the last token, at least {@code first}
 */
record TokenSpan(int document, int first, int last) implements Comparable<TokenSpan> {

  @Override
  public int compareTo(TokenSpan other) {
    if (document != other.document) {
      return Integer.compare(document, other.document);
    }
    return first != other.first
        ? Integer.compare(first, other.first)
        : Integer.compare(last, other.last);
  }
}
