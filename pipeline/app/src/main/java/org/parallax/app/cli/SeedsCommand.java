package org.parallax.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.app.run.ProgramHome;
import org.parallax.ingest.SeedTexts;
import org.parallax.ingest.StoryReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The stories that ship, and their texts. */
@Command(
    name = "seeds",
    mixinStandardHelpOptions = true,
    description = "Lists the stories that ship and which of their texts are in place.")
final class SeedsCommand implements Callable<Integer> {

  private final Console console;

  SeedsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws ParallaxException {
    for (Path story : stories()) {
      int missing = StoryReader.missingTexts(story).size();
      console
          .out()
          .printf(
              "%-24s %s%n",
              nameOf(story),
              missing == 0
                  ? "all texts in place"
                  : missing
                      + (missing == 1 ? " text" : " texts")
                      + " missing: parallax seeds hydrate FOLDER");
    }
    return ExitCode.DONE;
  }

  private static List<Path> stories() throws ParallaxException {
    try (Stream<Path> folders = Files.list(ProgramHome.seeds())) {
      return folders
          .map(folder -> folder.resolve(StoryReader.STORY_FILE))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new ParallaxException(
          Diagnostic.of(
              Problem.STORY_NOT_FOUND,
              ProgramHome.seeds().toString(),
              "the folder of stories that ship cannot be read",
              "Run the launcher `parallax` of a whole checkout"));
    }
  }

  private static String nameOf(Path story) {
    return story.getName(story.getNameCount() - 2).toString();
  }

  /** Puts texts in place that may not ship. */
  @Command(
      name = "hydrate",
      mixinStandardHelpOptions = true,
      description =
          "Copies the texts that the shipped stories name by checksum from FOLDER into place, and"
              + " says which are still missing.")
  Integer hydrate(
      @Parameters(paramLabel = "FOLDER", description = "Where you have the texts.") Path folder)
      throws ParallaxException {
    List<String> missing = new ArrayList<>();
    for (Path story : stories()) {
      SeedTexts.Hydration done = SeedTexts.hydrate(story, folder);
      String name = nameOf(story);
      done.copied().forEach(file -> console.out().println(name + "/" + file + ": put in place"));
      done.different()
          .forEach(
              file ->
                  console
                      .out()
                      .println(
                          name
                              + "/"
                              + file
                              + ": another text lies in its place and was kept; move it away"));
      done.missing().forEach(file -> missing.add(name + "/" + file));
      if (done.copied().isEmpty() && done.different().isEmpty() && done.missing().isEmpty()) {
        console.out().println(name + ": all texts were in place");
      }
    }
    missing.forEach(file -> console.out().println(file + ": still missing"));
    return ExitCode.DONE;
  }
}
