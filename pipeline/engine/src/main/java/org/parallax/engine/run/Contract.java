package org.parallax.engine.run;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.stage.ResultCheck;
import org.parallax.api.stage.StageResult;
import org.parallax.engine.external.DefectException;
import org.parallax.engine.plan.InstalledStage;

/** Compares what a stage returned with what it declared. */
final class Contract {

  private Contract() {}

  /**
   * Checks a result.
   *
   * @throws DefectException if it is not what the stage declared
   */
  static StageResult check(InstalledStage stage, @Nullable StageResult result, String text) {
    Optional<String> breach = ResultCheck.findBreach(stage.gives(), result, text);
    if (breach.isPresent() || result == null) {
      throw new DefectException(breach.orElse("returned null"));
    }
    return result;
  }
}
