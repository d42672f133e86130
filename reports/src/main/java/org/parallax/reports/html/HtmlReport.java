package org.parallax.reports.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.parallax.api.report.ReportFormat;
import org.parallax.api.report.ReportOutput;
import org.parallax.api.story.StoryComparison;
import org.parallax.reports.Stylesheet;

/** Writes {@code index.html}. */
public final class HtmlReport implements ReportFormat {

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String summary() {
    return "The report to read: index.html, one page that opens offline and prints.";
  }

  @Override
  public void write(StoryComparison comparison, ReportOutput output) throws IOException {
    String html = page(comparison);
    try (Writer writer =
        new OutputStreamWriter(output.open("index.html"), StandardCharsets.UTF_8)) {
      writer.write(html);
    }
  }

  @SuppressWarnings("NullAway") // generated templates take no interceptor as null
  private static String page(StoryComparison comparison) {
    StringOutput html = new StringOutput();
    JtereportGenerated.render(
        new OwaspHtmlTemplateOutput(html), null, PageView.of(comparison), Stylesheet.text());
    return html.toString();
  }
}
