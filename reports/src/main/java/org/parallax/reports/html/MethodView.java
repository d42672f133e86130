package org.parallax.reports.html;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.story.Method;
import org.parallax.api.story.StageUse;
import org.parallax.api.story.StoryComparison;

/** How the figures were made. */
record MethodView(
    String version,
    String profile,
    List<Stage> stages,
    List<Setting> comparison,
    List<String> diagnostics) {

  /** A stage that took part. */
  record Stage(String name, String version, String summary, String settings, String models) {}

  /** A setting of the comparison. */
  record Setting(String name, String value) {}

  static MethodView of(StoryComparison comparison) {
    Method method = comparison.method();
    return new MethodView(
        method.programVersion(),
        method.profile(),
        method.stages().stream().map(MethodView::stage).toList(),
        method.comparison().entrySet().stream()
            .map(entry -> new Setting(entry.getKey(), Words.printable(entry.getValue())))
            .toList(),
        comparison.diagnostics().stream().map(Diagnostic::message).map(Words::printable).toList());
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
