package org.parallax.api.story;

/**
 * A sentence in a group of sentences of different sources that say the same.
 *
 * @param group number, from 1
 * @param sentence the sentence
 * @param label what the group is about; the same for all its members
 * @param similarity to the group's centre, in [0, 1]
 */
public record StatementMember(int group, SentenceRef sentence, String label, double similarity) {}
