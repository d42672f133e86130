package org.parallax.ingest.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.ingest.format.Sha256;

/**
 * A ledger's text in its two parts: what a person wrote, line by line as it stands, and the list of
 * what was found, which the program writes anew.
 *
 * @param own the person's lines
 * @param inPlace the same with empty lines in place of the list, so that line numbers hold
 * @param isListChanged whether the list is not as the program wrote it
 */
record LedgerText(List<String> own, String inPlace, boolean isListChanged) {

  /** The key under which the program lists what it found. */
  static final String FOUND = "found";

  private static final String RULE = "# --- Found by Parallax";
  private static final Pattern MARK =
      Pattern.compile("# --- Found by Parallax.*\\(check ([0-9a-f]{16})\\) ---\\s*");
  private static final Pattern KEY = Pattern.compile("[^\\s#\\-\\[\\]{}].*");
  private static final Pattern LIST_KEY = Pattern.compile("[\"']?found[\"']?\\s*:.*");
  private static final int CHECK_DIGITS = 16;

  /** Copies the list. */
  LedgerText {
    own = List.copyOf(own);
  }

  static LedgerText of(String text) {
    List<String> own = new ArrayList<>();
    List<String> inPlace = new ArrayList<>();
    List<String> list = new ArrayList<>();
    String check = "";
    boolean inList = false;
    for (String line : text.split("\\R", -1)) {
      if (KEY.matcher(line).matches()) {
        inList = LIST_KEY.matcher(line).matches();
      }
      Matcher mark = MARK.matcher(line);
      if (mark.matches() || line.startsWith(RULE)) {
        check = mark.matches() ? mark.group(1) : "";
        inPlace.add("");
      } else if (inList) {
        list.add(line);
        inPlace.add("");
      } else {
        own.add(line);
        inPlace.add(line);
      }
    }
    boolean changed = !list.isEmpty() && !check(list).equals(check);
    return new LedgerText(own, String.join("\n", inPlace), changed);
  }

  /** The lines with the list that follows them, and the mark by which a change of it is seen. */
  static String withList(List<String> own, List<String> list) {
    List<String> lines = new ArrayList<>(own);
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
      lines.remove(lines.size() - 1);
    }
    lines.add("");
    lines.add(
        RULE
            + ". `parallax entities` writes this list anew; changes below have no effect. (check "
            + check(list)
            + ") ---");
    lines.addAll(list);
    return String.join("\n", lines) + "\n";
  }

  /** Trailing white space and the kind of line ends do not count: editors tidy them. */
  private static String check(List<String> list) {
    StringBuilder tidy = new StringBuilder();
    list.forEach(line -> tidy.append(line.stripTrailing()).append('\n'));
    String all = tidy.toString().stripTrailing();
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, CHECK_DIGITS);
  }
}
