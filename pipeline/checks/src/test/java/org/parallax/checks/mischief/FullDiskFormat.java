package org.parallax.checks.mischief;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.parallax.api.report.ReportFormat;
import org.parallax.api.report.ReportOutput;
import org.parallax.api.story.StoryComparison;

/** Writes a file and a half, and then the disk is full. */
public final class FullDiskFormat implements ReportFormat {

  @Override
  public String name() {
    return "full-disk";
  }

  @Override
  public String summary() {
    return "Fails half-way.";
  }

  @Override
  public void write(StoryComparison comparison, ReportOutput output) throws IOException {
    try (OutputStream out = output.open("whole.txt")) {
      out.write("whole".getBytes(StandardCharsets.UTF_8));
    }
    try (OutputStream out = output.open("deep/half.txt")) {
      out.write("ha".getBytes(StandardCharsets.UTF_8));
      throw new IOException("No space left on device");
    }
  }
}
