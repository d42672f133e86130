package org.parallax.engine.plan;

import java.util.Optional;
import org.parallax.api.stage.StageParameter;

/** Values of parameters, checked and brought into one form, so that 0.50 and 0.5 are the same. */
final class ParameterValue {

  private ParameterValue() {}

  /** The value in its one form; empty if it is not of the parameter's type. */
  static Optional<String> read(StageParameter parameter, String value) {
    try {
      return switch (parameter.type()) {
        case TEXT -> Optional.of(value);
        case INTEGER -> Optional.of(Integer.toString(Integer.parseInt(value.strip())));
        case DECIMAL ->
            Optional.of(Double.parseDouble(value.strip()))
                .filter(Double::isFinite)
                .map(number -> Double.toString(number));
        case FLAG -> Optional.of(value).filter(word -> word.equals("true") || word.equals("false"));
        case CHOICE -> Optional.of(value).filter(parameter.allowed()::contains);
      };
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** What a value should have looked like. */
  static String form(StageParameter parameter) {
    return switch (parameter.type()) {
      case TEXT -> "a text";
      case INTEGER -> "a whole number";
      case DECIMAL -> "a number";
      case FLAG -> "true or false";
      case CHOICE -> "one of " + String.join(", ", parameter.allowed());
    };
  }
}
