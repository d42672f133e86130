package org.parallax.api.stage;

import java.util.List;

/**
 * A parameter that a stage takes.
 *
 * @param name lower case with hyphens
 * @param type what values look like
 * @param defaultValue in the same form
 * @param allowed for a {@link Type#CHOICE}, the values; otherwise empty
 * @param summary one sentence for people, with the unit
 */
public record StageParameter(
    String name, Type type, String defaultValue, List<String> allowed, String summary) {

  /** What values look like. */
  public enum Type {
    TEXT,
    INTEGER,
    DECIMAL,
    FLAG,
    CHOICE
  }

  /** Copies the list. */
  public StageParameter {
    allowed = List.copyOf(allowed);
  }

  /** A whole number. */
  public static StageParameter integer(String name, int defaultValue, String summary) {
    return new StageParameter(
        name, Type.INTEGER, Integer.toString(defaultValue), List.of(), summary);
  }

  /** A decimal number. */
  public static StageParameter decimal(String name, double defaultValue, String summary) {
    return new StageParameter(
        name, Type.DECIMAL, Double.toString(defaultValue), List.of(), summary);
  }

  /** True or false. */
  public static StageParameter flag(String name, boolean defaultValue, String summary) {
    return new StageParameter(
        name, Type.FLAG, Boolean.toString(defaultValue), List.of("true", "false"), summary);
  }

  /** Any text. */
  public static StageParameter text(String name, String defaultValue, String summary) {
    return new StageParameter(name, Type.TEXT, defaultValue, List.of(), summary);
  }

  /** One of a few words; the first is the default. */
  public static StageParameter choice(String name, List<String> allowed, String summary) {
    return new StageParameter(name, Type.CHOICE, allowed.get(0), allowed, summary);
  }
}
