package org.parallax.ingest.pdf.layout;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Makes readable text of what fonts call their glyphs. */
public final class Letters {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** Accents that some programs print over a letter as glyphs of their own, and what each means. */
  private static final String ACCENTS = "´`¨ˆ˜¸˝˚ˇ˘¯";

  private static final String COMBINING =
      "\u0301\u0300\u0308\u0302\u0303\u0327\u030b\u030a\u030c\u0306\u0304";

  private Letters() {}

  /** Ligatures taken apart, odd spaces made plain, what has no width left out. */
  public static String plain(String text) {
    boolean simple = true;
    for (int i = 0; i < text.length() && simple; i++) {
      char c = text.charAt(i);
      simple = c >= ' ' && c < 0x7f;
    }
    if (simple) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(plain, c));
    return plain.toString();
  }

  private static void append(StringBuilder plain, int c) {
    if (isPresentationForm(c)) {
      plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else if (c == 0xf0b7 || c == 0xf0a7 || c == 0xf0d8) {
      plain.append('•'); // bullets of symbol fonts, which word processors leave in the private area
    } else if (Character.isSpaceChar(c) || c == '\t' || c == '\n' || c == '\r') {
      plain.append(' ');
    } else if (c != 0x200b && c != 0x2060 && c != 0xfeff && !Character.isISOControl(c)) {
      plain.appendCodePoint(c);
    }
  }

  private static boolean isPresentationForm(int c) {
    return (c >= 0xfb00 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfefc);
  }

  /** Digits raised above the line, as a footnote's number is, stay apart from the word before. */
  static String raised(String text) {
    StringBuilder raised = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      raised.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c);
    }
    return raised.toString();
  }

  static boolean isRaised(char c) {
    return RAISED.indexOf(c) >= 0;
  }

  static boolean isAccent(String text) {
    return text.length() == 1 && ACCENTS.indexOf(text.charAt(0)) >= 0;
  }

  /** The letter under the accent; both as they are if there is no such letter. */
  static String accented(String letter, String accent) {
    String base = letter.equals("ı") ? "i" : letter;
    String composed =
        Normalizer.normalize(
            base + COMBINING.charAt(ACCENTS.indexOf(accent.charAt(0))), Normalizer.Form.NFC);
    return composed.length() == base.length() ? composed : letter + accent;
  }

  /** Text read off the page from left to right, in the order in which people read it. */
  static String logical(String visual) {
    if (!Bidi.requiresBidi(visual.toCharArray(), 0, visual.length())) {
      return visual;
    }
    Bidi bidi = new Bidi(visual, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    int letters = 0;
    int rightToLeft = 0;
    for (int i = 0; i < visual.length(); i++) {
      byte direction = Character.getDirectionality(visual.charAt(i));
      boolean right =
          direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
              || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
      rightToLeft += right ? 1 : 0;
      letters += right || direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? 1 : 0;
    }
    boolean turned = rightToLeft * 2 > letters;
    // Runs of one direction, each turned round where it runs to the left; the runs themselves are
    // taken from the right where the line as a whole is read so.
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < bidi.getRunCount(); i++) {
      String run = visual.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      boolean odd = bidi.getRunLevel(i) % 2 == 1;
      String read = odd ? new StringBuilder(mirrored(run)).reverse().toString() : run;
      runs.add(turned ? 0 : runs.size(), read);
    }
    return String.join("", runs);
  }

  private static String mirrored(String text) {
    StringBuilder mirrored = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int at = "()[]{}«»".indexOf(text.charAt(i));
      if (at >= 0) {
        mirrored.setCharAt(i, "()[]{}«»".charAt(at ^ 1));
      }
    }
    return mirrored.toString();
  }
}
