package org.parallax.ingest.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.ledger.Ledger;

/**
 * Writes a story's ledger: a new one with its explanation, or an old one with a new list. What a
 * person wrote stays, and where that cannot be made sure, nothing is written.
 */
public final class LedgerWriter {

  private static final int MOST_FORMS = 12;
  private static final String HEADER = "header.txt";

  private LedgerWriter() {}

  /**
   * Writes the file.
   *
   * @param title of the story
   * @param found what the story has, in the order in which it is to be listed
   * @param warnings gets what a reader may want to know
   * @throws ParallaxException if there is a ledger that cannot be read, or the file cannot be
   *     written; then it is as it was
   */
  public static void write(
      Path file, String title, List<FoundEntity> found, List<Diagnostic> warnings)
      throws ParallaxException {
    List<String> list = list(found);
    try {
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        replace(file, LedgerText.withList(header(title), list));
        return;
      }
      Path real = file.toRealPath();
      String old = LedgerReader.text(real);
      Ledger before = LedgerReader.read(old, file.toString());
      LedgerText parts = LedgerText.of(old);
      String written = LedgerText.withList(parts.own(), list);
      if (old.contains("\r\n")) {
        written = written.replace("\n", "\r\n");
      }
      Ledger after = LedgerReader.read(written, file.toString());
      if (!sameEdits(before, after)) {
        throw notWritten(file, "its edits could not be told from the list of what was found");
      }
      if (parts.isListChanged()) {
        Path kept = freeName(real);
        Files.copy(real, kept);
        warnings.add(
            Diagnostic.of(
                Problem.LEDGER_LIST_CHANGED,
                file.toString(),
                "the list under '"
                    + LedgerText.FOUND
                    + "' was changed by hand, which has no effect; it is written anew, and the file"
                    + " as it was is kept as "
                    + kept.getFileName(),
                "Say under 'edits' what should be otherwise"));
      }
      if (!written.equals(old)) {
        replace(real, written);
      }
    } catch (IOException e) {
      throw notWritten(file, "the ledger cannot be written (" + e + ")");
    }
  }

  /** Lines may have moved; what is said may not have. */
  private static boolean sameEdits(Ledger before, Ledger after) {
    return before.edits().size() == after.edits().size()
        && before.edits().stream()
            .map(edit -> edit.told())
            .toList()
            .equals(after.edits().stream().map(edit -> edit.told()).toList());
  }

  private static List<String> header(String title) throws IOException {
    try (var in = LedgerWriter.class.getResourceAsStream(HEADER)) {
      if (in == null) {
        throw new IOException("the program lacks its own " + HEADER);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("TITLE", oneLine(title)).lines().toList();
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]+", " ");
  }

  private static List<String> list(List<FoundEntity> found) {
    List<String> lines = new ArrayList<>();
    lines.add(LedgerText.FOUND + ":" + (found.isEmpty() ? " []" : ""));
    for (FoundEntity entity : found) {
      lines.add("  - entity: " + Scalars.of(entity.id()));
      lines.add("    name: " + Scalars.of(entity.name()));
      lines.add("    type: " + entity.type().label());
      lines.add("    mentions: " + entity.mentions());
      lines.add("    sources:");
      entity
          .sources()
          .forEach((source, in) -> lines.add("      " + Scalars.of(source) + ": " + line(in)));
    }
    return lines;
  }

  private static String line(FoundEntity.InSource in) {
    List<String> forms = new ArrayList<>();
    in.forms().stream()
        .limit(MOST_FORMS)
        .forEach(form -> forms.add(Scalars.of(form.text()) + ": " + form.count()));
    Optional<String> more =
        in.forms().size() > MOST_FORMS
            ? Optional.of(", further_forms: " + (in.forms().size() - MOST_FORMS))
            : Optional.empty();
    return "{mentions: "
        + in.mentions()
        + ", forms: {"
        + String.join(", ", forms)
        + "}"
        + more.orElse("")
        + "}";
  }

  private static Path freeName(Path file) {
    String base = String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
    for (int number = 1; ; number++) {
      Path kept = file.resolveSibling(base + ".kept-" + number + ".yaml");
      if (!Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
        return kept;
      }
    }
  }

  /** Whole or not at all. */
  private static void replace(Path file, String text) throws IOException {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    Path partial = Files.createTempFile(folder, ".ledger", ".partial");
    try {
      Files.writeString(partial, text, StandardCharsets.UTF_8);
      // A temporary file is its owner's alone; a ledger is as open as the folder's other files.
      keepPermissions(file, partial);
      Files.move(
          partial, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private static void keepPermissions(Path file, Path partial) throws IOException {
    try {
      Files.setPosixFilePermissions(
          partial,
          Files.exists(file)
              ? Files.getPosixFilePermissions(file)
              : PosixFilePermissions.fromString("rw-r--r--"));
    } catch (UnsupportedOperationException e) {
      // A file system without such permissions has none to keep.
    }
  }

  private static ParallaxException notWritten(Path file, String what) {
    return new ParallaxException(
        Diagnostic.of(
            Problem.LEDGER_NOT_WRITABLE,
            file.toString(),
            what + "; it is as it was",
            "Choose another place with --ledger, or mend the file"));
  }
}
