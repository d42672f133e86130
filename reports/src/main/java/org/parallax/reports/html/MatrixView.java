package org.parallax.reports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.story.Cell;
import org.parallax.api.story.CellVerdict;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.Estimate;
import org.parallax.api.story.Source;
import org.parallax.api.story.Target;
import org.parallax.api.story.VoiceScope;

/** The main table: targets down, sources across. */
record MatrixView(List<Heading> headings, List<Row> rows) {

  /** Beyond so many sources a table no longer fits a screen of ordinary width. */
  private static final int MOST_COLUMNS = 5;

  /** A source at the head of its column. */
  record Heading(String name, String about, String gap) {}

  /** A target and what each source makes of it. */
  record Row(String name, String key, List<CellView> cells) {}

  /** What a source says in one voice. */
  record VoiceLine(String label, Sign sign, String mean, String sentences, String link) {}

  /**
   * One source on one target.
   *
   * @param plot empty when there is too little to tell
   * @param detail why there is no figure; empty where there is one
   * @param voices empty when the target is not mentioned
   */
  record CellView(
      String source,
      String id,
      String link,
      Sign sign,
      Optional<IntervalPlot> plot,
      String mean,
      String interval,
      String detail,
      Shares shares,
      String sentences,
      String mentions,
      List<VoiceLine> voices,
      String role,
      String frames) {

    boolean isMentioned() {
      return sign != Sign.NOT_MENTIONED && sign != Sign.NOT_READ && sign != Sign.UNKNOWN;
    }
  }

  boolean isWide() {
    return headings.size() > MOST_COLUMNS;
  }

  static MatrixView of(StoryLookup lookup) {
    List<Source> sources = lookup.comparison().story().sources();
    List<Row> rows = new ArrayList<>();
    for (Target target : lookup.comparison().targets()) {
      List<CellView> cells =
          sources.stream().map(source -> cell(lookup, target.entity(), source)).toList();
      rows.add(new Row(Words.printable(target.name()), lookup.key(target.entity()), cells));
    }
    return new MatrixView(
        sources.stream().map(source -> heading(lookup, source)).toList(), List.copyOf(rows));
  }

  private static Heading heading(StoryLookup lookup, Source source) {
    List<ComparedArticle> all = lookup.articlesOf(source.id());
    List<ComparedArticle> counted = lookup.countedArticlesOf(source.id());
    String about = source.perspective().or(source.metadata()::outlet).orElse("");
    String gap =
        counted.size() == all.size()
            ? ""
            : counted.size() + " of " + Words.count(all.size(), "article") + " counted";
    return new Heading(Words.printable(source.name()), Words.printable(about), gap);
  }

  private static CellView cell(StoryLookup lookup, String target, Source source) {
    Optional<Cell> found = lookup.findCell(target, source.id(), VoiceScope.ALL);
    Sign sign = sign(lookup, source.id(), found);
    boolean mentioned = found.isPresent() && found.get().verdict() != CellVerdict.NOT_MENTIONED;
    String link = "#" + lookup.cellAnchor(target, source.id());
    Optional<Estimate> stance = found.flatMap(Cell::stance);
    return new CellView(
        Words.printable(source.name()),
        lookup.matrixAnchor(target, source.id()),
        link,
        sign,
        stance.map(estimate -> new IntervalPlot(estimate, 1)),
        stance.map(estimate -> Words.signed(estimate.value())).orElse(""),
        stance.map(Words::interval).orElse(""),
        detail(lookup, sign, source.id()),
        found
            .map(cell -> new Shares(cell.negative(), cell.neutral(), cell.positive()))
            .orElseGet(() -> new Shares(0, 0, 0)),
        found.map(cell -> Words.count(cell.sentences().size(), "sentence")).orElse(""),
        found.map(MatrixView::mentions).orElse(""),
        mentioned ? voices(lookup, target, source.id(), link) : List.of(),
        found.flatMap(Cell::topRole).map(Words::label).orElse(""),
        found.map(cell -> Words.labels(cell.topFrames())).orElse(""));
  }

  /** What the page says of a source on a target: the verdict, unless nothing could be found out. */
  static Sign sign(StoryLookup lookup, String source, Optional<Cell> cell) {
    if (lookup.countedArticlesOf(source).isEmpty()) {
      return Sign.NOT_READ;
    }
    Sign sign = cell.map(each -> Sign.of(each.verdict())).orElse(Sign.NOT_MENTIONED);
    return sign == Sign.NOT_MENTIONED && !lookup.isSilenceKnown(source) ? Sign.UNKNOWN : sign;
  }

  private static String mentions(Cell cell) {
    int unassessed = cell.sentences().size() - cell.negative() - cell.neutral() - cell.positive();
    return Words.count(cell.mentions(), "mention")
        + (unassessed > 0 ? ", " + unassessed + " not assessed" : "");
  }

  private static String detail(StoryLookup lookup, Sign sign, String source) {
    List<ComparedArticle> counted = lookup.countedArticlesOf(source);
    int words = counted.stream().mapToInt(ComparedArticle::bodyWords).sum();
    return switch (sign) {
      case NOT_MENTIONED -> "not once in " + Words.count(words, "word") + " of headline and body";
      case NOT_READ -> "no article of this source could be counted";
      case UNKNOWN -> "a stage failed, so that nobody can tell whether it is mentioned";
      case TOO_LITTLE -> "too few sentences for a mean";
      default -> "";
    };
  }

  private static List<VoiceLine> voices(
      StoryLookup lookup, String target, String source, String link) {
    return List.of(
        voice(lookup, target, source, VoiceScope.AUTHOR, "own voice", link + "-own"),
        voice(lookup, target, source, VoiceScope.QUOTED, "quoting", link + "-quo"));
  }

  private static VoiceLine voice(
      StoryLookup lookup,
      String target,
      String source,
      VoiceScope scope,
      String label,
      String link) {
    Optional<Cell> cell = lookup.findCell(target, source, scope);
    int sentences = cell.map(each -> each.sentences().size()).orElse(0);
    return new VoiceLine(
        label,
        cell.map(each -> Sign.of(each.verdict())).orElse(Sign.NOT_MENTIONED),
        cell.flatMap(Cell::stance).map(stance -> Words.signed(stance.value())).orElse(""),
        sentences == 0 ? "never" : Words.number(sentences) + " sent.",
        sentences == 0 ? "" : link);
  }
}
