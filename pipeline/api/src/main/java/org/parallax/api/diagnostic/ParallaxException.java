package org.parallax.api.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** The work cannot begin: command, story, configuration or plan is wrong. Nothing was written. */
public final class ParallaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /**
   * All that is wrong, at once.
   *
   * @param diagnostics at least one
   */
  public ParallaxException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::message).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** One thing that is wrong. */
  public ParallaxException(Diagnostic diagnostic) {
    this(List.of(diagnostic));
  }

  /** What is wrong, in the order found. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
