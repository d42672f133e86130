package org.parallax.reports.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.api.annotation.Labelled;
import org.parallax.reports.Decimals;

/** One file: its header and rows, each as wide as the header. */
final class Table {

  private final String name;
  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  Table(String name, String... columns) {
    this.name = name;
    this.columns = List.of(columns);
  }

  String name() {
    return name;
  }

  List<String> columns() {
    return columns;
  }

  List<List<String>> rows() {
    return rows;
  }

  /**
   * Adds a row. Numbers and texts stand for themselves, an empty {@code Optional} for an empty
   * field, labels for their word, collections for their elements with {@code ;} between.
   */
  void add(Object... fields) {
    if (fields.length != columns.size()) {
      throw new IllegalArgumentException(
          name + ": " + fields.length + " fields for " + columns.size() + " columns");
    }
    List<String> row = new ArrayList<>(fields.length);
    for (Object field : fields) {
      row.add(text(field));
    }
    rows.add(row);
  }

  private static String text(Object field) {
    if (field instanceof Optional<?> optional) {
      return optional.isPresent() ? text(optional.get()) : "";
    }
    if (field instanceof Collection<?> list) {
      // A semicolon inside an element would be read as two elements.
      return list.stream()
          .map(element -> text(element).replace(';', ','))
          .collect(Collectors.joining(";"));
    }
    if (field instanceof Labelled label) {
      return label.label();
    }
    return field instanceof Double figure ? Decimals.format(figure) : field.toString();
  }
}
