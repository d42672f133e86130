package org.parallax.reports.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.SentenceRef;
import org.parallax.api.text.Span;

/**
 * The raw text of an article in blocks and paragraphs, every character of it except white space.
 */
final class ArticleText {

  private static final Pattern LINE = Pattern.compile("\\S[^\\n]*");
  private static final int LONGEST_SUBHEAD = 90;
  private static final int MOST_GROUNDS = 3;

  /** What is shown as one: a sentence, or a line where there are none. */
  private record Unit(Span span, Optional<Sentence> sentence, Optional<Zone> zone, String why) {

    String style() {
      return zone.map(
              each ->
                  switch (each) {
                    case HEADLINE -> "headline";
                    case BODY -> "body";
                    case BYLINE, CAPTION -> "aside";
                    case REPEAT, FURNITURE -> "skipped";
                  })
          .orElse("aside");
    }

    boolean isRead() {
      return zone.filter(Zone::isRead).isPresent();
    }
  }

  private final StoryLookup lookup;
  private final PieceCutter cutter;
  private final ComparedArticle compared;
  private final String text;
  private final List<Unit> units;

  /** Whether lines end inside sentences, so that only a blank line ends a paragraph. */
  private final boolean wrapped;

  ArticleText(StoryLookup lookup, PieceCutter cutter, ComparedArticle compared) {
    this.lookup = lookup;
    this.cutter = cutter;
    this.compared = compared;
    this.text = compared.article().text();
    this.units = units();
    this.wrapped =
        compared.sentences().stream()
            .filter(sentence -> sentence.zone() == Zone.BODY)
            .anyMatch(sentence -> sentence.span().of(text).indexOf('\n') >= 0);
  }

  private List<Unit> units() {
    List<Unit> found = new ArrayList<>();
    int at = 0;
    int zoneAt = 0;
    List<ZonedSpan> zones = compared.zones();
    for (Sentence sentence : compared.sentences()) {
      addLines(found, at, sentence.span().begin());
      while (zoneAt < zones.size() && zones.get(zoneAt).span().end() <= sentence.span().begin()) {
        zoneAt++;
      }
      String why =
          zoneAt < zones.size() && zones.get(zoneAt).span().contains(sentence.span().begin())
              ? zones.get(zoneAt).why()
              : "";
      found.add(
          new Unit(sentence.span(), Optional.of(sentence), Optional.of(sentence.zone()), why));
      at = sentence.span().end();
    }
    addLines(found, at, text.length());
    return found;
  }

  /** What no sentence covers, since no stage made sentences or one left some out. */
  private void addLines(List<Unit> found, int begin, int end) {
    Matcher lines = LINE.matcher(text).region(begin, end);
    while (lines.find()) {
      Span span = new Span(lines.start(), lines.end());
      Optional<ZonedSpan> zoned =
          compared.zones().stream().filter(each -> each.span().overlaps(span)).findFirst();
      found.add(
          new Unit(
              span,
              Optional.empty(),
              zoned.map(ZonedSpan::zone),
              zoned.map(ZonedSpan::why).orElse("")));
    }
  }

  List<ArticleView.Block> blocks() {
    List<ArticleView.Block> blocks = new ArrayList<>();
    int first = 0;
    for (int next = 1; next <= units.size(); next++) {
      if (next == units.size() || !units.get(next).style().equals(units.get(first).style())) {
        blocks.add(block(units.subList(first, next)));
        first = next;
      }
    }
    return blocks;
  }

  private ArticleView.Block block(List<Unit> members) {
    String style = members.get(0).style();
    return new ArticleView.Block(
        style, style.equals("skipped") ? summary(members) : "", paragraphs(members));
  }

  private static String summary(List<Unit> members) {
    Set<String> kinds = new LinkedHashSet<>();
    Set<String> grounds = new LinkedHashSet<>();
    for (Unit unit : members) {
      kinds.add(unit.zone().map(Words::label).orElse("text"));
      if (!unit.why().isEmpty()) {
        grounds.add(unit.why());
      }
    }
    String more = grounds.size() > MOST_GROUNDS ? " …" : "";
    return Words.printable(
        Words.count(members.size(), "line")
            + " not read: "
            + Words.list(kinds)
            + (grounds.isEmpty()
                ? ""
                : " ("
                    + String.join("; ", grounds.stream().limit(MOST_GROUNDS).toList())
                    + more
                    + ")"));
  }

  private List<ArticleView.Paragraph> paragraphs(List<Unit> members) {
    List<ArticleView.Paragraph> paragraphs = new ArrayList<>();
    int first = 0;
    for (int next = 1; next <= members.size(); next++) {
      if (next == members.size() || isBreak(members.get(next - 1), members.get(next))) {
        paragraphs.add(paragraph(members.subList(first, next)));
        first = next;
      }
    }
    return paragraphs;
  }

  private boolean isBreak(Unit before, Unit after) {
    if (!after.isRead()) {
      return true;
    }
    String gap = text.substring(before.span().end(), after.span().begin());
    int newline = gap.indexOf('\n');
    return newline >= 0 && (!wrapped || gap.indexOf('\n', newline + 1) >= 0);
  }

  private ArticleView.Paragraph paragraph(List<Unit> members) {
    Unit first = members.get(0);
    String zone = "";
    if (!first.isRead()) {
      String kind = first.zone().map(Words::label).orElse("not read");
      zone = Words.printable(first.why().isEmpty() ? kind : kind + ": " + first.why());
    }
    return new ArticleView.Paragraph(
        zone,
        members.size() == 1 && first.style().equals("body") && looksLikeHeading(first.span()),
        members.stream().map(this::line).toList());
  }

  private boolean looksLikeHeading(Span span) {
    if (span.length() > LONGEST_SUBHEAD || span.isEmpty()) {
      return false;
    }
    char last = text.charAt(span.end() - 1);
    return Character.isLetterOrDigit(last) || last == '?';
  }

  private ArticleView.Line line(Unit unit) {
    int end = unit.span().end();
    boolean spaced = end < text.length() && Character.isWhitespace(text.charAt(end));
    if (unit.sentence().isEmpty() || !unit.isRead()) {
      return new ArticleView.Line("", "", PieceCutter.plain(compared, unit.span()), false, spaced);
    }
    int index = unit.sentence().get().index();
    String article = compared.article().id();
    return new ArticleView.Line(
        lookup.articleAnchor(article) + "s" + index,
        Integer.toString(index),
        cutter.cut(compared, new SentenceRef(article, index), unit.span(), Optional.empty()),
        compared.copying().saidBefore().contains(index),
        spaced);
  }
}
