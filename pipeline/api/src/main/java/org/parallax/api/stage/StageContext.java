package org.parallax.api.stage;

import org.parallax.api.diagnostic.Problem;

/** What the engine offers to a stage at work on one article. */
@FunctionalInterface
public interface StageContext {

  /** Forgets every warning; for tests. */
  StageContext SILENT = (problem, what, remedy) -> {};

  /**
   * Tells people something about this article. The engine adds stage and article, and cuts long
   * series short.
   *
   * @param problem its kind, a warning
   * @param what one sentence without a full stop
   * @param remedy what to do, without a full stop; empty if nothing
   */
  void warn(Problem problem, String what, String remedy);
}
