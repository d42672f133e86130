package org.parallax.engine.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.api.document.LayerKey;

/** Stages as a table of plain text. */
final class StageTable {

  private StageTable() {}

  static String of(List<InstalledStage> stages) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("stage", "version", "needs", "uses if there", "gives"));
    for (InstalledStage stage : stages) {
      rows.add(
          List.of(
              stage.name(),
              stage.version(),
              names(stage.needs()),
              names(stage.uses()),
              names(stage.gives())));
    }
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int column = 0; column < columns; column++) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    StringBuilder table = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        line.append(row.get(column));
        line.append(" ".repeat(widths[column] - row.get(column).length() + 2));
      }
      table.append(line.toString().stripTrailing()).append('\n');
    }
    return table.toString();
  }

  private static String names(Collection<LayerKey<?>> keys) {
    return keys.isEmpty()
        ? "-"
        : keys.stream().map(LayerKey::name).collect(Collectors.joining(", "));
  }
}
