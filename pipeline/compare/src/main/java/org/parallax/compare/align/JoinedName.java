package org.parallax.compare.align;

/**
 * The name that another is taken for.
 *
 * @param form the fuller name, or the name itself
 * @param rule why
 */
public record JoinedName(NameForm form, JoinRule rule) {}
