/**
 * Stages on Apache OpenNLP: the language of an article, and the light profile's sentences, tokens,
 * parts of speech and lemmas. Spans count UTF-16 units of the raw text. Models are loaded once and
 * shared by all threads; the tools around them, which may not be shared, are made for each article.
 */
@NullMarked
package org.parallax.stages.opennlp;

import org.jspecify.annotations.NullMarked;
