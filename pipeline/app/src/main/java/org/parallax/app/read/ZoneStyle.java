package org.parallax.app.read;

import org.parallax.api.annotation.Zone;

/** Colours of a terminal, the sixteen that every theme defines. */
final class ZoneStyle {

  static final String FAINT = "90";
  static final String BOLD = "1";

  private final boolean coloured;

  ZoneStyle(boolean coloured) {
    this.coloured = coloured;
  }

  boolean isColoured() {
    return coloured;
  }

  /** A text in the colour of a zone. What is read stands out, what is not recedes. */
  String in(Zone zone, String text) {
    return switch (zone) {
      case HEADLINE -> in(BOLD, text);
      case BYLINE -> in("36", text);
      case BODY -> text;
      case CAPTION -> in("33", text);
      case REPEAT -> in("35", text);
      case FURNITURE -> in(FAINT, text);
    };
  }

  String in(String style, String text) {
    return coloured && !text.isEmpty() ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
  }
}
