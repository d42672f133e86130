package org.parallax.models.lexicon;

import org.parallax.api.annotation.Role;

/**
 * What a predicate says of one of its arguments.
 *
 * @param stance in [-1, 1]
 * @param role the part that the argument plays
 */
public record Reading(double stance, Role role) {

  /** Says nothing. */
  public static final Reading SILENT = new Reading(0, Role.NONE);
}
