package org.parallax.compare.align;

/**
 * Why a wording belongs to an entity.
 *
 * @param rule by which it was joined
 * @param wording that was joined
 * @param to the wording that it was joined to
 */
public record Join(JoinRule rule, String wording, String to) implements Comparable<Join> {

  @Override
  public int compareTo(Join other) {
    int byRule = rule.compareTo(other.rule);
    int byWording = wording.compareTo(other.wording);
    return byRule != 0 ? byRule : byWording != 0 ? byWording : to.compareTo(other.to);
  }

  /** For files and people: {@code rule: wording = to}. */
  public String describe() {
    return rule.label() + ": " + wording + " = " + to;
  }
}
