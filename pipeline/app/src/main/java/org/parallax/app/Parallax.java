package org.parallax.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.parallax.app.cli.ParallaxCommand;

/** The program's entry. */
public final class Parallax {

  private Parallax() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    keepToOurselves();
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = ParallaxCommand.run(out, err, arguments);
    out.flush();
    err.flush();
    // A stage that hangs may have left a daemon thread behind; the exit does not wait for it.
    Runtime.getRuntime().halt(code);
  }

  /** Libraries that would otherwise contact a service or look for files that are not shipped. */
  private static void keepToOurselves() {
    System.setProperty("sutime.binders", "0");
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("java.awt.headless", "true");
  }
}
