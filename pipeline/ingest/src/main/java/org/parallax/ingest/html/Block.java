package org.parallax.ingest.html;

/**
 * A stretch of text that a person sees as one: a paragraph, a heading, an item, a row.
 *
 * @param text without surrounding white space; lines are parted by {@code \n}, cells by {@code \t}
 * @param box the innermost element that holds all of it
 * @param linked how many of its letters are in links
 * @param strong how many of its letters are set bold or are in a heading
 * @param lead how many units of the text stand before its first link; all of them if it has none
 * @param letters how many letters and digits it has; an ideograph counts as three, as it says about
 *     as much
 */
record Block(String text, Box box, int lead, int letters, int linked, int strong) {

  private static final double LETTERS_A_WORD = 5;

  /** From this share of linked letters on, a block is links alone. */
  private static final double LINKS_ALONE = 0.9;

  /** After a label this share is enough: a sign or a word may follow the links. */
  private static final double LABELLED_LINKS = 0.8;

  /** The title of another article is not shorter, in letters; what is, names a place or a shop. */
  private static final int HEADLINE_LETTERS = 12;

  /** A label before links is not longer. */
  private static final int LABEL_LETTERS = 25;

  /** About how many words it has, in any script. */
  double words() {
    return letters / LETTERS_A_WORD;
  }

  /** The share of its letters that are in links, in [0, 1]. */
  double linkShare() {
    return letters == 0 ? 0 : (double) linked / letters;
  }

  /** The share of its letters that are set bold, in [0, 1]. */
  double strongShare() {
    return letters == 0 ? 0 : (double) strong / letters;
  }

  /** Whether it ends as a sentence does, in any script. */
  boolean endsASentence() {
    int last = text.length() - 1;
    while (last >= 0 && "\"'”’»)]“ ".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".!?…。！？।؟".indexOf(text.charAt(last)) >= 0;
  }

  boolean isHeading() {
    for (Box around = box; around != null; around = around.parent) {
      String name = around.name;
      if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
        return true;
      }
      if (around.block) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether it is nothing but links, or a label ("More:") and links: it leads elsewhere and says
   * nothing itself.
   */
  boolean leadsElsewhere() {
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

  /** The innermost element around it that is set as a block. */
  Box frame() {
    Box frame = box;
    while (!frame.block && frame.parent != null) {
      frame = frame.parent;
    }
    return frame;
  }
}
