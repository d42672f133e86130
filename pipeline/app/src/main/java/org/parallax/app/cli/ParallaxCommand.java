package org.parallax.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.diagnostic.Problem;
import org.parallax.app.cli.EvaluateNarrativeCommand.Task;
import org.parallax.ingest.web.network.Network;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command of which all others are sub-commands. */
@Command(
    name = "parallax",
    description = "Shows how different sources make the same actor look.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit: 0 done; 2 the command, story or configuration is wrong, nothing was written;",
      "3 done, but at least one article or stage failed."
    })
public final class ParallaxCommand implements Runnable {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  ParallaxCommand() {}

  /**
   * Runs one command.
   *
   * @param out where results go
   * @param err where progress and messages go
   * @param arguments as typed
   * @return the exit code of docs/contract.md
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return run(out, err, Network.internet(), arguments);
  }

  /**
   * Runs one command.
   *
   * @param out where results go
   * @param err where progress and messages go
   * @param network where pages are fetched from; another than the internet only in tests
   * @param arguments as typed
   * @return the exit code of docs/contract.md
   */
  public static int run(PrintWriter out, PrintWriter err, Network network, String... arguments) {
    Console console = new Console(out, err);
    CommandLine commandLine =
        new CommandLine(new ParallaxCommand())
            .addSubcommand(new ReportCommand(console, network))
            .addSubcommand(new BatchCommand(console, network))
            .addSubcommand(new ReadCommand(console, network))
            .addSubcommand(new AnnotateCommand(console, network))
            .addSubcommand(new SeedsCommand(console))
            .addSubcommand(new StagesCommand(console))
            .addSubcommand(
                new CommandLine(new EvaluateCommand(console))
                    .addSubcommand(new EvaluateQuotesCommand(console))
                    .addSubcommand(new EvaluateStanceCommand(console))
                    .addSubcommand("roles", new EvaluateNarrativeCommand(console, Task.ROLES))
                    .addSubcommand("frames", new EvaluateNarrativeCommand(console, Task.FRAMES)))
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler((e, typed) -> misunderstood(console, e))
            .setExecutionExceptionHandler((e, command, parsed) -> failed(console, e));
    return commandLine.execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "no command was given");
  }

  private static int misunderstood(Console console, ParameterException e) {
    CommandLine command = e.getCommandLine();
    console.tell(
        List.of(
            Diagnostic.of(
                Problem.COMMAND_USAGE,
                command.getCommandSpec().qualifiedName(),
                withoutFullStop(String.valueOf(e.getMessage())),
                "See: " + command.getCommandSpec().qualifiedName() + " --help")));
    CommandLine.UnmatchedArgumentException.printSuggestions(e, console.err());
    command.usage(console.err(), command.getColorScheme());
    return ExitCode.WRONG;
  }

  private static int failed(Console console, Exception e) {
    if (e instanceof ParallaxException wrong) {
      console.tell(wrong.diagnostics());
      return ExitCode.WRONG;
    }
    console.err().println("This is a defect of Parallax; please report it with what follows.");
    e.printStackTrace(console.err());
    return ExitCode.DEFECT;
  }

  private static String withoutFullStop(String message) {
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }
}
