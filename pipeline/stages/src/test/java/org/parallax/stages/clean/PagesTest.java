package org.parallax.stages.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parallax.api.annotation.Zone;

/**
 * Whole pages in the manner of many kinds of sites. The floors lie a little below what was reached,
 * so that a change that costs accuracy is seen; the weights were set on {@code tuned} alone.
 */
class PagesTest {

  private static final List<String> TUNED =
      List.of(
          "blog.md",
          "broadcaster.txt",
          "frontmatter.md",
          "list.txt",
          "magazine.txt",
          "newsletter.txt",
          "ngo.txt",
          "nohead.txt",
          "tabloid.txt",
          "thinktank.txt",
          "wire.txt");

  private static final List<String> HELD_OUT =
      List.of(
          "column.md",
          "explainer.txt",
          "forum.txt",
          "government.txt",
          "interview.txt",
          "localtv.txt",
          "paywall.txt",
          "plainblog.txt",
          "regional.txt",
          "student.txt",
          "teasers.txt",
          "wrapped.txt");

  @Test
  void readsThePagesThatItWasTunedOn() throws IOException {
    Score score = score("tuned", TUNED);
    assertThat(score.exact()).as(score.toString()).isGreaterThanOrEqualTo(0.98);
    assertThat(score.read()).as(score.toString()).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void readsPagesThatItWasNotTunedOn() throws IOException {
    Score score = score("heldout", HELD_OUT);
    assertThat(score.exact()).as(score.toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.read()).as(score.toString()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void readsWindowsLineEndsLikeOthers() throws IOException {
    ZonedPage page = ZonedPage.read("tuned/tabloid.txt");
    String windows = page.text().replace("\n", "\r\n");
    assertThat(ZoneReader.read(windows, false).stream().map(zoned -> zoned.zone()))
        .containsExactlyElementsOf(page.zones());
  }

  private static Score score(String folder, List<String> names) throws IOException {
    int lines = 0;
    int exact = 0;
    int read = 0;
    int shouldBeRead = 0;
    int isRead = 0;
    int rightlyRead = 0;
    List<String> errors = new ArrayList<>();
    for (String name : names) {
      ZonedPage page = ZonedPage.read(folder + "/" + name);
      List<Zone> found = page.zonesIn(ZoneReader.read(page.text(), name.endsWith(".md")));
      for (int i = 0; i < found.size(); i++) {
        Zone zone = page.zones().get(i);
        lines++;
        exact += found.get(i) == zone ? 1 : 0;
        read += found.get(i).isRead() == zone.isRead() ? 1 : 0;
        shouldBeRead += zone.isRead() ? 1 : 0;
        isRead += found.get(i).isRead() ? 1 : 0;
        rightlyRead += found.get(i).isRead() && zone.isRead() ? 1 : 0;
        if (found.get(i) != zone) {
          String line = page.text().substring(page.begins().get(i)).lines().findFirst().orElse("");
          errors.add(name + ": " + zone + " read as " + found.get(i) + ": " + line);
        }
      }
    }
    // docs/evaluation.md quotes this line.
    System.out.printf(
        Locale.ROOT,
        "zones, %s: %d of %d lines exact (%.3f), read or not F1 %.3f%n",
        folder,
        exact,
        lines,
        (double) exact / lines,
        2.0 * rightlyRead / (shouldBeRead + isRead));
    return new Score((double) exact / lines, (double) read / lines, errors);
  }

  private record Score(double exact, double read, List<String> errors) {}
}
