package org.parallax.engine.run;

import org.parallax.api.diagnostic.Problem;

/**
 * A warning that a stage left about an article.
 *
 * @param problem its kind
 * @param what one sentence without a full stop
 * @param remedy what to do; may be empty
 */
record Note(Problem problem, String what, String remedy) {}
