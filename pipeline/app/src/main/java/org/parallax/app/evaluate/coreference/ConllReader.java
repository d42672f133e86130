package org.parallax.app.evaluate.coreference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.app.evaluate.EvaluationFile;
import org.parallax.app.evaluate.coreference.LabelledDocument.LabelledMention;

/**
 * Reads coreference in brackets, {@code (12} where a mention of entity 12 begins and {@code 12)}
 * where it ends. Two layouts are known: three columns (number, word, brackets) as GUM has, and five
 * or more (document, sentence, number, word, brackets …) as corpora across documents have. Brackets
 * of one token stand beside each other, parted by nothing, a bar or blanks.
 */
final class ConllReader {

  private static final Pattern BRACKET =
      Pattern.compile("\\(([^()|\\s]+)(\\))?|([^()|\\s]+)\\)|[-_|\\s]+");
  private static final Pattern BEGIN = Pattern.compile("#\\s*begin document\\s*(.*)");
  private static final int SHORT_LAYOUT = 3;
  private static final int WORD_OF_LONG_LAYOUT = 3;

  private final Path file;
  private final List<LabelledDocument> documents = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();
  private final List<LabelledMention> mentions = new ArrayList<>();
  private final Map<String, Deque<Integer>> open = new HashMap<>();
  private String name;
  private boolean sentenceEnded = true;

  private ConllReader(Path file) {
    this.file = file;
    this.name = baseName(file);
  }

  /** A file's name without its last extension. */
  static String baseName(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /**
   * Reads all documents of a file.
   *
   * @throws ParallaxException naming the line, if it is not of the form
   */
  static List<LabelledDocument> read(Path file) throws ParallaxException {
    return new ConllReader(file).documents();
  }

  private List<LabelledDocument> documents() throws ParallaxException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ParallaxException(
          EvaluationFile.problem(file.toString(), "is not there or is not UTF-8"));
    }
    for (int i = 0; i < lines.size(); i++) {
      read(lines.get(i), i + 1);
    }
    finish(lines.size());
    if (documents.isEmpty()) {
      throw wrong(lines.size(), "holds no document");
    }
    return documents;
  }

  private void read(String line, int number) throws ParallaxException {
    Matcher begin = BEGIN.matcher(line);
    if (begin.matches()) {
      finish(number);
      name = begin.group(1).isBlank() ? baseName(file) : begin.group(1).strip();
    } else if (line.isBlank()) {
      sentenceEnded = true;
    } else if (!line.startsWith("#")) {
      token(line, number);
    }
  }

  private void token(String line, int number) throws ParallaxException {
    List<String> columns = List.of(line.split("\t", -1));
    boolean isShort = columns.size() == SHORT_LAYOUT;
    if (columns.size() < SHORT_LAYOUT || columns.size() == WORD_OF_LONG_LAYOUT + 1) {
      throw wrong(number, "has " + columns.size() + " columns, where 3 or at least 5 are known");
    }
    if (!isShort && sentenceEnded) {
      sentences.add(words.size());
    }
    sentenceEnded = false;
    words.add(columns.get(isShort ? 1 : WORD_OF_LONG_LAYOUT));
    int first = isShort ? 2 : WORD_OF_LONG_LAYOUT + 1;
    brackets(String.join(" ", columns.subList(first, columns.size())), number);
  }

  private void brackets(String field, int number) throws ParallaxException {
    int token = words.size() - 1;
    Matcher bracket = BRACKET.matcher(field);
    int at = 0;
    while (at < field.length()) {
      if (!bracket.find(at) || bracket.start() != at) {
        throw wrong(number, "has brackets that cannot be read: '" + field + "'");
      }
      if (bracket.group(1) != null && bracket.group(2) != null) {
        add(token, token, bracket.group(1));
      } else if (bracket.group(1) != null) {
        open.computeIfAbsent(bracket.group(1), entity -> new ArrayDeque<>()).push(token);
      } else if (bracket.group(3) != null) {
        Deque<Integer> begun = open.get(bracket.group(3));
        if (begun == null || begun.isEmpty()) {
          throw wrong(number, "ends a mention of '" + bracket.group(3) + "' that never began");
        }
        add(begun.pop(), token, bracket.group(3));
      }
      at = bracket.end();
    }
  }

  private void add(int first, int last, String entity) {
    mentions.add(new LabelledMention(new TokenSpan(documents.size(), first, last), entity));
  }

  private void finish(int number) throws ParallaxException {
    if (open.values().stream().anyMatch(begun -> !begun.isEmpty())) {
      throw wrong(number, "a mention begins in '" + name + "' and never ends");
    }
    if (!words.isEmpty()) {
      documents.add(new LabelledDocument(name, words, sentences, mentions));
    }
    words.clear();
    sentences.clear();
    mentions.clear();
    open.clear();
    sentenceEnded = true;
  }

  private ParallaxException wrong(int line, String what) {
    return new ParallaxException(EvaluationFile.problem(file + ", line " + line, what));
  }
}
