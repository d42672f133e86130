package org.parallax.reports;

/**
 * Text that HTML can hold. Escaping is the template's work; what is left are characters that HTML
 * forbids even when escaped.
 */
public final class PrintableText {

  private PrintableText() {}

  /**
   * The text with control characters shown by their pictures, halves of surrogate pairs and
   * non-characters by the replacement character. Everything else stands as it was.
   */
  public static String of(String text) {
    if (text.codePoints().noneMatch(PrintableText::isForbidden)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> isForbidden(point) ? replacement(point) : point)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isForbidden(int point) {
    boolean space = point == '\t' || point == '\n' || point == '\r';
    return (Character.isISOControl(point) && !space)
        || Character.getType(point) == Character.SURROGATE
        || (point & 0xFFFE) == 0xFFFE
        || (point >= 0xFDD0 && point <= 0xFDEF);
  }

  private static int replacement(int point) {
    if (point < 0x20) {
      return 0x2400 + point;
    }
    return point == 0x7F ? 0x2421 : 0xFFFD;
  }
}
