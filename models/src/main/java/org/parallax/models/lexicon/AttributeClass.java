package org.parallax.models.lexicon;

import org.parallax.api.annotation.Role;

/**
 * Words that judge alike.
 *
 * @param id unique in the lexicon
 * @param stance in [-1, 1], of whom they are said
 * @param role that they assign, or none
 * @param evaluative whether they judge; otherwise they only colour what stands near
 * @param example one that matches and one that does not
 */
public record AttributeClass(
    String id, double stance, Role role, boolean evaluative, LexiconExample example) {}
