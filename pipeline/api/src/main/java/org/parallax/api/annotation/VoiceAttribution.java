package org.parallax.api.annotation;

import java.util.Optional;

/**
 * In whose voice a sentence speaks of an entity. There is one for every pair of sentence and entity
 * mentioned in it.
 *
 * @param sentence index of the sentence
 * @param entity id of the entity spoken of
 * @param voice author, or quoted
 * @param holder the speaker when quoted: entity id when resolved, otherwise as the text calls them;
 *     empty when unnamed
 */
public record VoiceAttribution(int sentence, String entity, Voice voice, Optional<String> holder) {}
