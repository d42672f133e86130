package org.parallax.stages.clean;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** How much the wording of a line says that it is a picture's caption or credit. */
final class CreditWording {

  private CreditWording() {}

  /** From 0, nothing, to 1, plainly. */
  static double weigh(BlockWords words) {
    int count = words.count();
    List<String> lower = words.lower();
    if (count == 0 || count > 110) {
      return 0;
    }
    String head = words.head();
    String tail = words.tail();
    if (LinePatterns.CREDIT_LEAD.matcher(head).matches()
        || LinePatterns.STOCK.matcher(head).matches()
        || (count <= 9 && LinePatterns.MADE_FOR.matcher(head).matches())
        || (count <= 60 && LinePatterns.FIGURE.matcher(head).matches())) {
      return 1;
    }
    if (LinePatterns.DATELINE.matcher(head).matches() && words.closed() && count > 20) {
      return 0;
    }
    boolean slashed = false;
    boolean parted = tail.indexOf('/') >= 0;
    Matcher slash = LinePatterns.SLASHED.matcher(tail);
    if (parted && slash.matches()) {
      String agency = slash.group(1);
      slashed =
          Lexicon.AGENCIES.contains(agency.toLowerCase(Locale.ROOT))
              || (count <= 6 && words.capitals() == count);
    }
    boolean signed =
        slashed
            || (count <= 60 && LinePatterns.isCreditOpenEnd(tail))
            || LinePatterns.isCreditEnd(tail)
            || LinePatterns.isBracketed(tail)
            || (parted && isSigned(words))
            || (count <= 30 && LinePatterns.CREDIT_WORDS.matcher(head).matches());
    boolean agency =
        (count <= 6
                || (count <= 60 && words.sentences() >= 1 && !words.closed() && agencyEnds(words)))
            && (count > 6 || words.capitals() >= count - 1)
            && Lexicon.AGENCIES.contains(lower.get(lower.size() - 1))
            && count >= 2;
    if (signed || agency) {
      return words.sentences() > 3 ? 0.4 : 1;
    }
    boolean dated = words.sentences() <= 2 && count >= 8 && LinePatterns.isDatedCaption(head);
    return count <= 55
            && words.sentences() <= 2
            && (dated || LinePatterns.CAPTION_CUE.matcher(head).matches())
        ? 0.6
        : 0;
  }

  /** Names and a slash between them. */
  private static boolean isSigned(BlockWords words) {
    String tail = words.tail();
    int count = words.count();
    return (count <= 60 && LinePatterns.SIGNED_WITHIN.matcher(tail).matches())
        || LinePatterns.BRACKETED_SLASH.matcher(tail).matches()
        || (count >= 3 && !words.closed() && LinePatterns.SIGNED_END.matcher(tail).matches());
  }

  /** "A boat on the lake. Reuters" */
  private static boolean agencyEnds(BlockWords words) {
    String tail = words.tail();
    int at = tail.lastIndexOf(' ');
    return at > 0 && ".!?”\"’".indexOf(tail.charAt(at - 1)) >= 0;
  }
}
