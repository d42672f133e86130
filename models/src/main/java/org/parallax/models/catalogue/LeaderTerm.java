package org.parallax.models.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One stretch of time during which a person held an office.
 *
 * @param name the full name
 * @param variants other spellings of the full name
 * @param surname what stands for the person after the full name was given
 * @param shortNames what stands for the person even where the full name never comes
 * @param office such as {@code president}
 * @param from first day in office; empty if long ago
 * @param to last day in office; empty if still in office
 */
public record LeaderTerm(
    String name,
    List<String> variants,
    String surname,
    List<String> shortNames,
    String office,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** Copies the lists. */
  public LeaderTerm {
    variants = List.copyOf(variants);
    shortNames = List.copyOf(shortNames);
  }

  /** Whether the person was in office on that day, both ends included. */
  public boolean covers(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
