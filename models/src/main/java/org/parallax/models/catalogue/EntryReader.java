package org.parallax.models.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.api.annotation.EntityType;

/** Reads one entry of a catalogue file; every message says which entry and which key. */
final class EntryReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "name",
          "type",
          "names",
          "adjectives",
          "prefixes",
          "seats",
          "institutions",
          "descriptions",
          "titles",
          "leaders",
          "ambiguous",
          "cues",
          "not_in",
          "companies",
          "proxies",
          "examples");
  private static final Set<String> LEADER_KEYS =
      Set.of("name", "variants", "surname", "short", "office", "from", "to");

  private final JsonNode node;
  private final String where;

  private EntryReader(JsonNode node, String where) {
    this.node = node;
    this.where = where;
  }

  static CatalogueEntry read(String file, JsonNode node) {
    String id = node.path("id").asText();
    return new EntryReader(node, file + ", entry '" + id + "'").entry(id);
  }

  private CatalogueEntry entry(String id) {
    requireKnown(node, KEYS);
    if (id.isBlank()) {
      throw broken("has no id");
    }
    return new CatalogueEntry(
        id,
        text(node, "name"),
        type(text(node, "type")),
        texts(node, "names"),
        texts(node, "adjectives"),
        texts(node, "prefixes"),
        seats(),
        institutions(),
        texts(node, "descriptions"),
        texts(node, "titles"),
        leaders(),
        Set.copyOf(texts(node, "ambiguous")),
        cues(),
        texts(node, "not_in"),
        texts(node, "companies"),
        texts(node, "proxies"),
        examples());
  }

  private EntityType type(String label) {
    for (EntityType type : EntityType.values()) {
      if (type.label().equals(label)) {
        return type;
      }
    }
    throw broken("has the unknown type '" + label + "'");
  }

  private List<Seat> seats() {
    List<Seat> seats = new ArrayList<>();
    for (JsonNode seat : node.path("seats")) {
      if (seat.isTextual()) {
        seats.add(new Seat(seat.asText(), true));
      } else {
        requireKnown(seat, Set.of("name", "place"));
        seats.add(new Seat(text(seat, "name"), seat.path("place").asBoolean(true)));
      }
    }
    return seats;
  }

  private List<Institution> institutions() {
    List<Institution> institutions = new ArrayList<>();
    for (JsonNode institution : node.path("institutions")) {
      if (institution.isTextual()) {
        institutions.add(new Institution(institution.asText(), false));
      } else {
        requireKnown(institution, Set.of("name", "generic"));
        institutions.add(
            new Institution(
                text(institution, "name"), institution.path("generic").asBoolean(false)));
      }
    }
    return institutions;
  }

  private List<LeaderTerm> leaders() {
    List<LeaderTerm> terms = new ArrayList<>();
    for (JsonNode leader : node.path("leaders")) {
      requireKnown(leader, LEADER_KEYS);
      String name = text(leader, "name");
      String surname =
          leader.has("surname")
              ? text(leader, "surname")
              : name.substring(name.lastIndexOf(' ') + 1);
      terms.add(
          new LeaderTerm(
              name,
              texts(leader, "variants"),
              surname,
              texts(leader, "short"),
              text(leader, "office"),
              day(leader, "from", false),
              day(leader, "to", true)));
    }
    return terms;
  }

  /** A day, or a year taken from its first day or up to its last. */
  private Optional<LocalDate> day(JsonNode parent, String key, boolean last) {
    JsonNode value = parent.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    String written = value.asText();
    try {
      if (written.length() > 4) {
        return Optional.of(LocalDate.parse(written));
      }
      Year year = Year.of(Integer.parseInt(written));
      return Optional.of(last ? year.atDay(year.length()) : year.atDay(1));
    } catch (DateTimeException | NumberFormatException e) {
      throw broken("has '" + written + "' for " + key + ", which is neither a day nor a year");
    }
  }

  private Cues cues() {
    JsonNode cues = node.path("cues");
    if (cues.isMissingNode()) {
      return Cues.NONE;
    }
    requireKnown(cues, Set.of("for", "against"));
    return new Cues(texts(cues, "for"), texts(cues, "against"));
  }

  private List<CatalogueExample> examples() {
    List<CatalogueExample> examples = new ArrayList<>();
    for (JsonNode example : node.path("examples")) {
      requireKnown(example, Set.of("match", "miss", "wide"));
      boolean wide = example.has("wide");
      boolean matching = wide || example.has("match");
      String key = wide ? "wide" : matching ? "match" : "miss";
      examples.add(new CatalogueExample(text(example, key), matching, wide));
    }
    return examples;
  }

  private void requireKnown(JsonNode object, Set<String> known) {
    Set<String> unknown = new TreeSet<>();
    object.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw broken("has the unknown keys " + unknown + "; known are " + new TreeSet<>(known));
    }
  }

  private String text(JsonNode parent, String key) {
    JsonNode value = parent.path(key);
    if (!value.isValueNode() || value.asText().isBlank()) {
      throw broken("lacks a text for '" + key + "'");
    }
    return value.asText();
  }

  private List<String> texts(JsonNode parent, String key) {
    JsonNode values = parent.path(key);
    if (values.isMissingNode()) {
      return List.of();
    }
    if (!values.isArray()) {
      throw broken("needs a list for '" + key + "'");
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode value : values) {
      if (!value.isTextual() || value.asText().isBlank()) {
        throw broken("has something that is no text in '" + key + "'");
      }
      texts.add(value.asText());
    }
    return texts;
  }

  private IllegalArgumentException broken(String what) {
    return new IllegalArgumentException(String.format(Locale.ROOT, "%s %s", where, what));
  }
}
