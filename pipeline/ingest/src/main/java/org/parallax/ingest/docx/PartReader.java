package org.parallax.ingest.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads one part (the main text, a running head, the notes) from its stream of XML, and keeps what
 * a person sees of it: not what was deleted or hidden, not comments, not the instructions of
 * fields, one form only of what is there in several. Unknown elements are looked through. Keeps no
 * more than what is open at a place, however deep that lies. For one part.
 */
final class PartReader {

  /** Text boxes inside text boxes beyond this depth are left out; there are none. */
  private static final int DEEPEST_BOX = 8;

  private static final char BREAK = '\n';
  private static final char PRIVATE_USE = '\uE000';
  private static final int HEXADECIMAL = 16;

  private final XMLStreamReader xml;
  private final StyleSheet styles;
  private final boolean isRunning;
  private final PartContent content = new PartContent();
  private final Deque<Scope> outer = new ArrayDeque<>();

  /** One entry an open content control: whether it shows what is to be filled in. */
  private final Deque<Boolean> placeholders = new ArrayDeque<>();

  /** One entry an open choice of forms: whether one was taken. */
  private final Deque<Boolean> choices = new ArrayDeque<>();

  private Scope scope;
  private int skipped;
  private int links;
  private int shownPlaceholders;
  private boolean inParagraphProperties;
  private boolean inRunProperties;
  private boolean inControlProperties;
  private boolean inRowProperties;
  private boolean inRun;
  private boolean inText;
  private boolean inInstruction;
  private boolean runHidden;
  private String language = "";
  private @Nullable String note;

  /**
   * @param isRunning whether it is a running head or foot
   */
  PartReader(XMLStreamReader xml, StyleSheet styles, boolean isRunning) {
    this.xml = xml;
    this.styles = styles;
    this.isRunning = isRunning;
    this.scope = new Scope(styles, isRunning);
  }

