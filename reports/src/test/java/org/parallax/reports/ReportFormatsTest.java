package org.parallax.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.api.report.ReportFormat;

final class ReportFormatsTest {

  @TempDir private Path folder;

  @Test
  void formatsAreFoundAsServices() {
    assertThat(ServiceLoader.load(ReportFormat.class))
        .extracting(ReportFormat::name)
        .containsExactlyInAnyOrder("csv", "html", "json");
    assertThat(ServiceLoader.load(ReportFormat.class))
        .allSatisfy(format -> assertThat(format.summary()).endsWith("."));
  }

  @Test
  void folderOutputMakesFoldersAsNeeded() throws IOException {
    FolderOutput output = new FolderOutput(folder.resolve("new"));
    try (OutputStream out = output.open("data/cells.csv")) {
      out.write("a\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(folder.resolve("new/data/cells.csv")).hasContent("a\n");
  }

  @Test
  void folderOutputKeepsInsideItsFolder() {
    FolderOutput output = new FolderOutput(folder.resolve("inside"));
    for (String path : new String[] {"../out.csv", "a/../../out.csv", "", ".", "/tmp/out.csv"}) {
      assertThatThrownBy(() -> output.open(path).close())
          .as(path)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(Files.exists(folder.resolve("out.csv"))).isFalse();
  }

  @Test
  void figuresHaveFourDecimalsNoExponentAndNoNegativeZero() {
    assertThat(Decimals.format(-1.0 / 3)).isEqualTo("-0.3333");
    assertThat(Decimals.format(0.00005)).isEqualTo("0.0001");
    assertThat(Decimals.format(-0.00001)).isEqualTo("0.0000");
    assertThat(Decimals.format(-0.0)).isEqualTo("0.0000");
    assertThat(Decimals.format(1e-9)).isEqualTo("0.0000");
    assertThat(Decimals.format(1)).isEqualTo("1.0000");
    assertThatThrownBy(() -> Decimals.format(Double.NaN)).isInstanceOf(NumberFormatException.class);
  }
}
