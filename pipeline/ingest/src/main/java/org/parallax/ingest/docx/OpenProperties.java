package org.parallax.ingest.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** The properties of paragraphs, runs, rows and content controls while a part is read. */
final class OpenProperties {

  /** Whose properties are being read. */
  enum Owner {
    NOBODY,
    PARAGRAPH,
    RUN,
    ROW,
    CONTROL
  }

  private final XMLStreamReader xml;
  private final StyleSheet styles;
  private final PartContent content;

  /** One entry an open content control: whether it shows what is to be filled in. */
  private final Deque<Boolean> placeholders = new ArrayDeque<>();

  private Owner owner = Owner.NOBODY;
  private int shownPlaceholders;
  private boolean runHidden;
  private String language = "";

  OpenProperties(XMLStreamReader xml, StyleSheet styles, PartContent content) {
    this.xml = xml;
    this.styles = styles;
    this.content = content;
  }

  void beginRun(Scope scope) {
    Paragraph paragraph = scope.paragraph();
    runHidden = paragraph != null && styles.get(paragraph.style()).hidden();
    language = "";
  }

  void beginControl() {
    placeholders.push(false);
  }

  void endControl() {
    shownPlaceholders -= Boolean.TRUE.equals(placeholders.poll()) ? 1 : 0;
  }

  /** Whether text that stands here is not shown, or only until somebody writes. */
  boolean isHidden() {
    return runHidden || shownPlaceholders > 0;
  }

  /** The language that the run is marked with; empty if it is not. */
  String language() {
    return language;
  }

  boolean isOpen() {
    return owner != Owner.NOBODY;
  }

  void open(Owner whose) {
    owner = whose;
  }

  /** Ends properties, unless others are open: a paragraph's hold those of the run of its end. */
  void close(Owner whose) {
    if (owner == whose) {
      owner = Owner.NOBODY;
    }
  }

  /** Reads the current element as a property. */
  void read(Scope scope) {
    String name = xml.getLocalName();
    Optional<String> value = Word.value(xml);
    switch (owner) {
      case PARAGRAPH -> {
        Paragraph paragraph = scope.paragraph();
        if (paragraph != null) {
          read(name, value, paragraph);
        }
      }
      case RUN -> {
        switch (name) {
          case "vanish" -> runHidden = Word.isOn(value);
          case "rStyle" -> runHidden |= value.map(styles::get).orElse(Style.NONE).hidden();
          case "lang" -> language = value.orElse("");
          default -> {}
        }
      }
      case ROW -> {
        Table table = scope.cells();
        if (name.equals("del") && table != null) {
          table.deleteRow();
        }
      }
      case CONTROL -> {
        if (name.equals("showingPlcHdr") && Word.isOn(value) && !placeholders.isEmpty()) {
          shownPlaceholders += placeholders.pop() ? 0 : 1;
          placeholders.push(true);
        }
      }
      case NOBODY -> {}
    }
  }

  private void read(String name, Optional<String> value, Paragraph paragraph) {
    switch (name) {
      case "pStyle" -> value.ifPresent(paragraph::style);
      case "outlineLvl" -> paragraph.outline(Word.outline(value));
      case "numId" -> paragraph.numbered(!value.equals(Optional.of("0")));
      case "framePr" -> {
        boolean initial =
            Word.attribute(xml, "dropCap").filter(kind -> !kind.equals("none")).isPresent();
        if (initial) {
          paragraph.joined();
        } else {
          paragraph.framed();
        }
      }
      case "del" -> paragraph.joined(); // among the properties of the paragraph's end
      case "headerReference", "footerReference", "titlePg" -> section(name);
      default -> {}
    }
  }

  /** Reads the current element as a property of a section, which may end with a paragraph. */
  void section(String name) {
    if (name.equals("titlePg")) {
      if (Word.isOn(Word.value(xml))) {
        content.showFirstPages();
      }
      return;
    }
    String type = Word.attribute(xml, "type").orElse("default");
    Word.attribute(xml, "id")
        .ifPresent(
            id -> content.running().add(new PartContent.Running(name.startsWith("h"), type, id)));
  }
}
