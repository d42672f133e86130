package org.parallax.app.evaluate.quote;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.text.Span;
import org.parallax.app.evaluate.EvaluationFile;

/**
 * Reads a folder with {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann}: brat's
 * stand-off form, whose {@code T} lines give spans in characters and whose {@code E} lines put
 * sources, cues and contents together. Of several annotators of a text the first by name is taken.
 */
final class AttributionReader {

  private static final String TEXT = ".txt";
  private static final String ANNOTATION = ".ann";
  private static final Pattern DIGITS = Pattern.compile("\\d+$");

  private final Path file;
  private final String text;
  private int line;

  private AttributionReader(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Reads a folder.
   *
   * @throws ParallaxException naming file and line, if it is not of the form
   */
  static List<LabelledText> read(Path folder) throws ParallaxException {
    List<Path> annotations = files(folder.resolve("attributions"), ANNOTATION);
    List<LabelledText> texts = new ArrayList<>();
    for (Path path : files(folder.resolve("text"), TEXT)) {
      String name = base(path, TEXT);
      List<Path> own =
          annotations.stream().filter(file -> isOf(base(file, ANNOTATION), name)).toList();
      if (own.isEmpty()) {
        throw wrong(path.toString(), "has no " + name + "_*" + ANNOTATION + " in attributions/");
      }
      String text = content(path);
      texts.add(new LabelledText(name, text, new AttributionReader(own.get(0), text).statements()));
    }
    if (texts.isEmpty()) {
      throw wrong(folder.toString(), "holds no text/*" + TEXT);
    }
    return texts;
  }

  private static boolean isOf(String annotation, String name) {
    return annotation.equals(name)
        || (annotation.startsWith(name + "_") && annotation.lastIndexOf('_') == name.length());
  }

  private static String base(Path file, String ending) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ending.length());
  }

  private static List<Path> files(Path folder, String ending) throws ParallaxException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (NotDirectoryException | NoSuchFileException e) {
      throw wrong(folder.toString(), "there is no such folder");
    } catch (IOException e) {
      throw wrong(folder.toString(), "cannot be read (" + e.getMessage() + ")");
    }
  }

  private static String content(Path file) throws ParallaxException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (MalformedInputException e) {
      throw wrong(file.toString(), "is not UTF-8");
    } catch (IOException e) {
      throw wrong(file.toString(), "cannot be read (" + e.getMessage() + ")");
    }
  }

  private List<Statement> statements() throws ParallaxException {
    Map<String, Stretches> spans = new HashMap<>();
    List<Statement> statements = new ArrayList<>();
    List<String> lines = content(file).lines().toList();
    for (String each : lines) {
      line++;
      if (each.startsWith("T")) {
        String[] fields = each.split("\t", -1);
        if (fields.length < 2) {
          throw wrong("is no T line: it has " + fields.length + " fields");
        }
        spans.put(fields[0], stretches(fields[1]));
      }
    }
    line = 0;
    for (String each : lines) {
      line++;
      if (each.startsWith("E")) {
        statement(each, spans, statements);
      }
    }
    statements.sort(Comparator.comparingInt(statement -> statement.content().begin()));
    return statements;
  }

  /** {@code Content 315 448;463 553}. */
  private Stretches stretches(String field) throws ParallaxException {
    List<Span> spans = new ArrayList<>();
    int blank = field.indexOf(' ');
    for (String part : field.substring(blank + 1).split(";", -1)) {
      String[] ends = part.strip().split(" ", -1);
      try {
        int begin = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
        spans.add(new Span(begin, text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw wrong("has the span '" + part + "', which is no stretch of the text");
      }
    }
    return new Stretches(spans);
  }

  /** {@code Attribution:T4 Content:T3 Cue:T2 Source:T1}. */
  private void statement(String each, Map<String, Stretches> spans, List<Statement> statements)
      throws ParallaxException {
    Map<String, List<Span>> parts = new HashMap<>();
    String[] fields = each.split("\t", -1);
    for (String argument : fields[fields.length - 1].strip().split(" ", -1)) {
      int colon = argument.indexOf(':');
      Stretches found = colon < 0 ? null : spans.get(argument.substring(colon + 1));
      if (found == null) {
        throw wrong("has the argument '" + argument + "', which names no T line");
      }
      String part = DIGITS.matcher(argument.substring(0, colon)).replaceFirst("");
      parts.computeIfAbsent(part, key -> new ArrayList<>()).addAll(found.spans());
    }
    List<Span> content = parts.getOrDefault("Content", List.of());
    if (!content.isEmpty()) {
      statements.add(
          new Statement(
              new Stretches(content),
              new Stretches(parts.getOrDefault("Source", List.of())),
              new Stretches(parts.getOrDefault("Cue", List.of()))));
    }
  }

  private ParallaxException wrong(String what) {
    return wrong(file + " line " + line, what);
  }

  private static ParallaxException wrong(String where, String what) {
    return new ParallaxException(EvaluationFile.problem(where, what));
  }
}
