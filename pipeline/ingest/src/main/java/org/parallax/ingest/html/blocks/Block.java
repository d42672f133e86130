package org.parallax.ingest.html.blocks;

import java.util.regex.Pattern;

/**
 * A stretch of text that a person sees as one: a paragraph, a heading, an item, a row.
 *
 * @param text without surrounding white space; lines are parted by {@code \n}, cells by {@code \t}
 * @param box the innermost element that holds all of it
 * @param linked how many of its letters are in links
 * @param strong how many of its letters are set bold or are in a heading
 * @param picture whether a picture stands between the block before and this one
 * @param lead how many units of the text stand before its first link; all of them if it has none
 * @param letters how many letters and digits it has; an ideograph counts as three, as it says about
 *     as much
 */
public record Block(
    String text, Box box, boolean picture, int lead, int letters, int linked, int strong) {

  private static final double LETTERS_A_WORD = 5;

  /** From this share of linked letters on, a block is links alone. */
  private static final double LINKS_ALONE = 0.9;

  /** After a label this share is enough: a sign or a word may follow the links. */
  private static final double LABELLED_LINKS = 0.8;

  /** The title of another article is not shorter, in letters; what is, names a place or a shop. */
  private static final int HEADLINE_LETTERS = 12;

  /** A line under a picture that nothing names a caption is not longer, in words. */
  private static final double CAPTION_WORDS = 20;

  /** A line with a date is not longer, in words. */
  private static final double DATE_WORDS = 16;

  /** With a year and no other number it is shorter still. */
  private static final double YEAR_WORDS = 4;

  private static final Pattern NUMBERS = Pattern.compile("\\d\\D+\\d");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  /** A label before links is not longer. */
  private static final int LABEL_LETTERS = 25;

  /** About how many words it has, in any script. */
  public double words() {
    return letters / LETTERS_A_WORD;
  }

  /** The share of its letters that are in links, in [0, 1]. */
  public double linkShare() {
    return letters == 0 ? 0 : (double) linked / letters;
  }

  /** The share of its letters that are set bold, in [0, 1]. */
  public double strongShare() {
    return letters == 0 ? 0 : (double) strong / letters;
  }

  /** Whether it ends as a sentence does, in any script. */
  public boolean endsASentence() {
    int last = text.length() - 1;
    while (last >= 0 && "\"'”’»)]“ ".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".!?…。！？।؟".indexOf(text.charAt(last)) >= 0;
  }

  /** Whether it is a heading of any order. */
  public boolean isHeading() {
    for (Box around = box; around != null; around = around.parent()) {
      String name = around.name();
      if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
        return true;
      }
      if (around.isBlock()) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether it is nothing but links, or a label ("More:") and links: it leads elsewhere and says
   * nothing itself.
   */
  public boolean leadsElsewhere() {
    if (linked == 0 || isStatement()) {
      return false;
    }
    String label = text.substring(0, lead);
    int labelled = (int) label.chars().filter(Character::isLetterOrDigit).count();
    if (labelled == 0) {
      return linkShare() >= LINKS_ALONE;
    }
    String sign = label.strip();
    return labelled <= LABEL_LETTERS
        && linked >= HEADLINE_LETTERS
        && (":：|»>".indexOf(sign.charAt(sign.length() - 1)) >= 0 || label.endsWith("\n"))
        && linked >= LABELLED_LINKS * (letters - labelled);
  }

  /** A whole sentence that is a link is text; titles of other articles have no full stop. */
  private boolean isStatement() {
    return endsASentence() && !text.endsWith("?") && !text.endsWith("…") && !text.endsWith("...");
  }

  /** Whether it is a short line set off in small or slanted letters, right after a picture. */
  public boolean isUnderPicture() {
    boolean setOff =
        switch (box.name()) {
          case "em", "i", "small", "center", "figcaption" -> true;
          default -> false;
        };
    return picture && setOff && words() <= CAPTION_WORDS && !endsASentence();
  }

  /** Whether it is a short line with a year in it, and no sentence. */
  public boolean isDateLine() {
    return words() < DATE_WORDS
        && !endsASentence()
        && YEAR.matcher(text).find()
        && (words() <= YEAR_WORDS || NUMBERS.matcher(text).find());
  }

  /** The innermost element around it that is set as a block. */
  public Box frame() {
    Box frame = box;
    while (!frame.isBlock() && frame.parent() != null) {
      frame = frame.parent();
    }
    return frame;
  }
}
