package org.parallax.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.Document;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.api.story.ArticleFile;
import org.parallax.api.story.ArticleStatus;
import org.parallax.api.story.Source;
import org.parallax.api.story.Story;
import org.parallax.api.text.Article;
import org.parallax.ingest.format.UnreadableException;

/** Reads a story: a story file, a folder that holds one, or a folder of articles. */
public final class StoryReader {

  /** The name of a story file inside a folder. */
  public static final String STORY_FILE = "story.yaml";

  private static final String NO_CHECKSUM = "";

  private StoryReader() {}

  /**
   * Reads the story and all its texts. A text that cannot be read costs only itself.
   *
   * @throws ParallaxException with everything that is wrong with the story itself
   */
  public static StoryTexts read(Path path) throws ParallaxException {
    if (Files.isDirectory(path)) {
      Path file = path.resolve(STORY_FILE);
      List<Diagnostic> warnings = new ArrayList<>();
      return Files.exists(file)
          ? texts(StoryFile.read(file), path, warnings)
          : texts(StoryFolder.read(path, warnings), path, warnings);
    }
    if (!Files.exists(path)) {
      throw new ParallaxException(
          Diagnostic.of(
              Problem.STORY_NOT_FOUND,
              path.toString(),
              "there is no such file or folder",
              "Name a story file, or a folder of articles; `parallax seeds` lists the stories that ship"));
    }
    return texts(StoryFile.read(path), folderOf(path), new ArrayList<>());
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
        .filter(article -> !Files.exists(folder.resolve(article.file())))
        .toList();
  }

  static Path folderOf(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  private static StoryTexts texts(Story story, Path folder, List<Diagnostic> warnings) {
    List<Article> articles = new ArrayList<>();
    List<AnnotatedArticle> unreadable = new ArrayList<>();
    for (Source source : story.sources()) {
      for (ArticleFile file : source.articles()) {
        String id = source.id() + "/" + file.file();
        try {
          articles.add(
              ArticleReader.read(
                  folder.resolve(file.file()),
                  id,
                  source.id(),
                  file.file(),
                  source.metadata(),
                  warnings));
        } catch (UnreadableException e) {
          Article empty =
              Article.ofPlainText(id, source.id(), file.file(), "", NO_CHECKSUM, source.metadata());
          unreadable.add(
              new AnnotatedArticle(
                  Document.of(empty), ArticleStatus.FAILED, List.of(e.diagnostic())));
        }
      }
    }
    return new StoryTexts(story, articles, unreadable, warnings);
  }
}
