package org.parallax.app.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;

/** For people at a terminal: colours, lines wrapped, each zone's name where it begins. */
public final class TerminalFormat implements ReadFormat {

  /** Names of zones and of facts stand before the text. */
  private static final int MARGIN = 11;

  /** Of text beside the margin; a terminal that has less gets text without a margin. */
  private static final int LEAST_TEXT = 24;

  private final int margin;
  private final int text;
  private final ZoneStyle style;
  private final boolean why;

  /**
   * For one terminal.
   *
   * @param columns of the terminal
   * @param coloured whether it shows colours
   * @param why whether the ground of each decision is told
   */
  public TerminalFormat(int columns, boolean coloured, boolean why) {
    this.margin = columns >= MARGIN + LEAST_TEXT ? MARGIN : 0;
    this.text = Math.max(2, columns - margin);
    this.style = new ZoneStyle(coloured);
    this.why = why;
  }

  @Override
  public String write(ReadArticle read) {
    StringBuilder out = new StringBuilder();
    for (Fact fact : Fact.of(read)) {
      String value = SafeText.of(fact.value().orElse("unknown"));
      String shown = fact.value().isPresent() ? value : style.in(ZoneStyle.FAINT, value);
      List<String> lines = Wrapping.lines(value, text);
      put(
          out,
          style.in(ZoneStyle.BOLD, fact.label()),
          fact.label().length(),
          lines.size() == 1 ? List.of(shown) : lines);
      if (!fact.ground().isEmpty()) {
        ground(out, SafeText.of(fact.ground()));
      }
    }
    out.append('\n');
    if (style.isColoured()) {
      out.append(legend()).append("\n\n");
    }
    zones(out, read);
    return out.toString();
  }

  private String legend() {
    return Stream.of(Zone.values())
        .map(zone -> style.in(zone, zone.label()))
        .collect(Collectors.joining(" "));
  }

  private void zones(StringBuilder out, ReadArticle read) {
    Optional<Zone> before = Optional.empty();
    int end = -1;
    for (ZonedSpan zoned : read.zones()) {
      // A menu of thirty entries need not fill two screens.
      boolean inMenu = zoned.zone() == Zone.FURNITURE && before.equals(Optional.of(zoned.zone()));
      if (end >= 0
          && (why || !inMenu)
          && Gaps.isParagraph(read.article().text(), end, zoned.span().begin())) {
        out.append('\n');
      }
      String name = zoned.zone().label();
      boolean named = why || !before.equals(Optional.of(zoned.zone()));
      for (String line : read.lines(zoned).toList()) {
        List<String> wrapped =
            Wrapping.lines(SafeText.of(line), text).stream()
                .map(part -> style.in(zoned.zone(), part))
                .toList();
        put(out, named ? style.in(zoned.zone(), name) : "", named ? name.length() : 0, wrapped);
        named = false;
      }
      if (why) {
        ground(out, SafeText.of(zoned.why()));
      }
      before = Optional.of(zoned.zone());
      end = zoned.span().end();
    }
  }

  /** Lines, the first of them behind its name. */
  private void put(StringBuilder out, String name, int nameWidth, List<String> lines) {
    if (margin == 0) {
      if (!name.isEmpty()) {
        out.append(name).append('\n');
      }
      lines.forEach(line -> out.append(line).append('\n'));
      return;
    }
    out.append(name).append(" ".repeat(margin - nameWidth));
    out.append(String.join("\n" + " ".repeat(margin), lines)).append('\n');
  }

  private void ground(StringBuilder out, String ground) {
    List<String> lines =
        Wrapping.lines("(" + ground + ")", text).stream()
            .map(line -> style.in(ZoneStyle.FAINT, line))
            .toList();
    put(out, "", 0, lines);
  }

  @Override
  public boolean tellsWarnings() {
    return true;
  }
}
