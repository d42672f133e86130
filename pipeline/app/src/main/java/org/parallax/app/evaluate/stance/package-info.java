/**
 * How well stances are told: towards labelled targets of single sentences (NewsMTSC), and towards
 * the entities of articles of several outlets on the same story (SEESAW). Scores lie in [0, 1]. Not
 * for several threads at once.
 */
@NullMarked
package org.parallax.app.evaluate.stance;

import org.jspecify.annotations.NullMarked;
