/**
 * Stance towards a target by rules and a lexicon: what the sentence asserts of the entity and what
 * stands near it become a few features, and a small calibrated logistic model turns these into
 * probabilities. Names are never features. Stages are immutable and may be shared between threads.
 */
@NullMarked
package org.parallax.stages.stance;

import org.jspecify.annotations.NullMarked;
