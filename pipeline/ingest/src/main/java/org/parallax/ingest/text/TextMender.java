package org.parallax.ingest.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.text.Origin;
import org.parallax.api.text.Span;

/**
 * Mends what was damaged on a text's way here, where that is certain: references left over from a
 * web page, and UTF-8 that was taken for something else. What may be meant stands as it is, and so
 * does everything in a text that speaks of such things.
 */
final class TextMender {

  private static final int MOST_EXAMPLES = 3;
  private static final int LONGEST_EXAMPLE = 24;

  private TextMender() {}

  /** The text with its damage mended, and the way back. */
  static MendedText mend(String text) {
    MendedText plain = apply(new MendedText(text, List.of()), entities(text));
    return apply(plain, mojibake(plain.text()));
  }

  // Most texts have no such place at all, and then nobody needs to know what in them is code.
  private static List<Repair> entities(String text) {
    return Entities.mayBeIn(text) ? Entities.find(text, new CodeLines(text)) : List.of();
  }

  private static List<Repair> mojibake(String text) {
    return Mojibake.mayBeIn(text) ? Mojibake.find(text, new CodeLines(text)) : List.of();
  }

  /**
   * Makes further repairs in a text. One that takes in an earlier one, or a part of it, becomes one
   * change with it.
   *
   * @param repairs in order, not overlapping, with places in {@code mended}'s text
   */
  static MendedText apply(MendedText mended, List<Repair> repairs) {
    if (repairs.isEmpty()) {
      return mended;
    }
    String text = mended.text();
    Origin origin = new Origin(false, mended.changes());
    StringBuilder out = new StringBuilder(text.length());
    List<Origin.Change> changes = new ArrayList<>();
    int copied = 0;
    int next = 0;
    for (Span region : regions(mended, repairs)) {
      out.append(text, copied, region.begin());
      int begin = out.length();
      copied = region.begin();
      while (next < repairs.size() && repairs.get(next).end() <= region.end()) {
        Repair repair = repairs.get(next++);
        out.append(text, copied, repair.begin()).append(repair.words());
        copied = repair.end();
      }
      out.append(text, copied, region.end());
      copied = region.end();
      changes.add(new Origin.Change(new Span(begin, out.length()), origin.inFile(region)));
    }
    out.append(text, copied, text.length());
    return new MendedText(out.toString(), changes);
  }

  /** Where the text is changed, now or before; what overlaps is one place. */
  private static List<Span> regions(MendedText mended, List<Repair> repairs) {
    List<Span> places = new ArrayList<>();
    mended.changes().forEach(change -> places.add(change.text()));
    repairs.forEach(repair -> places.add(new Span(repair.begin(), repair.end())));
    places.sort(null);
    List<Span> regions = new ArrayList<>();
    for (Span place : places) {
      int last = regions.size() - 1;
      if (last >= 0 && place.overlaps(regions.get(last))) {
        regions.set(last, regions.get(last).union(place));
      } else {
        regions.add(place);
      }
    }
    return regions;
  }

  /**
   * What was mended, with a few examples.
   *
   * @param file the decoded file
   * @param where what messages call it
   */
  static Diagnostic warning(String file, MendedText mended, String where) {
    List<Origin.Change> changes = mended.changes();
    Set<String> examples = new LinkedHashSet<>();
    for (int i = 0; i < changes.size() && examples.size() < MOST_EXAMPLES; i++) {
      Origin.Change change = changes.get(i);
      int least = i == 0 ? 0 : changes.get(i - 1).text().end();
      int most =
          i + 1 == changes.size() ? mended.text().length() : changes.get(i + 1).text().begin();
      Span word = word(mended.text(), change.text(), least, most);
      String damaged =
          file.substring(
              change.file().begin() - (change.text().begin() - word.begin()),
              change.file().end() + (word.end() - change.text().end()));
      examples.add("“" + shown(damaged) + "” now “" + shown(word.of(mended.text())) + "”");
    }
    int places = changes.size();
    return Diagnostic.of(
        Problem.TEXT_MENDED,
        where,
        (places == 1
                ? "was damaged on its way in 1 place"
                : "was damaged on its way in " + places + " places")
            + ", now mended: "
            + String.join(", ", examples),
        "Nothing to do; offsets count in the file as it is");
  }

  private static Span word(String text, Span place, int least, int most) {
    int begin = place.begin();
    while (begin > least
        && place.begin() - begin < LONGEST_EXAMPLE
        && Character.isLetterOrDigit(text.charAt(begin - 1))) {
      begin--;
    }
    int end = place.end();
    while (end < most
        && end - place.end() < LONGEST_EXAMPLE
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return new Span(begin, end);
  }

  private static String shown(String words) {
    String line = words.replaceAll("\\p{Cntrl}", "?");
    return line.length() <= 2 * LONGEST_EXAMPLE ? line : line.substring(0, LONGEST_EXAMPLE) + "…";
  }
}
