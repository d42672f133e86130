package org.parallax.stages.quotes;

/**
 * A run of tokens.
 *
 * @param begin index of the first token
 * @param end one past the last
 */
record TokenRange(int begin, int end) {
  boolean isEmpty() {
    return end <= begin;
  }

  int size() {
    return end - begin;
  }

  boolean contains(int token) {
    return begin <= token && token < end;
  }

  boolean overlaps(TokenRange other) {
    return begin < other.end && other.begin < end;
  }
}
