package org.parallax.reports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parallax.api.report.ReportOutput;

/**
 * Files below a folder. Folders are made as needed and a file that is there is written over. Who
 * must not leave a half-written report behind hands over a new folder and moves it when all is
 * done.
 */
public final class FolderOutput implements ReportOutput {

  private final Path folder;

  /** Below {@code folder}, which need not exist yet. */
  public FolderOutput(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the path is empty, absolute or leads out of the folder
   */
  @Override
  public OutputStream open(String path) throws IOException {
    Path file = folder.resolve(path).normalize();
    if (path.isEmpty() || !file.startsWith(folder) || file.equals(folder)) {
      throw new IllegalArgumentException("not a path inside the report's folder: '" + path + "'");
    }
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return new BufferedOutputStream(Files.newOutputStream(file));
  }
}
