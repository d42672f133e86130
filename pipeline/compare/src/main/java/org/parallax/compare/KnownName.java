package org.parallax.compare;

import org.parallax.api.story.Target;

/**
 * A name by which users may call a target.
 *
 * @param name such as {@code United States}, {@code USA}
 * @param target what it means
 */
public record KnownName(String name, Target target) {}
