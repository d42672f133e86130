package org.parallax.api.diagnostic;

/**
 * One thing that went wrong or was decided, told so that the reader can act.
 *
 * @param problem which kind
 * @param where what was being read or run: a file, a line of it, an article, a stage; never empty
 * @param what what is wrong with it, one sentence without a full stop
 * @param remedy what to do, one sentence without a full stop; empty if there is nothing to do
 */
public record Diagnostic(Problem problem, String where, String what, String remedy)
    implements Comparable<Diagnostic> {

  /** A diagnostic with a remedy. */
  public static Diagnostic of(Problem problem, String where, String what, String remedy) {
    return new Diagnostic(problem, where, what, remedy);
  }

  /** Whether part of the result is missing because of it. */
  public boolean isFailure() {
    return problem.severity() != Severity.WARNING;
  }

  /** One line for people: {@code PX205 story.yaml: names a file that is not there. Put it …}. */
  public String message() {
    String told = problem.code() + " " + where + ": " + what + ".";
    return remedy.isEmpty() ? told : told + " " + remedy + ".";
  }

  @Override
  public int compareTo(Diagnostic other) {
    int byCode = problem.compareTo(other.problem);
    return byCode != 0 ? byCode : message().compareTo(other.message());
  }
}
