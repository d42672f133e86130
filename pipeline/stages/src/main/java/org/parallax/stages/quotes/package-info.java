/**
 * Who says what: attributed statements, direct, indirect and mixed, with their speakers, and the
 * voice in which each sentence speaks of each entity. Offsets are UTF-16 units of the raw text,
 * token positions count from 0 over the article. One set of loaded rules serves all threads;
 * everything else lives for one article.
 */
@NullMarked
package org.parallax.stages.quotes;

import org.jspecify.annotations.NullMarked;
