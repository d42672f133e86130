/**
 * Comparison of the sources of one story: from annotated articles to a finished {@link
 * org.parallax.api.story.StoryComparison}.
 *
 * <p>{@link StoryComparer} is the way in. The work itself is done by {@link ComparisonStep}s, found
 * by {@link java.util.ServiceLoader}; each declares the {@link Finding}s that it needs and gives,
 * and the order follows from that. {@link TargetResolver} turns what a user wrote into targets.
 *
 * <p>Means lie in [-1, 1], shares and probabilities in [0, 1]. Everything here is immutable or
 * without state and may be shared between threads; the same articles give the same comparison in
 * whatever order they come.
 */
@NullMarked
package org.parallax.compare;

import org.jspecify.annotations.NullMarked;
