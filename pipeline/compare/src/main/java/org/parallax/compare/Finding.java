package org.parallax.compare;

/**
 * Names something that a comparison step finds out. A finding is itself alone: two of one name are
 * not equal, and a plan that has both is wrong.
 *
 * @param <T> type of its value, immutable
 */
public final class Finding<T> {

  private final String name;

  private Finding(String name) {
    this.name = name;
  }

  /**
   * A new finding; keep it in a constant.
   *
   * @param name for messages, lower case with hyphens
   */
  public static <T> Finding<T> named(String name) {
    return new Finding<>(name);
  }

  /** Its name. */
  public String name() {
    return name;
  }

  T cast(Object value) {
    @SuppressWarnings("unchecked") // Findings takes only a value of the finding's own type
    T typed = (T) value;
    return typed;
  }

  @Override
  public String toString() {
    return name;
  }
}
