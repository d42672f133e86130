package org.parallax.app.evaluate.zone;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.app.evaluate.Score;

/** The figures of an evaluation of zones as JSON. */
final class ZoneFigures {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NOTHING = "nothing";

  private ZoneFigures() {}

  static ObjectNode of(List<FoundLine> lines) {
    ObjectNode root = JSON.createObjectNode();
    root.put("task", "zones");
    put(root, lines);
    ObjectNode folders = root.putObject("folders");
    ZoneTable.byFolder(lines).forEach((folder, some) -> put(folders.putObject(folder), some));
    ObjectNode zones = root.putObject("zones");
    for (Zone zone : Zone.values()) {
      put(zones.putObject(zone.label()), ZoneScore.of(zone, lines));
    }
    ObjectNode confusion = root.putObject("confusion");
    ZoneTable.confusion(lines)
        .forEach(
            (zone, row) -> {
              ObjectNode cells = confusion.putObject(zone.label());
              row.forEach(
                  (found, count) -> cells.put(found.map(Zone::label).orElse(NOTHING), count));
            });
    return root;
  }

  private static void put(ObjectNode node, List<FoundLine> lines) {
    ZoneScore score = ZoneScore.of(lines);
    node.put("lines", score.lines()).put("exact", score.exact()).put("accuracy", score.accuracy());
    put(node.putObject("read"), score.read());
  }

  private static void put(ObjectNode node, Score score) {
    node.put("gold", score.gold())
        .put("found", score.predicted())
        .put("right", score.found())
        .put("precision", score.precision())
        .put("recall", score.recall())
        .put("f1", score.f1());
  }

  static String predictions(List<FoundLine> lines) {
    StringBuilder json = new StringBuilder();
    for (FoundLine found : lines) {
      ObjectNode line = JSON.createObjectNode();
      line.put("page", found.page().name())
          .put("line", found.line().number())
          .put("label", found.line().zone().label())
          .put("zone", found.zone().map(Zone::label).orElse(NOTHING))
          .put("why", found.found().map(ZonedSpan::why).orElse(""))
          .put("text", found.line().words());
      json.append(line).append('\n');
    }
    return json.toString();
  }
}
