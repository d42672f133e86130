package org.parallax.reports.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.story.Cell;
import org.parallax.api.story.CellVerdict;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.Contrast;
import org.parallax.api.story.ContrastVerdict;
import org.parallax.api.story.Source;
import org.parallax.api.story.Target;
import org.parallax.api.story.VoiceScope;

/** What the comparison comes to, in sentences; and what it cannot tell. */
record FindingView(List<Group> groups) {

  private static final int MOST_DIFFERENCES = 8;

  /** Findings of one kind; {@code note} is empty or says what else there is. */
  record Group(String title, String css, String symbol, List<Finding> findings, String note) {}

  /** One sentence; {@code link} leads to where it comes from. */
  record Finding(String text, String figures, String link) {}

  static FindingView of(StoryLookup lookup) {
    List<Group> groups = new ArrayList<>();
    add(groups, "Favourable", Sign.FAVOURABLE, sides(lookup, CellVerdict.FAVOURABLE), "");
    add(groups, "Unfavourable", Sign.UNFAVOURABLE, sides(lookup, CellVerdict.UNFAVOURABLE), "");
    groups.add(differences(lookup));
    add(groups, "Never mentioned", Sign.NOT_MENTIONED, absences(lookup), "");
    add(groups, "Too little to tell", Sign.TOO_LITTLE, tooLittle(lookup), "");
    add(groups, "Not in the figures", Sign.NOT_READ, gaps(lookup), "");
    return new FindingView(List.copyOf(groups));
  }

  private static void add(
      List<Group> groups, String title, Sign sign, List<Finding> findings, String note) {
    if (!findings.isEmpty()) {
      groups.add(new Group(title, sign.css(), sign.symbol(), findings, note));
    }
  }

  private static Group differences(StoryLookup lookup) {
    List<Contrast> differing =
        lookup.comparison().contrasts().stream()
            .filter(contrast -> contrast.verdict() == ContrastVerdict.DIFFER)
            .sorted(Comparator.comparingDouble(contrast -> -size(contrast)))
            .toList();
    List<Finding> findings =
        differing.stream()
            .limit(MOST_DIFFERENCES)
            .map(contrast -> difference(lookup, contrast))
            .toList();
    String note = "";
    if (differing.isEmpty()) {
      note =
          lookup.comparison().contrasts().isEmpty()
              ? "There are no two sources to compare."
              : "No two sources could be shown to differ on any target. That is not evidence that"
                  + " they agree.";
    } else if (differing.size() > MOST_DIFFERENCES) {
      note =
          Words.count(differing.size() - MOST_DIFFERENCES, "smaller difference")
              + " in the table of contrasts.";
    }
    return new Group("Differences beyond chance", "dif", "≠", findings, note);
  }

  private static double size(Contrast contrast) {
    return contrast.difference().map(estimate -> Math.abs(estimate.value())).orElse(0d);
  }

  private static Finding difference(StoryLookup lookup, Contrast contrast) {
    String figures =
        contrast
            .difference()
            .map(each -> Words.signed(each.value()) + " (" + Words.interval(each) + ")")
            .orElse("");
    return new Finding(
        "On "
            + Words.printable(lookup.name(contrast.target()))
            + ", "
            + ContrastView.verdict(lookup, contrast),
        figures,
        "#contrasts");
  }

  /** Cells whose whole interval lies on one side. */
  private static List<Finding> sides(StoryLookup lookup, CellVerdict verdict) {
    return lookup.comparison().cells().stream()
        .filter(cell -> cell.voice() == VoiceScope.ALL && cell.verdict() == verdict)
        .map(
            cell ->
                new Finding(
                    Words.printable(
                        lookup.sourceName(cell.source()) + " on " + lookup.name(cell.target())),
                    cell.stance()
                        .map(each -> Words.signed(each.value()) + " (" + Words.interval(each) + ")")
                        .orElse(""),
                    "#" + lookup.cellAnchor(cell.target(), cell.source())))
        .toList();
  }

  private static List<Finding> absences(StoryLookup lookup) {
    List<Finding> findings = new ArrayList<>();
    for (Target target : lookup.comparison().targets()) {
      List<String> silent = withVerdict(lookup, target, CellVerdict.NOT_MENTIONED);
      if (!silent.isEmpty()) {
        String verb = silent.size() == 1 ? " never mentions " : " never mention ";
        findings.add(
            new Finding(Words.list(silent) + verb + Words.printable(target.name()), "", "#matrix"));
      }
    }
    return findings;
  }

  private static List<Finding> tooLittle(StoryLookup lookup) {
    List<Finding> findings = new ArrayList<>();
    for (Target target : lookup.comparison().targets()) {
      List<String> few = withVerdict(lookup, target, CellVerdict.TOO_LITTLE);
      if (!few.isEmpty()) {
        findings.add(
            new Finding(Words.list(few) + " on " + Words.printable(target.name()), "", "#matrix"));
      }
    }
    return findings;
  }

  /**
   * Sources whose cell has the verdict; those of which nothing was read are silent about nothing.
   */
  private static List<String> withVerdict(StoryLookup lookup, Target target, CellVerdict verdict) {
    List<String> names = new ArrayList<>();
    for (Source source : lookup.comparison().story().sources()) {
      boolean has =
          lookup
              .findCell(target.entity(), source.id(), VoiceScope.ALL)
              .map(Cell::verdict)
              .filter(verdict::equals)
              .isPresent();
      if (has && (verdict != CellVerdict.NOT_MENTIONED || lookup.isSilenceKnown(source.id()))) {
        names.add(Words.printable(source.name()));
      }
    }
    return names;
  }

  private static List<Finding> gaps(StoryLookup lookup) {
    List<Finding> findings = new ArrayList<>();
    for (ComparedArticle article : lookup.comparison().articles()) {
      String id = article.article().id();
      String what =
          StoryLookup.isSaidBefore(article)
              ? " is a second copy and counted once"
              : gap(article.status());
      if (!what.isEmpty()) {
        String name =
            Words.printable(
                lookup.sourceName(article.article().source())
                    + ", article "
                    + lookup.articleNumber(id));
        findings.add(new Finding(name + what, "", "#" + lookup.articleAnchor(id)));
      }
    }
    return findings;
  }

  private static String gap(ArticleStatus status) {
    return switch (status) {
      case OK -> "";
      case INCOMPLETE -> " is counted, but a stage failed on it";
      case LEFT_OUT -> " was left out";
      case FAILED -> " could not be read";
    };
  }
}
