package org.parallax.ingest.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds UTF-8 that was read as windows-1252 or Latin-1, once or several times: {@code donâ€™t} for
 * {@code don’t}. A place counts only if it is valid UTF-8 after going back, and besides either has
 * a form that no language's writing has ({@link Chain#isCertain}), or stands among such places: in
 * a line, or a text, in which every character beyond ASCII is part of a valid place.
 */
final class Mojibake {

  /** So many certain places vouch for the rest of a text. */
  private static final int VOUCHING = 3;

  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private final String text;
  private final CodeLines code;
  private final List<Chain> chains = new ArrayList<>();
  private boolean strangers;

  private Mojibake(String text, CodeLines code) {
    this.text = text;
    this.code = code;
  }

  /** Whether any characters are, taken for bytes, valid UTF-8. */
  static boolean mayBeIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80 && Bytes1252.character(text, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The places, in reading order. */
  static List<Repair> find(String text, CodeLines code) {
    return new Mojibake(text, code).repairs();
  }

  private List<Repair> repairs() {
    List<Repair> repairs = new ArrayList<>();
    int begin = 0;
    if (text.startsWith(BYTE_ORDER_MARK)) {
      begin = BYTE_ORDER_MARK.length();
      repairs.add(new Repair(0, begin, ""));
    }
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      line(begin, end);
      begin = end + 1;
    }
    boolean all = !strangers && chains.stream().filter(Chain::isTaken).count() >= VOUCHING;
    for (Chain chain : chains) {
      if (all || chain.isTaken()) {
        repairs.add(new Repair(chain.begin(), chain.end(), chain.words()));
      }
    }
    return repairs;
  }

  /** Finds the chains of a line, and what it has beyond ASCII besides. */
  private void line(int begin, int end) {
    List<Chain> found = new ArrayList<>();
    boolean mixed = false;
    int at = begin;
    while (at < end) {
      if (text.charAt(at) < 0x80) {
        at++;
        continue;
      }
      int stop = chainEnd(at, end);
      if (stop == at) {
        mixed = true;
        at++;
        continue;
      }
      if (code.contains(at)) {
        mixed = true;
      } else {
        Chain chain = Chain.of(text, at, stop);
        mixed |= !chain.isPlausible();
        found.add(chain);
      }
      at = stop;
    }
    boolean vouched = !mixed && found.stream().anyMatch(Chain::isCertain);
    for (Chain chain : found) {
      if (chain.isPlausible()) {
        chains.add(chain.taken(vouched || chain.isCertain()));
      }
    }
    strangers |= mixed;
  }

  private int chainEnd(int begin, int end) {
    int at = begin;
    while (at < end && Bytes1252.character(text, at) > 0) {
      int next = at + Bytes1252.length(Bytes1252.byteOf(text.charAt(at)));
      if (next > end) {
        break;
      }
      at = next;
    }
    return at;
  }
}
