/**
 * Stages on Stanford CoreNLP: sentences and tokens, named entities, dependencies, coreference, and
 * its sentence sentiment as a baseline of stance. Each works on our layers alone, whoever wrote
 * them, and rebuilds from them what CoreNLP wants to see; no stage hands a CoreNLP object to
 * another. Five stages share the way to CoreNLP, hence one package larger than most. Spans count
 * UTF-16 units of the raw text. Models are loaded once and shared by all threads; everything that
 * CoreNLP cannot share is made for each article.
 */
@NullMarked
package org.parallax.stages.corenlp;

import org.jspecify.annotations.NullMarked;
