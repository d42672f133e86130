package org.parallax.app.read;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.parallax.api.annotation.Zone;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.text.Article;
import org.parallax.api.text.Origin;
import org.parallax.api.text.Span;
import org.parallax.ingest.format.Format;
import org.parallax.ingest.format.RawFile;

/** For programs: one JSON object a line. Offsets count UTF-16 units of its {@code text}. */
public final class JsonFormat implements ReadFormat {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String write(ReadArticle read) {
    Article article = read.article();
    ObjectNode root = JSON.createObjectNode();
    root.put("file", article.file());
    Format.findByExtension(RawFile.extension(article.file()))
        .ifPresent(format -> root.put("format", format.name().toLowerCase(Locale.ROOT)));
    root.put("sha256", article.sha256());
    root.put("status", read.annotated().status().label());
    ObjectNode metadata = root.putObject("metadata");
    for (Fact fact : Fact.ofMetadata(read)) {
      fact.value()
          .ifPresent(
              value ->
                  metadata
                      .putObject(fact.label())
                      .put("value", value)
                      .put("ground", fact.ground()));
    }
    article
        .metadata()
        .language()
        .ifPresent(tag -> metadata.putObject("language").put("value", tag));
    read.language()
        .ifPresent(
            guess ->
                root.putObject("language")
                    .put("code", guess.language())
                    .put("confidence", guess.confidence()));
    ObjectNode words = root.putObject("words");
    words.put("all", read.words(zone -> true)).put("read", read.words(Zone::isRead));
    for (Zone zone : Zone.values()) {
      words.put(zone.label(), read.words(zone::equals));
    }
    warnings(root.putArray("warnings"), read);
    origin(root.putObject("origin"), article.origin());
    ArrayNode blocks = root.putArray("blocks");
    article
        .blocks()
        .forEach(
            block ->
                put(blocks.addObject(), block.span())
                    .put("kind", block.kind().name().toLowerCase(Locale.ROOT))
                    .put("why", block.why()));
    ArrayNode zones = root.putArray("zones");
    read.zones()
        .forEach(
            zoned ->
                put(zones.addObject(), zoned.span())
                    .put("zone", zoned.zone().label())
                    .put("why", zoned.why()));
    root.put("text", article.text());
    return SafeText.ofJson(root.toString()) + "\n";
  }

  private static void warnings(ArrayNode warnings, ReadArticle read) {
    for (Diagnostic warning : read.warnings()) {
      warnings
          .addObject()
          .put("code", warning.problem().code())
          .put("severity", warning.problem().severity().label())
          .put("where", warning.where())
          .put("what", warning.what())
          .put("remedy", warning.remedy());
    }
  }

  private static void origin(ObjectNode node, Origin origin) {
    node.put("extracted", origin.extracted());
    ArrayNode changes = node.putArray("changes");
    for (Origin.Change change : origin.changes()) {
      ObjectNode places = changes.addObject();
      put(places.putObject("text"), change.text());
      put(places.putObject("file"), change.file());
    }
  }

  private static ObjectNode put(ObjectNode node, Span span) {
    return node.put("begin", span.begin()).put("end", span.end());
  }

  @Override
  public String between() {
    return "";
  }

  @Override
  public boolean tellsWarnings() {
    return true;
  }
}
