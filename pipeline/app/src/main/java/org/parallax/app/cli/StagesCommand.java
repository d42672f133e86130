package org.parallax.app.cli;

import java.util.concurrent.Callable;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.stage.StageParameter;
import org.parallax.app.run.AnnotationSettings;
import org.parallax.app.run.Annotator;
import org.parallax.engine.plan.InstalledStage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the installed stages and the plan that would run. */
@Command(
    name = "stages",
    mixinStandardHelpOptions = true,
    description = "Lists the installed stages, their parameters, and the plan that would run.")
final class StagesCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private AnnotationOptions annotation = new AnnotationOptions();

  StagesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws ParallaxException {
    AnnotationSettings settings = annotation.annotation();
    var registry = Annotator.registry(settings);
    console.out().println("Installed stages");
    console.out().println();
    console.out().println(registry.table());
    for (InstalledStage stage : registry.all()) {
      console.out().println(stage.name() + ": " + stage.factory().summary());
      for (StageParameter parameter : stage.factory().parameters()) {
        console
            .out()
            .printf(
                "    %s (%s) %s%n",
                parameter.name(), parameter.defaultValue(), parameter.summary());
      }
    }
    console.out().println();
    console.out().println("Plan of profile " + settings.profile());
    console.out().println();
    console.out().print(Annotator.plan(settings).table());
    return ExitCode.DONE;
  }
}
