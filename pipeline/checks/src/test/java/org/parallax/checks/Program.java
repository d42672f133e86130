package org.parallax.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.app.cli.ParallaxCommand;
import org.parallax.ingest.web.network.Network;

/**
 * The whole program, run in this JVM on files below one folder: {@code story/} for inputs, {@code
 * reports/} for what it writes, {@code cache/}.
 */
final class Program {

  /** No model is loaded: zones, a rule of thumb for sentences, the catalogue, quotations. */
  static final String LIGHT =
      """
      language: {engine: none}
      segment: {engine: plain}
      stance: {engine: none}
      roles: {engine: none}
      frames: {engine: none}
      """;

  /** Long enough to be taken for an article. */
  static final String ARTICLE =
      """
      Ferries stay in harbour

      By our correspondent

      Russia said on Monday that the ferries would stay in harbour for another week. Officials in \
      Moscow gave no reason for the delay, and the port was closed to visitors.

      The United States asked for an explanation on Tuesday. “We have heard nothing at all,” said a \
      spokesman for the harbour, who had waited the whole morning in the rain.

      Fishermen along the coast were patient at first. By the weekend most of them had lost a good \
      part of their catch, and Russia had still not opened the port.
      """;

  private final Path folder;

  Program(Path folder) throws IOException {
    this.folder = folder;
    System.setProperty("parallax.home", Checkout.top().toString());
    Files.createDirectories(story());
    Files.createDirectories(reports());
  }

  /**
   * What a command did.
   *
   * @param code exit code
   * @param out standard output
   * @param err standard error
   */
  record Run(int code, String out, String err) {

    Run assertEnds(int expected) {
      assertThat(code).as("exit code; it said: %s%s", out, err).isEqualTo(expected);
      return this;
    }

    /** Some line of standard error begins a message with this code and holds these words. */
    Run assertTells(String problem, String... words) {
      List<String> lines = err.lines().filter(line -> line.contains(problem + " ")).toList();
      assertThat(lines).as("%s in: %s", problem, err).isNotEmpty();
      assertThat(lines)
          .anySatisfy(
              line -> {
                for (String word : words) {
                  assertThat(line).contains(word);
                }
              });
      return this;
    }
  }

  Path story() {
    return folder.resolve("story");
  }

  Path reports() {
    return folder.resolve("reports");
  }

  Path out() {
    return reports().resolve("out");
  }

  Path write(String file, String text) throws IOException {
    Path path = story().resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  /** A configuration without models, and these lines. */
  Path light(String... lines) throws IOException {
    return Files.writeString(folder.resolve("light.yaml"), LIGHT + String.join("\n", lines) + "\n");
  }

  /** A story of these files, a source each, named a, b, …. */
  Path story(String... files) throws IOException {
    StringBuilder yaml = new StringBuilder("story: Ferries\ntargets: [Russia, United States]\n");
    yaml.append("sources:\n");
    char id = 'a';
    for (String file : files) {
      yaml.append("  - {id: %s, articles: [{file: %s}]}\n".formatted(id++, file));
    }
    return write("story.yaml", yaml.toString());
  }

  static Run run(String... arguments) {
    return run(Network.internet(), arguments);
  }

  /** Runs a command that fetches pages from this network. */
  static Run run(Network network, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = ParallaxCommand.run(new PrintWriter(out), new PrintWriter(err), network, arguments);
    return new Run(code, out.toString(), err.toString());
  }

  /** {@code report} on the story, without models, into {@link #out()}. */
  Run report(String... more) throws IOException {
    return report(light(), more);
  }

  /** The same with a configuration. */
  Run report(Path config, String... more) {
    return run(reportArguments(config, more));
  }

  String[] reportArguments(Path config, String... more) {
    return Stream.concat(
            Stream.of(
                "report",
                story().toString(),
                "--out",
                out().toString(),
                "--cache",
                folder.resolve("cache").toString(),
                "--profile",
                "fast",
                "--config",
                config.toString()),
            Stream.of(more))
        .toArray(String[]::new);
  }

  ReportFiles files() {
    return new ReportFiles(out());
  }

  /** Nothing was written where reports go, hidden leftovers included. */
  void assertNothingWritten() throws IOException {
    assertThat(entries(reports())).isEmpty();
  }

  /** The report is there and nothing beside it. */
  void assertOnlyTheReport() throws IOException {
    assertThat(entries(reports())).containsExactly(out());
  }

  static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
