package org.parallax.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.api.report.ReportOutput;

/** Files kept in memory: for tests, and for who wants to send a report elsewhere than to disk. */
public final class MemoryOutput implements ReportOutput {

  private final TreeMap<String, byte[]> files = new TreeMap<>();

  /** Paths of the files that were closed, sorted. */
  public SortedSet<String> paths() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(files.keySet()));
  }

  /**
   * A file's bytes.
   *
   * @throws NoSuchElementException if no such file was written
   */
  public byte[] getBytes(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new NoSuchElementException("no file '" + path + "'; there are " + files.keySet());
    }
    return bytes.clone();
  }

  /**
   * A file's text, read as UTF-8.
   *
   * @throws NoSuchElementException if no such file was written
   */
  public String getText(String path) {
    return new String(getBytes(path), StandardCharsets.UTF_8);
  }

  @Override
  public OutputStream open(String path) {
    return new ByteArrayOutputStream() {
      @Override
      public void close() throws IOException {
        super.close();
        files.put(path, toByteArray());
      }
    };
  }
}
