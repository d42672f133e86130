package org.parallax.ingest.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * The fields that are open at a place of a document: each is an instruction, which nobody sees, and
 * its result, which stands on the page. Fields may lie inside each other.
 */
final class Fields {

  private static final Set<String> PAGE_NUMBERS =
      Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF");
  private static final int LONGEST_NAME = 40;

  private final Deque<Field> open = new ArrayDeque<>();
  private int instructions;

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean isResult;

    String name() {
      return instruction.toString().strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
    }
  }

  void begin() {
    open.push(new Field());
    instructions++;
  }

  void instruction(String text) {
    Field field = open.peek();
    if (field != null && field.instruction.length() < LONGEST_NAME) {
      field.instruction.append(text, 0, Math.min(text.length(), LONGEST_NAME));
    }
  }

  void result() {
    Field field = open.peek();
    if (field != null && !field.isResult) {
      field.isResult = true;
      instructions--;
    }
  }

  void end() {
    Field field = open.poll();
    if (field != null && !field.isResult) {
      instructions--;
    }
  }

  /** Whether what stands here is seen. */
  boolean isSeen() {
    return instructions == 0;
  }

  /** Whether what stands here is the number of a page. */
  boolean isPageNumber() {
    Field field = open.peek();
    return field != null && PAGE_NUMBERS.contains(field.name());
  }

  /** Whether what stands here leads elsewhere. */
  boolean isLink() {
    Field field = open.peek();
    return field != null && field.name().equals("HYPERLINK");
  }

  /**
   * An instruction ends with its paragraph, even where its end is missing: else the rest of a
   * damaged document would be lost.
   */
  void endParagraph() {
    if (instructions > 0) {
      open.removeIf(field -> !field.isResult);
      instructions = 0;
    }
  }
}
