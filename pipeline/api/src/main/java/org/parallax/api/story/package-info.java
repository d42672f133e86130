/**
 * A story, what its sources were found to say, and the finished comparison that reports are written
 * from. Pure values: whatever a report shows is in {@link org.parallax.api.story.StoryComparison}.
 */
@NullMarked
package org.parallax.api.story;

import org.jspecify.annotations.NullMarked;
