/**
 * What every engine that finds sentences shares: paragraphs of the text that is read, and the step
 * from an engine's words to the layers of sentences and tokens, which must cover every character
 * that is not white space exactly once. A library of the segmenting stages, not a stage. Spans
 * count UTF-16 units of the raw text. Everything here is stateless.
 */
@NullMarked
package org.parallax.stages.sentences;

import org.jspecify.annotations.NullMarked;
