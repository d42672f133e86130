package org.parallax.app.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.app.run.ProgramHome;
import org.parallax.ingest.StoryReader;
import org.parallax.ingest.StoryTexts;
import org.parallax.ingest.web.WebPages;
import org.parallax.ingest.web.network.Network;
import org.parallax.reports.batch.IndexedStory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Many stories at once. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description = "Makes one report for each story found below FOLDER, and an index over all.")
final class BatchCommand implements Callable<Integer> {

  private final Console console;
  private final Network network;

  @Parameters(paramLabel = "FOLDER", description = "Holds folders with a story.yaml each.")
  private Path folder = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the reports go. Default: reports/out/FOLDER.")
  private @Nullable Path out;

  @Mixin private AnnotationOptions annotation = new AnnotationOptions();
  @Mixin private RunOptions options = new RunOptions();
  @Mixin private FetchOptions fetching = new FetchOptions();

  BatchCommand(Console console, Network network) {
    this.console = console;
    this.network = network;
  }

  @Override
  public Integer call() throws Exception {
    List<StoryTexts> read = new ArrayList<>();
    List<IndexedStory> broken = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    WebPages pages = fetching.open(annotation.annotation().pageFolder(), network);
    for (Path file : storyFiles()) {
      try {
        read.add(StoryReader.read(file, pages, options::isChosen));
      } catch (ParallaxException e) {
        problems.addAll(e.diagnostics());
        String name = folder.relativize(file.resolveSibling("")).toString();
        broken.add(BatchIndex.failed(name, name, e));
      }
    }
    if (read.isEmpty()) {
      throw new ParallaxException(problems);
    }
    console.tell(problems);
    Path reports = out != null ? out : ProgramHome.reports().resolve(nameOf(folder));
    return new StorySeries(console, annotation, options).runBatch(read, broken, reports);
  }

  private static String nameOf(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "batch" : name.toString();
  }

  /** Every story.yaml below the folder; inside a story nothing more is looked for. */
  private List<Path> storyFiles() throws ParallaxException {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
              Path file = visited.resolve(StoryReader.STORY_FILE);
              if (Files.isRegularFile(file)) {
                files.add(file);
                return FileVisitResult.SKIP_SUBTREE;
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new ParallaxException(
          Diagnostic.of(
              Problem.STORY_NOT_FOUND,
              folder.toString(),
              "cannot be read (" + e.getClass().getSimpleName() + ")",
              "Name a folder that holds folders with a story.yaml each"));
    }
    if (files.isEmpty()) {
      throw new ParallaxException(
          Diagnostic.of(
              Problem.STORY_EMPTY,
              folder.toString(),
              "holds no story.yaml, nor does any folder below it",
              "Name a folder that holds stories, or use `parallax report` for a folder of articles"));
    }
    Collections.sort(files);
    return files;
  }
}
