package org.parallax.engine.run;

import java.util.List;
import java.util.Map;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.stage.StageResult;

/**
 * All that a stage said about an article: what the cache keeps.
 *
 * @param result layers, or why the article is left out
 * @param notes its warnings
 * @param dropped how many warnings more there were
 */
record Answer(StageResult result, List<Note> notes, Map<Problem, Integer> dropped) {}
