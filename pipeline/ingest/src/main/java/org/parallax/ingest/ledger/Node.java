package org.parallax.ingest.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of YAML that knows its line. */
final class Node {

  /** What it is. */
  enum Shape {
    SCALAR,
    LIST,
    MAP
  }

  private final Shape shape;
  private final int line;
  private final String text;
  private final boolean known;
  private final List<Node> items = new ArrayList<>();
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> keyLines = new LinkedHashMap<>();

  private Node(Shape shape, int line, String text, boolean known) {
    this.shape = shape;
    this.line = line;
    this.text = text;
    this.known = known;
  }

  /**
   * A single value.
   *
   * @param known false for YAML's null
   */
  static Node scalar(int line, String text, boolean known) {
    return new Node(Shape.SCALAR, line, text, known);
  }

  static Node list(int line) {
    return new Node(Shape.LIST, line, "", true);
  }

  static Node map(int line) {
    return new Node(Shape.MAP, line, "", true);
  }

  void add(Node item) {
    items.add(item);
  }

  void put(String key, int keyLine, Node value) {
    values.put(key, value);
    keyLines.put(key, keyLine);
  }

  Shape shape() {
    return shape;
  }

  boolean is(Shape wanted) {
    return shape == wanted;
  }

  /** Whether anything is said at all: no YAML null. */
  boolean isKnown() {
    return known;
  }

  /** From 1. */
  int line() {
    return line;
  }

  /** A scalar's text. */
  String text() {
    return text;
  }

  List<Node> items() {
    return items;
  }

  /** Keys in the order of the file, with their lines. */
  Map<String, Integer> keys() {
    return keyLines;
  }

  Optional<Node> find(String key) {
    return Optional.ofNullable(values.get(key)).filter(Node::isKnown);
  }
}
