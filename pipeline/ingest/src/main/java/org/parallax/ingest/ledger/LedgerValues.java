package org.parallax.ingest.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.api.annotation.Labelled;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;

/** Takes values out of a ledger's nodes and collects all that is wrong, with its line. */
final class LedgerValues {

  private final String file;
  private final List<Diagnostic> problems = new ArrayList<>();

  LedgerValues(String file) {
    this.file = file;
  }

  List<Diagnostic> problems() {
    return problems;
  }

  void problem(Problem problem, int line, String what, String remedy) {
    problems.add(Diagnostic.of(problem, file + ", line " + line, what, remedy));
  }

  /** Tells every key that is none of these. */
  void onlyKnown(Node map, List<String> known, String of) {
    map.keys()
        .forEach(
            (key, line) -> {
              if (!known.contains(key)) {
                problem(
                    Problem.LEDGER_UNKNOWN_KEY,
                    line,
                    "has the key '" + key + "', which " + of + " does not have",
                    "It has " + String.join(", ", known));
              }
            });
  }

  /** A text that may be missing. */
  Optional<String> optional(Node map, String key) {
    Optional<Node> value = map.find(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (!value.get().is(Node.Shape.SCALAR) || value.get().text().isBlank()) {
      problem(
          Problem.LEDGER_VALUE,
          value.get().line(),
          "'" + key + "' is not a single text",
          "Write it as " + key + ": TEXT, in quotation marks if it holds a colon");
      return Optional.empty();
    }
    return Optional.of(value.get().text().strip());
  }

  /** A text that must be there; empty text, and a problem, if it is not. */
  String required(Node map, String key, String of) {
    Optional<String> value = optional(map, key);
    if (value.isEmpty() && map.find(key).isEmpty()) {
      int line = map.keys().getOrDefault(key, map.line());
      problem(Problem.LEDGER_VALUE, line, of + " lacks '" + key + "'", "Add " + key + ": TEXT");
    }
    return value.orElse("");
  }

  /** Texts under the first of these keys that is there: a list, or one text. */
  List<String> texts(Node map, String... keys) {
    List<String> texts = new ArrayList<>();
    for (String key : keys) {
      Optional<Node> value = map.find(key);
      if (value.isEmpty()) {
        continue;
      }
      List<Node> items =
          value.get().is(Node.Shape.LIST) ? value.get().items() : List.of(value.get());
      for (Node item : items) {
        if (item.is(Node.Shape.SCALAR) && item.isKnown() && !item.text().isBlank()) {
          texts.add(item.text().strip());
        } else {
          problem(
              Problem.LEDGER_VALUE,
              item.line(),
              "'" + key + "' holds something that is no text",
              "Write it as " + key + ": [TEXT, TEXT], or " + key + ": TEXT");
        }
      }
      if (items.isEmpty()) {
        problem(
            Problem.LEDGER_VALUE, value.get().line(), "'" + key + "' is an empty list", "Fill it");
      }
    }
    return texts;
  }

  /** A whole number, at least 0. */
  Optional<Integer> number(Node map, String key) {
    Optional<String> value = optional(map, key);
    try {
      Optional<Integer> number = value.map(Integer::valueOf);
      if (number.isEmpty() || number.get() >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, with numbers below 0.
    }
    problem(
        Problem.LEDGER_VALUE,
        map.find(key).map(Node::line).orElse(map.line()),
        "'" + key + ": " + value.orElse("") + "' is not a whole number from 0",
        "Take the number from mentions.csv or sentences.csv of a report");
    return Optional.empty();
  }

  /** One of an enumeration's labels. */
  <E extends Labelled> Optional<E> label(Node map, String key, List<E> values) {
    Function<String, Optional<E>> find =
        text -> values.stream().filter(value -> value.label().equals(text)).findFirst();
    Optional<String> text = optional(map, key);
    Optional<E> found = text.flatMap(find);
    if (text.isPresent() && found.isEmpty()) {
      problem(
          Problem.LEDGER_VALUE,
          map.find(key).map(Node::line).orElse(map.line()),
          "'" + key + ": " + text.get() + "' is none of the values that there are",
          "Choose one of " + String.join(", ", values.stream().map(Labelled::label).toList()));
    }
    return found;
  }
}
