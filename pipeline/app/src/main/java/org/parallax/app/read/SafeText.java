package org.parallax.app.read;

/**
 * Text that a terminal shows and does not obey. An article may hold escape sequences that colour,
 * move, rename or retype things on a terminal that prints them; they begin with control characters,
 * and without those they are plain words.
 */
public final class SafeText {

  private static final int DELETE = 0x7F;
  private static final int LAST_CONTROL = 0x9F;

  private SafeText() {}

  /**
   * The text without control characters; those that part lines or columns become spaces, and so do
   * the tabulators. Marks that turn the direction of writing are left out too: an unclosed one
   * would turn what the program itself prints behind it.
   */
  public static String of(String text) {
    if (text.codePoints().noneMatch(SafeText::isUnsafe)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            codePoint -> {
              if (!isUnsafe(codePoint)) {
                safe.appendCodePoint(codePoint);
              } else if (Character.isWhitespace(codePoint) || codePoint == 0x85) {
                safe.append(' ');
              }
            });
    return safe.toString();
  }

  /**
   * JSON escapes the controls below the space and no others; in JSON they stand in strings only.
   */
  static String ofJson(String json) {
    if (json.chars().noneMatch(unit -> unit >= DELETE && unit <= LAST_CONTROL)) {
      return json;
    }
    StringBuilder safe = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char unit = json.charAt(i);
      if (unit >= DELETE && unit <= LAST_CONTROL) {
        safe.append("\\u00").append(Integer.toHexString(unit));
      } else {
        safe.append(unit);
      }
    }
    return safe.toString();
  }

  private static boolean isUnsafe(int codePoint) {
    return Character.isISOControl(codePoint)
        || codePoint == 0x2028
        || codePoint == 0x2029
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069)
        || Character.getType(codePoint) == Character.SURROGATE;
  }
}
