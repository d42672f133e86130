package org.parallax.engine.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;

/** What there is to tell about one article: a few of each kind, then their number. */
final class ArticleDiagnostics {

  private final String article;
  private final int most;
  private final List<Diagnostic> kept = new ArrayList<>();
  private final Map<Problem, Integer> counts = new EnumMap<>(Problem.class);
  private boolean failure;

  ArticleDiagnostics(String article, int most) {
    this.article = article;
    this.most = most;
  }

  /** The same, to go on with apart from these. */
  ArticleDiagnostics copy() {
    ArticleDiagnostics copy = new ArticleDiagnostics(article, most);
    copy.kept.addAll(kept);
    copy.counts.putAll(counts);
    copy.failure = failure;
    return copy;
  }

  /** Tells something that a stage did to the article. */
  void add(String stage, Problem problem, String what, String remedy) {
    Diagnostic diagnostic = Diagnostic.of(problem, stage + " on " + article, what, remedy);
    failure |= diagnostic.isFailure();
    if (counts.merge(problem, 1, Integer::sum) <= most) {
      kept.add(diagnostic);
    }
  }

  /** Tells a stage's warnings. */
  void add(String stage, Answer answer) {
    for (Note note : answer.notes()) {
      add(stage, note.problem(), note.what(), note.remedy());
    }
    answer.dropped().forEach((problem, count) -> counts.merge(problem, count, Integer::sum));
  }

  boolean hasFailure() {
    return failure;
  }

  List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>(kept);
    counts.forEach(
        (problem, count) -> {
          if (count > most) {
            all.add(
                Diagnostic.of(
                    Problem.MORE_OF_THE_SAME,
                    article,
                    count - most + " more messages " + problem.code() + " are left out",
                    ""));
          }
        });
    return all;
  }
}
