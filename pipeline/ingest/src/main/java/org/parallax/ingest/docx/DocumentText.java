package org.parallax.ingest.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.xml.stream.XMLStreamConstants;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.text.BlockKind;

/** Puts the lines of a document's parts together. For one document. */
final class DocumentText {

  /** So many letters of the text must be marked with a language for it to be the document's. */
  private static final double LANGUAGE_SHARE = 0.8;

  private final WordPackage parts;
  private final String where;
  private final StyleSheet styles = new StyleSheet();
  private final List<Line> lines = new ArrayList<>();
  private final List<Diagnostic> warnings = new ArrayList<>();
  private PartContent main = new PartContent();

  DocumentText(WordPackage parts, String where) {
    this.parts = parts;
    this.where = where;
  }

  /**
   * Reads all parts. One that is damaged is told of and left out, but for the main one.
   *
   * @throws BombException if the document holds too much
   * @throws IOException if the main part is damaged
   */
  void read() throws IOException {
    for (PackagePart part : parts.related("styles")) {
      readAside(part, "styles", () -> parts.read(part, styles::read));
    }
    main = content(parts.main(), false);
    lines.addAll(running(true));
    lines.addAll(main.lines());
    lines.addAll(notes());
    lines.addAll(running(false));
    if (main.embedsPages()) {
      leftOut("an embedded page of another format was left out");
    }
  }

  List<Line> lines() {
    return lines;
  }

  List<Diagnostic> warnings() {
    return warnings;
  }

  boolean embedsPages() {
    return main.embedsPages();
  }

  /** The language that nearly all of the text is marked with, as Word checks its spelling. */
  Optional<String> language() {
    Map<String, Integer> languages = new LinkedHashMap<>();
    int all = 0;
    for (Map.Entry<String, Integer> entry : main.languages().entrySet()) {
      String tag = entry.getKey().isEmpty() ? styles.language().orElse("") : entry.getKey();
      languages.merge(tag, entry.getValue(), Integer::sum);
      all += entry.getValue();
    }
    double least = LANGUAGE_SHARE * all;
    return languages.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty() && entry.getValue() >= least)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private interface Step {
    void run() throws IOException;
  }

  /** What is damaged beside the main text costs only itself. */
  private void readAside(PackagePart part, String name, Step step) throws BombException {
    try {
      step.run();
    } catch (BombException e) {
      throw e;
    } catch (IOException e) {
      leftOut(
          "its " + name + " (" + part.getPartName().getName() + ") are damaged and were left out");
    }
  }

  private void leftOut(String what) {
    warnings.add(
        Diagnostic.of(
            Problem.DOCX_PART_LEFT_OUT,
            where,
            what,
            "Open it in Word and save it again, if that part matters"));
  }

  private PartContent content(PackagePart part, boolean isRunning) throws IOException {
    List<PartContent> read = new ArrayList<>();
    parts.read(part, xml -> read.add(new PartReader(xml, styles, isRunning).read()));
    return read.get(0);
  }

  /** Running heads or feet, each text once, whatever the number of sections and pages. */
  private List<Line> running(boolean head) throws IOException {
    Set<String> seen = new LinkedHashSet<>();
    Set<String> ids = new LinkedHashSet<>();
    List<Line> running = new ArrayList<>();
    boolean even = hasEvenPages();
    for (PartContent.Running each : main.running()) {
      boolean shown =
          switch (each.type()) {
            case "first" -> main.hasFirstPages();
            case "even" -> even;
            default -> true;
          };
      if (each.head() == head && shown && ids.add(each.id())) {
        String type = head ? "header" : "footer";
        Optional<PackagePart> part = parts.related(type, each.id());
        if (part.isPresent()) {
          String why = head ? "running head" : "running foot";
          readAside(
              part.get(),
              "running heads and feet",
              () ->
                  content(part.get(), true).lines().stream()
                      .filter(line -> seen.add(line.text()))
                      .forEach(line -> running.add(line.as(BlockKind.NAVIGATION, why))));
        }
      }
    }
    return running;
  }

  private boolean hasEvenPages() throws BombException {
    AtomicBoolean even = new AtomicBoolean();
    for (PackagePart part : parts.related("settings")) {
      readAside(
          part,
          "settings",
          () ->
              parts.read(
                  part,
                  xml -> {
                    while (xml.hasNext()) {
                      int event = xml.next();
                      Word.refuseDeclarations(event);
                      if (event == XMLStreamConstants.START_ELEMENT
                          && xml.getLocalName().equals("evenAndOddHeaders")) {
                        even.set(Word.isOn(Word.value(xml)));
                      }
                    }
                  }));
    }
    return even.get();
  }

  /** Footnotes, then endnotes, in the order of their marks; those without a mark are not shown. */
  private List<Line> notes() throws IOException {
    List<Line> notes = new ArrayList<>();
    for (boolean end : new boolean[] {false, true}) {
      String why = end ? "endnote" : "footnote";
      Map<String, List<Line>> byId = new LinkedHashMap<>();
      for (PackagePart part : parts.related(why + "s")) {
        readAside(part, why + "s", () -> byId.putAll(content(part, false).notes()));
      }
      for (PartContent.NoteMark mark : main.noteMarks()) {
        List<Line> note = mark.end() == end ? byId.remove(mark.id()) : null;
        if (note != null) {
          note.forEach(line -> notes.add(line.as(BlockKind.NOTE, why)));
        }
      }
    }
    return notes;
  }
}
