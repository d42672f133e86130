package org.parallax.app.cli;

/** What the process ends with; docs/contract.md promises it. */
final class ExitCode {

  static final int DONE = 0;

  /** A defect of Parallax itself. */
  static final int DEFECT = 1;

  /** Command, story or configuration is wrong; nothing was written. */
  static final int WRONG = 2;

  /** Done, but an article or a stage failed. */
  static final int DONE_WITH_FAILURES = 3;

  private ExitCode() {}
}
