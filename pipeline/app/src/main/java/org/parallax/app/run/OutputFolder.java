package org.parallax.app.run;

import static org.parallax.api.diagnostic.Problem.OUTPUT_FAILED;
import static org.parallax.api.diagnostic.Problem.OUTPUT_NOT_OURS;
import static org.parallax.api.diagnostic.Problem.OUTPUT_NOT_WRITABLE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.report.ReportOutput;
import org.parallax.reports.FolderOutput;

/**
 * A folder that appears whole or not at all: files are written beside it and moved into place when
 * all are there, so that neither a full disk nor a killed process leaves half a report, and an
 * earlier report stays until the new one is done. For one thread.
 */
public final class OutputFolder implements ReportOutput, AutoCloseable {

  /** The file by which a folder is known to be a report of Parallax, safe to replace. */
  public static final String RUN_RECORD = "run.json";

  /** What {@link #RUN_RECORD} must contain. */
  static final String SIGNATURE = "\"program\" : \"parallax\"";

  private static final String PARTIAL = ".partial";
  private static final String EARLIER = ".earlier";

  private static final int SIGNATURE_LIES_WITHIN = 4096;

  private final Path folder;
  private final Path partial;
  private final FolderOutput files;
  private final List<Path> madeFolders;
  private boolean published;

  private OutputFolder(Path folder, Path partial, List<Path> madeFolders) {
    this.folder = folder;
    this.partial = partial;
    this.madeFolders = List.copyOf(madeFolders);
    this.files = new FolderOutput(partial);
  }

  /**
   * Makes sure that the folder can be written, before any work is done.
   *
   * @throws ParallaxException if it cannot, or if it holds something that Parallax did not write
   */
  public static OutputFolder prepare(Path wanted) throws ParallaxException {
    Path folder = wanted.toAbsolutePath().normalize();
    try {
      refuseWhatIsNotOurs(folder, wanted);
      Path parent = Optional.ofNullable(folder.getParent()).orElse(folder);
      List<Path> madeFolders = missing(parent);
      Files.createDirectories(parent);
      String prefix = "." + folder.getFileName() + ".";
      removeLeftovers(parent, prefix, folder);
      Path partial =
          parent.resolve(
              prefix + ProcessHandle.current().pid() + "-" + System.nanoTime() + PARTIAL);
      Files.createDirectory(partial);
      return new OutputFolder(folder, partial, madeFolders);
    } catch (IOException e) {
      throw new ParallaxException(
          Diagnostic.of(
              OUTPUT_NOT_WRITABLE,
              wanted.toString(),
              "the output folder cannot be written (" + reason(e) + ")",
              "Choose another one with --out, or mend its permissions"));
    }
  }

  /** The folders on the way that are not there yet, the innermost first. */
  private static List<Path> missing(Path folder) {
    List<Path> missing = new ArrayList<>();
    for (Path at = folder; at != null && !Files.exists(at); at = at.getParent()) {
      missing.add(at);
    }
    return missing;
  }

  private static void refuseWhatIsNotOurs(Path folder, Path wanted)
      throws IOException, ParallaxException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    boolean foreign = !Files.isDirectory(folder) || (!isEmpty(folder) && !isReport(folder));
    if (foreign) {
      throw new ParallaxException(
          Diagnostic.of(
              OUTPUT_NOT_OURS,
              wanted.toString(),
              "holds something that Parallax did not write, so nothing was touched",
              "Empty it, or choose another folder with --out"));
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }

  private static boolean isReport(Path folder) throws IOException {
    Path record = folder.resolve(RUN_RECORD);
    if (!Files.isRegularFile(record)) {
      return false;
    }
    try (var in = Files.newInputStream(record)) {
      return new String(in.readNBytes(SIGNATURE_LIES_WITHIN), StandardCharsets.UTF_8)
          .contains(SIGNATURE);
    }
  }

  /**
   * A killed run leaves its partial folder behind; its process is gone, so nobody misses it. Killed
   * in the very moment between taking the earlier report away and putting the new one in its place,
   * it leaves the earlier one aside, which is put back.
   */
  private static void removeLeftovers(Path parent, String prefix, Path folder) throws IOException {
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(
            parent,
            entry -> {
              String name = entry.getFileName().toString();
              return name.startsWith(prefix)
                  && (name.endsWith(PARTIAL) || name.endsWith(EARLIER))
                  && ownerIsGone(name.substring(prefix.length()));
            })) {
      for (Path leftover : entries) {
        if (leftover.toString().endsWith(EARLIER) && !Files.exists(folder)) {
          Files.move(leftover, folder);
        } else {
          deleteAll(leftover);
        }
      }
    }
  }

  private static boolean ownerIsGone(String pidAndMore) {
    try {
      long pid = Long.parseLong(pidAndMore.substring(0, pidAndMore.indexOf('-')));
      return ProcessHandle.of(pid).isEmpty();
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return false;
    }
  }

  /** Where the folder will be. */
  public Path folder() {
    return folder;
  }

  @Override
  public OutputStream open(String path) throws IOException {
    return files.open(path);
  }

  /**
   * Puts the finished folder in place of an earlier one.
   *
   * @throws ParallaxException if it cannot be moved; then the earlier one is back in place
   */
  public void publish() throws ParallaxException {
    try {
      moveIntoPlace();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private void moveIntoPlace() throws IOException {
    Path earlier = partial.resolveSibling(partial.getFileName() + EARLIER);
    boolean replaces = Files.exists(folder);
    if (replaces) {
      Files.move(folder, earlier);
    }
    try {
      Files.move(partial, folder);
    } catch (IOException e) {
      if (replaces) {
        Files.move(earlier, folder);
      }
      throw e;
    }
    published = true;
    if (replaces) {
      deleteAll(earlier);
    }
  }

  /** What to tell the user when writing failed half-way. */
  public ParallaxException failure(IOException cause) {
    return new ParallaxException(
        Diagnostic.of(
            OUTPUT_FAILED,
            folder.toString(),
            "the report could not be written ("
                + reason(cause)
                + "), and nothing of it was left behind",
            "Make room or choose another folder with --out, and run again; what was annotated is in the"
                + " cache"));
  }

  private static String reason(IOException e) {
    String message = e.getMessage() == null ? "" : ": " + e.getMessage();
    return e.getClass().getSimpleName().replace("Exception", "").toLowerCase(Locale.ROOT) + message;
  }

  /** Removes what was written, unless it was published. */
  @Override
  public void close() {
    if (!published) {
      try {
        deleteAll(partial);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      removeMadeFolders();
    }
  }

  /** Folders that were made for a report that was not; another may be in them by now. */
  private void removeMadeFolders() {
    try {
      for (Path made : madeFolders) {
        Files.deleteIfExists(made);
      }
    } catch (IOException e) {
      // Somebody else uses it: it stays.
    }
  }

  private static void deleteAll(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
              throws IOException {
            if (e != null) {
              throw e;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
