package org.parallax.ingest.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was read of one part. */
final class PartContent {

  /**
   * A running head or foot that a section of the document names.
   *
   * @param head whether it stands at the top
   * @param type of pages: default, first, even
   * @param id of the relationship to its part
   */
  record Running(boolean head, String type, String id) {}

  /**
   * A mark that leads to a note.
   *
   * @param end whether the note stands at the end of the document
   * @param id of the note in its part
   */
  record NoteMark(boolean end, String id) {}

  private final List<Line> lines = new ArrayList<>();
  private final List<Running> running = new ArrayList<>();
  private final List<NoteMark> noteMarks = new ArrayList<>();
  private final Map<String, List<Line>> notes = new LinkedHashMap<>();
  private final Map<String, Integer> languages = new LinkedHashMap<>();
  private boolean hasFirstPages;
  private boolean embedsPages;
  private int characters;

  List<Line> lines() {
    return lines;
  }

  /** Running heads and feet in the order of the sections. */
  List<Running> running() {
    return running;
  }

  /** Marks in the order of the text. */
  List<NoteMark> noteMarks() {
    return noteMarks;
  }

  /** The notes of a part of notes, by id. */
  Map<String, List<Line>> notes() {
    return notes;
  }

  /** Characters by the language that they are marked with; empty for what has no mark. */
  Map<String, Integer> languages() {
    return languages;
  }

  /** Whether the running heads of first pages are shown. */
  boolean hasFirstPages() {
    return hasFirstPages;
  }

  void showFirstPages() {
    hasFirstPages = true;
  }

  /** Whether a page of another format is embedded, which is not read. */
  boolean embedsPages() {
    return embedsPages;
  }

  void embedPage() {
    embedsPages = true;
  }

  /**
   * Counts text.
   *
   * @throws BombException if there is more of it than any article has
   */
  void count(String words, String language) throws BombException {
    characters += words.length();
    if (characters > DocxReader.MOST_CHARACTERS) {
      throw new BombException(
          "holds more than " + DocxReader.MOST_CHARACTERS / 1_000_000 + " million characters");
    }
    if (!words.isBlank()) {
      languages.merge(language, words.length(), Integer::sum);
    }
  }
}
