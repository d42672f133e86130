package org.parallax.api.story;

import java.util.Optional;

/**
 * Two sources on one target, all voices together.
 *
 * @param target entity id
 * @param sourceA id of the one
 * @param sourceB id of the other
 * @param difference mean stance of A less mean stance of B, in [-2, 2], with its interval; empty
 *     when too little
 * @param p probability of so large a difference if there were none, in [0, 1]
 * @param pAdjusted the same, corrected for the number of tests of the story
 * @param verdict what it comes to
 */
public record Contrast(
    String target,
    String sourceA,
    String sourceB,
    Optional<Estimate> difference,
    Optional<Double> p,
    Optional<Double> pAdjusted,
    ContrastVerdict verdict) {}
