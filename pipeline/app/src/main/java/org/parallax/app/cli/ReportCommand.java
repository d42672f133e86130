package org.parallax.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.app.run.ProgramHome;
import org.parallax.app.run.StoryRun;
import org.parallax.ingest.StoryReader;
import org.parallax.ingest.StoryTexts;
import org.parallax.ingest.web.WebPages;
import org.parallax.ingest.web.network.Network;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Reads, annotates and compares the articles of a story and writes the report.")
final class ReportCommand implements Callable<Integer> {

  private final Console console;
  private final Network network;

  @Parameters(
      arity = "0..*",
      paramLabel = "STORY",
      description =
          "A story file, a folder that holds story.yaml, or a folder of articles. Default:"
              + " seeds/nagorno-karabakh when its texts are in place, otherwise"
              + " seeds/demonstration.")
  private List<Path> stories = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the report goes. Default: reports/out/STORY.")
  private @Nullable Path out;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description =
          "The story's ledger. Default: ledger.yaml beside the story file, or in the folder, if it"
              + " is there.")
  private @Nullable Path ledger;

  @Mixin private AnnotationOptions annotation = new AnnotationOptions();
  @Mixin private RunOptions options = new RunOptions();
  @Mixin private FetchOptions fetching = new FetchOptions();

  ReportCommand(Console console, Network network) {
    this.console = console;
    this.network = network;
  }

  @Override
  public Integer call() throws Exception {
    options.setLedger(ledger);
    List<Path> wanted = stories.isEmpty() ? List.of(shippedStory()) : stories;
    List<StoryTexts> texts = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    WebPages pages =
        fetching.open(annotation.annotation().pageFolder(), network, options.progress(console));
    for (Path path : wanted) {
      try {
        texts.add(StoryReader.read(path, pages, options::isChosen));
      } catch (ParallaxException e) {
        problems.addAll(e.diagnostics());
      }
    }
    if (!problems.isEmpty()) {
      throw new ParallaxException(problems);
    }
    return new StorySeries(console, annotation, options)
        .run(texts, text -> folder(text, texts.size() > 1));
  }

  /** With several stories, {@code --out} holds a folder for each. */
  private Path folder(StoryTexts text, boolean several) {
    if (out == null) {
      return StoryRun.defaultFolder(text.story());
    }
    return several ? out.resolve(text.story().id()) : out;
  }

  /** The real story if its texts are there, else the demonstration; says which. */
  private Path shippedStory() throws ParallaxException {
    Path real = ProgramHome.seeds().resolve("nagorno-karabakh").resolve(StoryReader.STORY_FILE);
    Path demonstration =
        ProgramHome.seeds().resolve("demonstration").resolve(StoryReader.STORY_FILE);
    if (Files.isRegularFile(real) && StoryReader.missingTexts(real).isEmpty()) {
      console.err().println("No story named: taking seeds/nagorno-karabakh.");
      return real;
    }
    if (!Files.isRegularFile(demonstration)) {
      throw new ParallaxException(
          Diagnostic.of(
              Problem.STORY_NOT_FOUND,
              demonstration.toString(),
              "no story was named, and the one that ships is not there",
              "Name a story file or a folder of articles"));
    }
    console.err().println("No story named: taking seeds/demonstration.");
    return demonstration;
  }
}
