package org.parallax.stages.quotes;

import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.QuoteKind;
import org.parallax.api.text.Span;

/**
 * A statement and who makes it.
 *
 * @param contents what is said, in reading order; more than one stretch when the cue stands amid it
 * @param source the words that name the speaker
 * @param cue the words that attribute
 * @param kind direct, indirect or mixed
 */
record Attribution(
    List<Span> contents, Optional<TokenRange> source, Optional<TokenRange> cue, QuoteKind kind) {
  Attribution {
    contents = List.copyOf(contents);
  }

  int begin() {
    return contents.get(0).begin();
  }

  int end() {
    return contents.get(contents.size() - 1).end();
  }
}
