package org.parallax.compare.figure;

import org.parallax.api.story.SentenceRef;
import org.parallax.api.story.Treatment;

/**
 * A sentence that mentions a target.
 *
 * @param sentence which
 * @param treatment of the target in it
 * @param mentions of the target in it, at least 1
 */
record TreatedSentence(SentenceRef sentence, Treatment treatment, int mentions) {}
