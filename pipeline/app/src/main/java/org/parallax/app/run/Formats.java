package org.parallax.app.run;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.report.ReportFormat;

/** The report formats that are installed. */
final class Formats {

  private Formats() {}

  /**
   * Those with these names, in the same order.
   *
   * @throws ParallaxException if one is not installed
   */
  static List<ReportFormat> named(List<String> names) throws ParallaxException {
    SortedMap<String, ReportFormat> installed = new TreeMap<>();
    ServiceLoader.load(ReportFormat.class, Formats.class.getClassLoader())
        .forEach(format -> installed.put(format.name(), format));
    List<ReportFormat> formats = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (String name : names) {
      ReportFormat format = installed.get(name);
      if (format == null) {
        problems.add(
            Diagnostic.of(
                Problem.UNKNOWN_FORMAT,
                "--format " + name,
                "no such report format is installed",
                "Choose among " + String.join(", ", installed.keySet())));
      } else {
        formats.add(format);
      }
    }
    if (!problems.isEmpty()) {
      throw new ParallaxException(problems);
    }
    return formats;
  }
}
