package org.parallax.ingest;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.story.ArticleFile;
import org.parallax.ingest.format.Format;
import org.parallax.ingest.format.Sha256;

/**
 * Puts the texts of a story in place from a folder in which somebody has them, under whatever
 * names: a text is known by its checksum. This is how a story can ship whose texts belong to their
 * publishers.
 */
public final class SeedTexts {

  private static final int DEPTH = 12;

  /**
   * What became of a story's texts.
   *
   * @param copied files put in place now, as the story names them
   * @param present files that were there before
   * @param different files in whose place another text lies, which was left alone
   * @param missing files that nothing in the folder matches
   */
  public record Hydration(
      List<String> copied, List<String> present, List<String> different, List<String> missing) {

    /** Copies the lists. */
    public Hydration {
      copied = List.copyOf(copied);
      present = List.copyOf(present);
      different = List.copyOf(different);
      missing = List.copyOf(missing);
    }
  }

  private SeedTexts() {}

  /**
   * Copies what can be found.
   *
   * @param storyFile names files and checksums
   * @param folder looked through with the folders below it
   * @throws ParallaxException if the story file is wrong, or files cannot be read or written
   */
  public static Hydration hydrate(Path storyFile, Path folder) throws ParallaxException {
    if (!Files.isDirectory(folder)) {
      throw new ParallaxException(
          Diagnostic.of(
              Problem.STORY_NOT_FOUND,
              folder.toString(),
              "there is no such folder",
              "Name the folder in which you have the texts"));
    }
    List<String> copied = new ArrayList<>();
    List<String> present = new ArrayList<>();
    List<String> different = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    Path home = StoryReader.folderOf(storyFile);
    try {
      Map<String, Path> found = bySha256(folder);
      for (ArticleFile article :
          StoryFile.parse(storyFile).sources().stream()
              .flatMap(source -> source.articles().stream())
              .filter(article -> article.address().isEmpty())
              .toList()) {
        Path place = home.resolve(article.file());
        Path text = article.sha256().map(found::get).orElse(null);
        if (isInPlace(place, article)) {
          present.add(article.file());
        } else if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
          different.add(article.file()); // somebody's own, perhaps: never overwritten
        } else if (text == null) {
          missing.add(article.file());
        } else {
          copy(text, place);
          copied.add(article.file());
        }
      }
    } catch (IOException e) {
      throw new ParallaxException(
          Diagnostic.of(
              Problem.OUTPUT_NOT_WRITABLE,
              home.toString(),
              "the texts could not be put in place (" + e + ")",
              "Look at permissions and free space"));
    }
    return new Hydration(copied, present, different, missing);
  }

  private static boolean isInPlace(Path place, ArticleFile article) throws IOException {
    return Files.isRegularFile(place)
        && (article.sha256().isEmpty()
            || article.sha256().get().equals(Sha256.of(Files.readAllBytes(place))));
  }

  private static Map<String, Path> bySha256(Path folder) throws IOException {
    Map<String, Path> found = new HashMap<>();
    Files.walkFileTree(
        folder,
        EnumSet.noneOf(FileVisitOption.class),
        DEPTH,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (Files.isRegularFile(file) && Files.size(file) <= Format.LARGEST) {
              found.putIfAbsent(Sha256.of(Files.readAllBytes(file)), file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            // Somebody's unreadable file is no reason to stop looking at the others.
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  /** A text is there whole or not at all. */
  private static void copy(Path text, Path place) throws IOException {
    Files.createDirectories(StoryReader.folderOf(place));
    Path partial = place.resolveSibling("." + place.getFileName() + ".partial");
    Files.copy(text, partial, StandardCopyOption.REPLACE_EXISTING);
    try {
      Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(partial, place);
    }
  }
}
