package org.parallax.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.story.ArticleFile;
import org.parallax.api.story.Source;
import org.parallax.api.story.Story;
import org.parallax.ingest.format.Format;
import org.parallax.ingest.format.Sha256;

/**
 * Holds the files that a story names to what it says of them: they are there, inside its folder,
 * and have the checksum. A story file comes from elsewhere, perhaps; it may not make the program
 * read other files of the machine.
 */
final class StoryFiles {

  private final Path storyFile;
  private final Path folder;
  private final List<Diagnostic> problems = new ArrayList<>();

  StoryFiles(Path storyFile, Path folder) {
    this.storyFile = storyFile;
    this.folder = folder;
  }

  List<Diagnostic> check(Story story) {
    for (Source source : story.sources()) {
      for (ArticleFile article : source.articles()) {
        if (article.address().isEmpty()) {
          check(source, article);
        }
      }
    }
    return problems;
  }

  private void check(Source source, ArticleFile article) {
    String where = storyFile + ", source " + source.id();
    try {
      Path path = folder.resolve(article.file()).normalize();
      if (!path.startsWith(folder.normalize())) {
        escape(where, article);
      } else if (!Files.exists(path)) {
        problem(
            Problem.STORY_FILE_MISSING,
            where,
            "names '" + article.file() + "', which is not there",
            article.sha256().isPresent()
                ? "Put the text in place: `parallax seeds hydrate FOLDER` finds it by its checksum"
                : "Put it in place, or take it out of the story");
      } else if (!path.toRealPath().startsWith(folder.toRealPath())) {
        escape(where, article);
      } else {
        checksum(where, article, path);
      }
    } catch (InvalidPathException | IOException e) {
      problem(
          Problem.STORY_FILE_MISSING,
          where,
          "names '" + article.file() + "', which cannot be read (" + e.getMessage() + ")",
          "Mend the name or the file's permissions");
    }
  }

  private void checksum(String where, ArticleFile article, Path path) throws IOException {
    Optional<String> expected = article.sha256();
    // A file that no article can be is told of when it is read.
    boolean readable = Files.isRegularFile(path) && Files.size(path) <= Format.LARGEST;
    if (expected.isPresent()
        && readable
        && !Sha256.of(Files.readAllBytes(path)).equals(expected.get())) {
      problem(
          Problem.STORY_CHECKSUM,
          where,
          "names '" + article.file() + "', but the file there is another one: its sha256 differs",
          "Fetch the right text, or correct 'sha256' if this one is meant");
    }
  }

  private void escape(String where, ArticleFile article) {
    problem(
        Problem.STORY_ESCAPE,
        where,
        "names '" + article.file() + "', which lies outside the story's folder",
        "Copy the file into the folder");
  }

  private void problem(Problem problem, String where, String what, String remedy) {
    problems.add(Diagnostic.of(problem, where, what, remedy));
  }
}
