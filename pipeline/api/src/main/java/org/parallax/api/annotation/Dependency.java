package org.parallax.api.annotation;

import java.util.Optional;

/**
 * An arc of a sentence's basic dependency tree (Universal Dependencies, English).
 *
 * @param dependent token index; each token of a parsed sentence is the dependent of exactly one arc
 * @param governor token index of the head; empty for the root
 * @param relation such as {@code nsubj} or {@code nmod:poss}; {@code root} for the root
 */
public record Dependency(int dependent, Optional<Integer> governor, String relation) {}
