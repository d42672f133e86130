package org.parallax.app.cli;

import java.io.PrintWriter;
import java.util.List;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.app.read.SafeText;

/**
 * Where a command writes: results to the one, progress and messages to the other.
 *
 * @param out standard output, or a test's
 * @param err standard error, or a test's
 */
record Console(PrintWriter out, PrintWriter err) {

  void tell(List<Diagnostic> diagnostics) {
    // A message quotes names and addresses that somebody else chose.
    diagnostics.forEach(
        diagnostic ->
            err.println(
                diagnostic.problem().severity().label() + " " + SafeText.of(diagnostic.message())));
    err.flush();
  }
}