  /**
   * Reads the part to its end.
   *
   * @throws BombException if it holds too much
   * @throws XMLStreamException if it is not well-formed
   */
  PartContent read() throws XMLStreamException, BombException {
    while (xml.hasNext()) {
      int event = xml.next();
      Word.refuseDeclarations(event);
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> begin();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            characters(xml.getText());
        default -> {}
      }
    }
    while (!outer.isEmpty()) {
      endBox();
    }
    scope.end();
    content.lines().addAll(scope.lines());
    return content;
  }

  private void begin() throws BombException {
    if (skipped > 0) {
      skipped++;
    } else if (Word.isWord(xml)) {
      beginWord(xml.getLocalName());
    } else if (Word.isCompatibility(xml)) {
      beginChoice(xml.getLocalName());
    } else if (Word.isMaths(xml)) {
      inText |= xml.getLocalName().equals("t");
    }
  }

  private void end() {
    if (skipped > 0) {
      skipped--;
    } else if (Word.isWord(xml)) {
      endWord(xml.getLocalName());
    } else if (Word.isCompatibility(xml)) {
      if (xml.getLocalName().equals("AlternateContent")) {
        choices.poll();
      }
    } else if (Word.isMaths(xml)) {
      inText &= !xml.getLocalName().equals("t");
    }
  }

  /** The same drawing is often there in a new and an old form. */
  private void beginChoice(String name) {
    if (name.equals("AlternateContent")) {
      choices.push(false);
    } else if (!choices.isEmpty()) {
      if (choices.pop()) {
        skipped = 1;
      }
      choices.push(true);
    }
  }

  private void beginWord(String name) throws BombException {
    if (name.endsWith("Change")) {
      skipped = 1; // properties as they were before somebody changed them
    } else if (inControlProperties) {
      beginControlProperty(name);
    } else if (inParagraphProperties) {
      beginParagraphProperty(name);
    } else if (inRunProperties) {
      beginRunProperty(name);
    } else if (inRowProperties) {
      deletedRow(name);
    } else if (inRun) {
      beginInRun(name);
    } else {
      beginInFlow(name);
    }
  }

  private void beginInFlow(String name) throws BombException {
    switch (name) {
      case "p" -> scope.beginParagraph();
      case "pPr" -> inParagraphProperties = true;
      case "r" -> {
        inRun = true;
        runHidden = scope.paragraph() != null && styles.get(scope.paragraph().style()).hidden();
        language = "";
      }
      case "del", "moveFrom", "rt" -> skipped = 1;
      case "hyperlink" -> links++;
      case "fldSimple" -> {
        scope.fields().begin();
        scope.fields().instruction(Word.attribute(xml, "instr").orElse(""));
        scope.fields().result();
      }
      case "tbl" -> scope.beginTable();
      case "tr", "tc" -> {
        Table table = scope.cells();
        if (table != null && name.equals("tr")) {
          table.beginRow();
        } else if (table != null) {
          table.beginCell();
        }
      }
      case "trPr" -> inRowProperties = true;
      case "sdt" -> placeholders.push(false);
      case "sdtPr" -> inControlProperties = true;
      case "headerReference", "footerReference", "titlePg" -> section(name);
      case "altChunk" -> content.embedPage();
      case "footnote", "endnote" -> note = noteId();
      case "txbxContent" -> beginBox();
      default -> {}
    }
  }

  private void beginInRun(String name) throws BombException {
    switch (name) {
      case "rPr" -> inRunProperties = true;
      case "t" -> inText = true;
      case "instrText" -> inInstruction = true;
      case "delText", "delInstrText", "del", "moveFrom", "rt" -> skipped = 1;
      case "tab", "ptab" -> add("\t");
      case "br", "cr" -> add(String.valueOf(BREAK));
      case "noBreakHyphen" -> add("-");
      case "sym" -> symbol();
      case "fldChar" -> field(Word.attribute(xml, "fldCharType").orElse(""));
      case "footnoteReference", "endnoteReference" -> noteMark(name.startsWith("e"));
      case "txbxContent" -> beginBox();
      default -> {
        if (!name.equals("softHyphen")) {
          beginInFlow(name); // a ruby's base, for one, has runs of its own
        }
      }
    }
  }

  private void endWord(String name) {
    switch (name) {
      case "p" -> {
        scope.endParagraph();
        inRun = false;
      }
      case "pPr" -> inParagraphProperties = false;
      case "rPr" -> inRunProperties = false;
      case "trPr" -> inRowProperties = false;
      case "r" -> inRun = false;
      case "t" -> inText = false;
      case "instrText" -> inInstruction = false;
      case "hyperlink" -> links = Math.max(0, links - 1);
      case "fldSimple" -> scope.fields().end();
      case "tbl" -> scope.endTable();
      case "tr" -> {
        Table table = scope.cells();
        if (table != null) {
          table.endRow();
        }
      }
      case "sdt" -> shownPlaceholders -= Boolean.TRUE.equals(placeholders.poll()) ? 1 : 0;
      case "sdtPr" -> inControlProperties = false;
      case "footnote", "endnote" -> endNote();
      case "txbxContent" -> endBox();
      default -> {}
    }
  }

  private void beginParagraphProperty(String name) {
    Paragraph paragraph = scope.paragraph();
    if (paragraph == null) {
      return;
    }
    Optional<String> value = Word.value(xml);
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

  private void beginRunProperty(String name) {
    switch (name) {
      case "vanish" -> runHidden = Word.isOn(Word.value(xml));
      case "rStyle" -> runHidden |= Word.value(xml).map(styles::get).orElse(Style.NONE).hidden();
      case "lang" -> language = Word.value(xml).orElse("");
      default -> {}
    }
  }

  private void beginControlProperty(String name) {
    if (name.equals("showingPlcHdr") && Word.isOn(Word.value(xml)) && !placeholders.isEmpty()) {
      shownPlaceholders += placeholders.pop() ? 0 : 1;
      placeholders.push(true);
    }
  }

  private void deletedRow(String name) {
    Table table = scope.cells();
    if (name.equals("del") && table != null) {
      table.deleteRow();
    }
  }

  private void section(String name) {
    if (name.equals("titlePg")) {
      if (Word.isOn(Word.value(xml))) {
        content.showFirstPages();
      }
      return;
    }
    Word.attribute(xml, "id")
        .ifPresent(
            id ->
                content
                    .running()
                    .add(
                        new PartContent.Running(
                            name.startsWith("h"),
                            Word.attribute(xml, "type").orElse("default"),
                            id)));
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> scope.fields().begin();
      case "separate" -> scope.fields().result();
      case "end" -> scope.fields().end();
      default -> {}
    }
  }

  private void symbol() throws BombException {
    String code = Word.attribute(xml, "char").orElse("");
    try {
      int symbol = Integer.parseInt(code, HEXADECIMAL);
      if (symbol >= ' ' && symbol < PRIVATE_USE && !Character.isSurrogate((char) symbol)) {
        add(String.valueOf((char) symbol));
      }
    } catch (NumberFormatException e) {
      // No character has such a code; nobody can read it.
    }
  }

  private void noteMark(boolean end) {
    if (isSeen()) {
      Word.attribute(xml, "id")
          .ifPresent(id -> content.noteMarks().add(new PartContent.NoteMark(end, id)));
    }
  }

  /** Lines between notes are kept among the notes and have a type. */
  private @Nullable String noteId() {
    boolean ordinary = Word.attribute(xml, "type").filter(type -> !type.equals("normal")).isEmpty();
    return ordinary ? Word.attribute(xml, "id").orElse(null) : null;
  }

  private void endNote() {
    scope.end();
    if (note != null) {
      content.notes().put(note, scope.lines());
    }
    note = null;
    scope = new Scope(styles, isRunning);
  }

  /** A text box lies inside a run of the paragraph that it is anchored in. */
  private void beginBox() {
    if (outer.size() >= DEEPEST_BOX) {
      skipped = 1;
      return;
    }
    outer.push(scope);
    scope = new Scope(styles, isRunning);
    inRun = false;
  }

  private void endBox() {
    Scope around = outer.poll();
    if (around == null) {
      return;
    }
    scope.end();
    for (Line line : scope.lines()) {
      Paragraph anchor = around.paragraph();
      if (anchor == null) {
        around.lines().add(line.inBox());
      } else {
        anchor.boxes().add(line.inBox());
      }
    }
    scope = around;
    inRun = true;
    runHidden = false;
  }

  private void characters(String text) throws BombException {
    if (skipped > 0) {
      return;
    }
    if (inInstruction) {
      scope.fields().instruction(text);
    } else if (inText) {
      add(text.replace(BREAK, ' '));
    }
  }

  private boolean isSeen() {
    return !runHidden && shownPlaceholders == 0 && scope.fields().isSeen();
  }

  private void add(String text) throws BombException {
    Paragraph paragraph = scope.paragraph();
    if (paragraph != null && isSeen()) {
      content.count(text, language);
      Fields fields = scope.fields();
      paragraph.add(text, links > 0 || fields.isLink(), fields.isPageNumber());
    }
  }
}
