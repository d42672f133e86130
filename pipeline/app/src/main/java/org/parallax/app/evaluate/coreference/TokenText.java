package org.parallax.app.evaluate.coreference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.text.Span;
import org.parallax.app.evaluate.EvaluationFile;

/**
 * A text and where the tokens of a labelled document stand in it.
 *
 * @param text a paragraph a line
 * @param tokens their spans in reading order, as many as the document has words
 */
record TokenText(String text, List<Span> tokens) {

  /** Some corpora write the end of a line as a token of its own. */
  private static final String LINE_BREAK = "\\n";

  private static final Set<String> LEFT_OF_NEXT = Set.of("(", "[", "{", "``", "“", "‘", "$", "£");
  private static final String RIGHT_OF_LAST = ".,;:!?%)]}”’…";

  /**
   * Words set as they usually are, for documents of which only the tokens are known: a sentence
   * that is known to begin stands in a line of its own.
   */
  static TokenText of(LabelledDocument document) {
    Builder builder = new Builder();
    Set<Integer> sentences = Set.copyOf(document.sentences());
    boolean glued = true;
    for (int i = 0; i < document.words().size(); i++) {
      String word = document.words().get(i);
      if (LINE_BREAK.equals(word)) {
        builder.word("");
        continue;
      }
      if (sentences.contains(i)) {
        builder.newLine();
        glued = true;
      }
      if (!glued && !leansLeft(word)) {
        builder.space();
      }
      builder.word(word);
      glued = LEFT_OF_NEXT.contains(word);
    }
    return builder.build();
  }

  private static boolean leansLeft(String word) {
    return word.equals("n't")
        || (word.length() > 1 && (word.charAt(0) == '\'' || word.charAt(0) == '’'))
        || word.codePoints().allMatch(c -> RIGHT_OF_LAST.indexOf(c) >= 0);
  }

  /**
   * The text of a CoNLL-U file: words of one token are not parted, {@code SpaceAfter=No} is obeyed,
   * {@code # newpar} begins a line.
   *
   * @param words how many the document must have
   * @throws ParallaxException if the file cannot be read or has another number of words
   */
  static TokenText read(Path file, int words) throws ParallaxException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw wrong(file, "is not there or is not UTF-8");
    }
    Builder builder = new Builder();
    boolean glued = true;
    Optional<Integer> lastOfToken = Optional.empty();
    boolean tokenIsGlued = false;
    for (String line : lines) {
      if (line.startsWith("# newpar")) {
        builder.newLine();
        glued = true;
      }
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> columns = List.of(line.split("\t", -1));
      if (columns.size() < 10) {
        throw wrong(file, "has a line of " + columns.size() + " columns, not of 10: " + line);
      }
      String number = columns.get(0);
      boolean noSpace = ("|" + columns.get(9) + "|").contains("|SpaceAfter=No|");
      int dash = number.indexOf('-');
      if (dash > 0) {
        lastOfToken = Optional.of(Integer.valueOf(number.substring(dash + 1)));
        tokenIsGlued = noSpace;
      } else if (number.indexOf('.') < 0) {
        if (!glued) {
          builder.space();
        }
        builder.word(columns.get(1));
        glued = noSpace || lastOfToken.isPresent();
        if (lastOfToken.filter(last -> number.equals(last.toString())).isPresent()) {
          glued = tokenIsGlued;
          lastOfToken = Optional.empty();
        }
      }
    }
    TokenText text = builder.build();
    if (text.tokens().size() != words) {
      throw wrong(file, "has " + text.tokens().size() + " words, the labels have " + words);
    }
    return text;
  }

  private static ParallaxException wrong(Path file, String what) {
    return new ParallaxException(EvaluationFile.problem(file.toString(), what));
  }

  /** Where tokens stand in the text. */
  Span span(TokenSpan span) {
    return tokens.get(span.first()).union(tokens.get(span.last()));
  }

  /** The tokens that a span of the text covers, wholly or in part; empty if it covers none. */
  Optional<TokenSpan> find(int document, Span span) {
    int first = firstEndingAfter(span.begin());
    int last = first;
    while (last < tokens.size() && tokens.get(last).begin() < span.end()) {
      last++;
    }
    return last == first ? Optional.empty() : Optional.of(new TokenSpan(document, first, last - 1));
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> tokens = new ArrayList<>();

    void word(String word) {
      int begin = text.length();
      text.append(word);
      tokens.add(new Span(begin, text.length()));
    }

    void space() {
      text.append(' ');
    }

    void newLine() {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
    }

    TokenText build() {
      return new TokenText(text.toString(), List.copyOf(tokens));
    }
  }
}
