package org.parallax.api.story;

/**
 * A wording by which a source calls a target.
 *
 * @param target entity id
 * @param source source id
 * @param wording as it stands in the text
 * @param kind of wording
 * @param count how often
 * @param voice in whose voice; {@link VoiceScope#ALL} for both
 * @param first the first sentence that has it
 */
public record Naming(
    String target,
    String source,
    String wording,
    NamingKind kind,
    int count,
    VoiceScope voice,
    SentenceRef first) {}
