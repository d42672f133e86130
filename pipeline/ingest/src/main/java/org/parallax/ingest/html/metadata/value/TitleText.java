package org.parallax.ingest.html.metadata.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Titles without what sites add to them: their name and their section's, before or behind a
 * dividing sign.
 */
public final class TitleText {

  private static final int MOST_CHARACTERS = 400;
  private static final int MOST_PARTS = 5;
  private static final int SITE_WORDS = 5;
  private static final int LEAST_WORDS = 3;

  private static final Pattern DIVIDER =
      Pattern.compile("\\s+[\\-–—:/~·•]\\s+|\\s*(?:[|»«•]|::)+\\s*");
  private static final Pattern LAST = Pattern.compile("(.+)\\s+[\\-–—|]+\\s+(.+)");
  private static final String FIRM = "|»«•";

  private TitleText() {}

  /**
   * The title alone; empty if nothing else is there.
   *
   * @param sites keys of the site's names
   * @param others keys of what else on the page may be the title
   * @param ofWindow whether it is the window's title, which hardly ever lacks the site's name
   */
  public static String of(String value, Set<String> sites, Set<String> others, boolean ofWindow) {
    String title = ValueText.line(value);
    if (title.length() > MOST_CHARACTERS || sites.contains(ValueText.key(title))) {
      return "";
    }
    for (int parts = 0; parts < MOST_PARTS; parts++) {
      String shorter = withoutOne(title, sites, others);
      if (shorter.equals(title)) {
        break;
      }
      title = shorter;
    }
    if (ofWindow && title.equals(ValueText.line(value))) {
      Matcher last = LAST.matcher(title);
      boolean site = last.matches() && words(last.group(2)) <= LEAST_WORDS;
      return site && words(last.group(1)) > LEAST_WORDS ? last.group(1) : title;
    }
    return title;
  }

  private static String withoutOne(String title, Set<String> sites, Set<String> others) {
    List<int[]> dividers = new ArrayList<>();
    for (Matcher found = DIVIDER.matcher(title); found.find(); ) {
      dividers.add(new int[] {found.start(), found.end()});
    }
    // From the widest tail on: a site's name may itself hold a dividing sign.
    for (int[] divider : dividers) {
      String head = title.substring(0, divider[0]).strip();
      String tail = title.substring(divider[1]).strip();
      boolean known = isSite(tail, sites) || others.contains(ValueText.key(head));
      if (!head.isEmpty() && known && words(tail) <= 3 * SITE_WORDS) {
        return head;
      }
    }
    if (!dividers.isEmpty()) {
      int[] first = dividers.get(0);
      String head = title.substring(0, first[0]).strip();
      String tail = title.substring(first[1]).strip();
      if (!tail.isEmpty()
          && (head.isEmpty() || isSite(head, sites) || others.contains(ValueText.key(tail)))) {
        return tail;
      }
      int[] last = dividers.get(dividers.size() - 1);
      String sign = title.substring(last[0], last[1]).strip();
      String rest = title.substring(0, last[0]).strip();
      boolean firm = FIRM.indexOf(sign.isEmpty() ? ' ' : sign.charAt(0)) >= 0 || sign.equals("::");
      if (firm && words(rest) >= LEAST_WORDS && words(title.substring(last[1])) <= SITE_WORDS) {
        return rest;
      }
    }
    return title;
  }

  private static boolean isSite(String part, Set<String> sites) {
    String key = ValueText.key(part);
    if (key.isEmpty()) {
      return true;
    }
    for (String site : sites) {
      boolean alike =
          Math.min(site.length(), key.length()) > 3
              && (site.contains(key) || key.contains(site))
              && Math.max(site.length(), key.length()) < 3 * Math.min(site.length(), key.length());
      if (site.equals(key) || (alike && words(part) <= SITE_WORDS)) {
        return true;
      }
    }
    return false;
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
  }
}
