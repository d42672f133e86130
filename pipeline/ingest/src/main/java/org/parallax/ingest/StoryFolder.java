package org.parallax.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.story.ArticleFile;
import org.parallax.api.story.Source;
import org.parallax.api.story.Story;
import org.parallax.api.text.ArticleMetadata;

/**
 * A folder of articles without a story file: each file in it is an article and a source of its own,
 * each sub-folder a source with the files below it. Hidden files are passed over, and so is what is
 * no article, which a warning names; order is by name.
 */
final class StoryFolder {

  private static final int DEPTH = 8;
  private static final String UNNAMED = "story";

  private StoryFolder() {}

  static Story read(Path folder, List<Diagnostic> warnings) throws ParallaxException {
    PageFiles others = new PageFiles();
    List<Source> sources = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    try {
      List<Path> entries = visible(folder);
      for (Path entry : entries) {
        if (others.passOver(folder, entry, entries)) {
          continue;
        }
        List<ArticleFile> articles = new ArrayList<>();
        if (Files.isDirectory(entry) && isInside(folder, entry)) {
          filesBelow(folder, entry, DEPTH, others).stream()
              .sorted()
              .forEach(file -> articles.add(article(folder, file)));
        } else {
          articles.add(article(folder, entry));
        }
        if (!articles.isEmpty()) {
          String name = nameOf(entry);
          sources.add(
              new Source(
                  unique(slug(name), ids),
                  name,
                  ArticleMetadata.UNKNOWN,
                  Optional.empty(),
                  articles));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new ParallaxException(
          Diagnostic.of(
              Problem.STORY_NOT_FOUND,
              folder.toString(),
              "cannot be read (" + e.getMessage() + ")",
              "Look at its permissions"));
    }
    if (sources.isEmpty()) {
      throw new ParallaxException(
          Diagnostic.of(
              Problem.STORY_EMPTY,
              folder.toString(),
              "holds no article",
              "Put articles into it: each file is one, each sub-folder a source"));
    }
    others.warn(folder, warnings);
    String title = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    // Nobody wrote this list: a file that cannot be read costs itself alone, when its turn comes.
    return new Story(slug(title), title, "", List.of(), sources);
  }

  /** A folder that somebody unpacked may not make the program read others of the machine. */
  static boolean isInside(Path folder, Path entry) throws IOException {
    return entry.toRealPath().startsWith(folder.toRealPath());
  }

  private static List<Path> visible(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(StoryFolder::isVisible).sorted().toList();
    }
  }

  /** Folders are gone through by hand: a link to one is not followed, a page's own are left out. */
  private static List<Path> filesBelow(Path story, Path folder, int depth, PageFiles others)
      throws IOException {
    List<Path> files = new ArrayList<>();
    List<Path> entries = visible(folder);
    for (Path entry : entries) {
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        if (depth > 1 && !others.passOver(story, entry, entries)) {
          files.addAll(filesBelow(story, entry, depth - 1, others));
        }
      } else if (Files.isRegularFile(entry) && !others.passOver(story, entry, entries)) {
        files.add(entry);
      }
    }
    return files;
  }

  private static boolean isVisible(Path path) {
    String name = String.valueOf(path.getFileName());
    // Word keeps a lock beside a document that is open.
    return !name.startsWith(".") && !name.startsWith("~$");
  }

  private static ArticleFile article(Path folder, Path file) {
    return new ArticleFile(folder.relativize(file).toString().replace('\\', '/'), Optional.empty());
  }

  private static String nameOf(Path entry) {
    String name = String.valueOf(entry.getFileName());
    int dot = name.lastIndexOf('.');
    return Files.isDirectory(entry) || dot <= 0 ? name : name.substring(0, dot);
  }

  private static String unique(String id, Set<String> taken) {
    String candidate = id;
    for (int next = 2; !taken.add(candidate); next++) {
      candidate = id + "-" + next;
    }
    return candidate;
  }

  /** The id of a story file: its folder's name when it is called story.yaml, else its own. */
  static String storyId(Path file) {
    String name = String.valueOf(file.getFileName());
    Path folder = StoryReader.folderOf(file).normalize().getFileName();
    return name.equals(StoryReader.STORY_FILE) && folder != null
        ? slug(folder.toString())
        : slug(nameOf(file));
  }

  /** A name as an id: {@code Der Spiegel, München} is {@code der-spiegel-munchen}. */
  static String slug(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String slug =
        bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? UNNAMED : slug;
  }
}
