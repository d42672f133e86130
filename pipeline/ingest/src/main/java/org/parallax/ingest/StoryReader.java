package org.parallax.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.story.ArticleFile;
import org.parallax.api.story.Source;
import org.parallax.api.story.Story;
import org.parallax.ingest.web.WebPages;

/** Reads a story: a story file, a folder that holds one, or a folder of articles. */
public final class StoryReader {

  /** The name of a story file inside a folder. */
  public static final String STORY_FILE = "story.yaml";

  private StoryReader() {}

  /**
   * Reads the story and its texts, files alone: a page of the net counts as one that cannot be had.
   *
   * @throws ParallaxException with everything that is wrong with the story itself
   */
  public static StoryTexts read(Path path) throws ParallaxException {
    return read(path, WebPages.none(), source -> true);
  }

  /**
   * Reads the story and the texts of some of its sources. A text that cannot be read costs only
   * itself.
   *
   * @param pages where the pages come from that the story names by their address
   * @param chosen the sources whose texts are read; nothing is fetched for the others
   * @throws ParallaxException with everything that is wrong with the story itself
   */
  public static StoryTexts read(Path path, WebPages pages, Predicate<Source> chosen)
      throws ParallaxException {
    if (Files.isDirectory(path)) {
      Path file = path.resolve(STORY_FILE);
      List<Diagnostic> warnings = new ArrayList<>();
      Story story = Files.exists(file) ? StoryFile.read(file) : StoryFolder.read(path, warnings);
      return new StoryTextReader(path, pages, warnings).read(story, chosen);
    }
    if (!Files.exists(path)) {
      throw new ParallaxException(
          Diagnostic.of(
              Problem.STORY_NOT_FOUND,
              path.toString(),
              "there is no such file or folder",
              "Name a story file, or a folder of articles; `parallax seeds` lists the stories that ship"));
    }
    return new StoryTextReader(folderOf(path), pages, new ArrayList<>())
        .read(StoryFile.read(path), chosen);
  }

  /**
   * The files that a story file names and that are not there.
   *
   * @throws ParallaxException if the story file itself is wrong
   */
  public static List<ArticleFile> missingTexts(Path storyFile) throws ParallaxException {
    Path folder = folderOf(storyFile);
    return StoryFile.parse(storyFile).sources().stream()
        .flatMap(source -> source.articles().stream())
        .filter(article -> article.address().isEmpty())
        .filter(article -> !Files.exists(folder.resolve(article.file())))
        .toList();
  }

  static Path folderOf(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }
}
