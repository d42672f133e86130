package org.parallax.checks.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.parallax.ingest.format.Format;
import org.parallax.ingest.format.RawFile;

/** Any number of changed files, each of which follows from its number alone. */
public final class MutatedFiles {

  /** Of 42 files, how many are of a format: more where there is more to go wrong. */
  private static final Map<Format, Integer> SHARES =
      Map.of(
          Format.HTML, 12,
          Format.MHTML, 6,
          Format.TEXT, 6,
          Format.MARKDOWN, 3,
          Format.DOCX, 8,
          Format.PDF, 7);

  private static final List<String> NAMES =
      List.of("a", "a.txt", "a.md", "a.html", "a.mht", "a.docx", "a.pdf", "a.doc");
  private static final List<String> MEDIA_TYPES =
      List.of(
          "text/html; charset=utf-16",
          "text/html; charset=\"nothing\"",
          "text/plain",
          "application/pdf",
          "multipart/related; boundary=x",
          ";;=",
          "");

  private final List<Format> turns = new ArrayList<>();
  private final Map<Format, List<byte[]>> whole = WholeFiles.all();
  private final List<byte[]> all = whole.values().stream().flatMap(List::stream).toList();

  /** Makes the whole files. */
  public MutatedFiles() {
    for (Format format : Format.values()) {
      for (int i = SHARES.getOrDefault(format, 1); i > 0; i--) {
        turns.add(format);
      }
    }
  }

  /** What a numbered file was before it was changed. */
  public Format format(int number) {
    return turns.get(number % turns.size());
  }

  /** The file with a number; without changes for the first turn. */
  public RawFile get(int number) {
    Format format = format(number);
    SplittableRandom random = new SplittableRandom(number);
    List<byte[]> originals = whole.getOrDefault(format, List.of());
    byte[] original = originals.get(random.nextInt(originals.size()));
    byte[] bytes = number < turns.size() ? original : mutated(format, original, random);
    String name = name(format, random);
    Optional<String> mediaType =
        random.nextInt(30) == 0
            ? Optional.of(MEDIA_TYPES.get(random.nextInt(MEDIA_TYPES.size())))
            : Optional.empty();
    return new RawFile(name, "story/" + name, bytes, mediaType);
  }

  private static String name(Format format, SplittableRandom random) {
    if (random.nextInt(30) == 0) {
      return NAMES.get(random.nextInt(NAMES.size()));
    }
    return switch (format) {
      case TEXT -> "a.txt";
      case MARKDOWN -> "a.md";
      default -> "a." + format.name().toLowerCase(Locale.ROOT);
    };
  }

  /** Three of four containers are changed inside, where the reader's own code is. */
  private byte[] mutated(Format format, byte[] original, SplittableRandom random) {
    ByteMutation mutation = new ByteMutation(random, Words.of(format), all);
    boolean inside = random.nextInt(4) > 0;
    if (inside && format == Format.DOCX) {
      Map<String, byte[]> parts = PackedParts.ofZip(original);
      // A parser of XML gives up at the first wrong sign: most documents stay well-formed.
      ElementMutation elements = new ElementMutation(random, Words.of(format));
      UnaryOperator<byte[]> change = random.nextInt(3) > 0 ? elements::of : mutation::of;
      return PackedParts.zip(changed(parts, change, random));
    }
    if (inside && format == Format.PDF) {
      Map<String, byte[]> parts = PackedParts.ofPdf(original);
      return PackedParts.pdf(changed(parts, mutation::of, random), random.nextBoolean());
    }
    return mutation.of(original);
  }

  private static Map<String, byte[]> changed(
      Map<String, byte[]> parts, UnaryOperator<byte[]> change, SplittableRandom random) {
    List<String> names = new ArrayList<>(parts.keySet());
    // Where the words are; of twelve parts and more it would be the turn of others mostly.
    names.addAll(Collections.nCopies(4, "word/document.xml"));
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      parts.computeIfPresent(
          names.get(random.nextInt(names.size())), (name, bytes) -> change.apply(bytes));
    }
    return parts;
  }
}
