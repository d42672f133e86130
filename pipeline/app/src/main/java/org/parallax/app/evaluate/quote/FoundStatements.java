package org.parallax.app.evaluate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Quote;
import org.parallax.api.text.Span;

/**
 * Makes statements of quotes. Stages name speaker and cue by their words: taken is where these
 * words stand nearest to what was said. Quotes that share one cue (a quotation that "he said"
 * interrupts) are one statement.
 */
final class FoundStatements {

  /** How far from what was said its speaker and cue are looked for, in UTF-16 units. */
  private static final int REACH = 400;

  private FoundStatements() {}

  static List<Statement> of(String text, List<Quote> quotes) {
    List<Statement> statements = new ArrayList<>();
    for (Quote quote : quotes) {
      Stretches source = nearest(text, quote.speaker(), quote.span());
      Stretches cue = nearest(text, quote.cue(), quote.span());
      int last = statements.size() - 1;
      if (last >= 0
          && !cue.isEmpty()
          && cue.equals(statements.get(last).cue())
          && source.equals(statements.get(last).source())) {
        List<Span> content = new ArrayList<>(statements.get(last).content().spans());
        content.add(quote.span());
        statements.set(last, new Statement(new Stretches(content), source, cue));
      } else {
        statements.add(new Statement(Stretches.of(quote.span()), source, cue));
      }
    }
    return statements;
  }

  private static Stretches nearest(String text, Optional<String> words, Span content) {
    if (words.isEmpty() || words.get().isEmpty()) {
      return Stretches.NONE;
    }
    Optional<Span> best = Optional.empty();
    int at = text.indexOf(words.get(), Math.max(0, content.begin() - REACH));
    while (at >= 0 && at < content.end() + REACH) {
      Span found = new Span(at, at + words.get().length());
      if (isWhole(text, found)
          && (best.isEmpty() || distance(found, content) < distance(best.get(), content))) {
        best = Optional.of(found);
      }
      at = text.indexOf(words.get(), at + 1);
    }
    return best.map(Stretches::of).orElse(Stretches.NONE);
  }

  private static boolean isWhole(String text, Span span) {
    return (span.begin() == 0 || !isJoined(text, span.begin()))
        && (span.end() == text.length() || !isJoined(text, span.end()));
  }

  private static boolean isJoined(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at));
  }

  /** What stands within what was said is farther than what stands beside it. */
  private static int distance(Span found, Span content) {
    if (found.end() <= content.begin()) {
      return content.begin() - found.end();
    }
    return found.begin() >= content.end() ? found.begin() - content.end() : REACH;
  }
}
