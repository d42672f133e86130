package org.parallax.reports.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.story.Method;
import org.parallax.api.story.StageUse;
import org.parallax.api.story.StoryComparison;
import org.parallax.reports.Decimals;

/** How the figures were made. */
record MethodView(
    String version,
    String profile,
    List<Stage> stages,
    List<Setting> comparison,
    List<String> engines,
    List<Shift> shifts,
    String largestShift,
    List<String> diagnostics) {

  private static final Set<String> JUDGING = Set.of("quotes", "stance", "roles", "frames");

  /** A stage that took part. */
  record Stage(String name, String version, String summary, String settings, String models) {}

  /** A setting of the comparison. */
  record Setting(String name, String value) {}

  /** How far a state's name alone moves stances. */
  record Shift(String name, String sentences, String shift) {}

  static MethodView of(StoryComparison comparison) {
    Method method = comparison.method();
    return new MethodView(
        method.programVersion(),
        method.profile(),
        method.stages().stream().map(MethodView::stage).toList(),
        method.comparison().entrySet().stream()
            .map(entry -> new Setting(entry.getKey(), Words.printable(entry.getValue())))
            .toList(),
        engines(method.stages()),
        method.nameShifts().stream()
            .map(
                shift ->
                    new Shift(
                        Words.printable(shift.name()),
                        Words.number(shift.sentences()),
                        Words.signed(shift.shift())))
            .toList(),
        Decimals.format(
            method.nameShifts().stream()
                .mapToDouble(shift -> Math.abs(shift.shift()))
                .max()
                .orElse(0),
            2),
        comparison.diagnostics().stream().map(Diagnostic::message).map(Words::printable).toList());
  }

  /** Who judged what: {@code stance by encoder}. */
  private static List<String> engines(List<StageUse> stages) {
    return stages.stream()
        .map(StageUse::name)
        .filter(name -> JUDGING.contains(name.substring(0, Math.max(0, name.indexOf('-')))))
        .map(name -> name.replaceFirst("-", " by "))
        .toList();
  }

  private static Stage stage(StageUse stage) {
    return new Stage(
        stage.name(),
        stage.version(),
        Words.printable(stage.summary()),
        Words.printable(settings(stage.settings())),
        String.join(", ", stage.models()));
  }

  private static String settings(Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(entry -> entry.getKey() + " = " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
