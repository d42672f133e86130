package org.parallax.ingest.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The styles of a document by their ids. Ids are made up by whoever wrote it; names tell. */
final class StyleSheet {

  /** Longer chains of styles, or circles of them, are no human's. */
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Style> resolved = new HashMap<>();
  private Optional<String> language = Optional.empty();

  private static final class Entry {
    private String name = "";
    private @Nullable String basedOn;
    private @Nullable Integer outline;
    private @Nullable Boolean numbered;
    private @Nullable Boolean hidden;
  }

  /** The language of what says no other. */
  Optional<String> language() {
    return language;
  }

  /** The style with an id; one that says nothing if there is none. */
  Style get(@Nullable String id) {
    return id == null ? Style.NONE : resolved.computeIfAbsent(id, this::resolve);
  }

  private Style resolve(String id) {
    List<String> names = new ArrayList<>();
    Integer outline = null;
    Boolean numbered = null;
    Boolean hidden = null;
    Entry entry = entries.get(id);
    for (int i = 0; i < LONGEST_CHAIN && entry != null; i++) {
      names.add(entry.name);
      outline = outline == null ? entry.outline : outline;
      numbered = numbered == null ? entry.numbered : numbered;
      hidden = hidden == null ? entry.hidden : hidden;
      entry = entry.basedOn == null ? null : entries.get(entry.basedOn);
    }
    return new Style(
        names,
        outline == null ? OptionalInt.empty() : OptionalInt.of(outline),
        Boolean.TRUE.equals(numbered),
        Boolean.TRUE.equals(hidden));
  }

  /**
   * Adds what {@code styles.xml} says.
   *
   * @throws BombException if it declares a document type
   * @throws XMLStreamException if it is not well-formed
   */
  void read(XMLStreamReader xml) throws XMLStreamException, BombException {
    Entry entry = null;
    while (xml.hasNext()) {
      int event = xml.next();
      Word.refuseDeclarations(event);
      if (event == XMLStreamConstants.START_ELEMENT && Word.isWord(xml)) {
        if (xml.getLocalName().equals("style")) {
          Entry added = new Entry();
          entry = added;
          Word.attribute(xml, "styleId").ifPresent(id -> entries.put(id, added));
        } else if (entry != null) {
          read(xml, entry);
        } else if (xml.getLocalName().equals("lang")) {
          language = Word.value(xml);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT
          && Word.isWord(xml)
          && xml.getLocalName().equals("style")) {
        entry = null;
      }
    }
  }

  private static void read(XMLStreamReader xml, Entry entry) {
    Optional<String> value = Word.value(xml);
    switch (xml.getLocalName()) {
      case "name" -> entry.name = value.orElse("").strip().toLowerCase(Locale.ROOT);
      case "basedOn" -> entry.basedOn = value.orElse(null);
      case "outlineLvl" ->
          entry.outline = Word.outline(value).stream().boxed().findAny().orElse(null);
      case "numId" -> entry.numbered = !value.equals(Optional.of("0"));
      case "vanish" -> entry.hidden = Word.isOn(value);
      default -> {}
    }
  }
}
