/**
 * How each sentence treats each entity in it, by the trained encoder of models/weights/encoder. One
 * stage, {@code treatment-encoder}, reads every sentence once and keeps what the network says;
 * three small ones, {@code stance-encoder}, {@code roles-encoder} and {@code frames-encoder}, make
 * layers of it, so that each of the three tasks can be given to another engine. Probabilities lie
 * in [0, 1]; lengths count word pieces. Stages are thread-safe and compute on the thread that
 * calls.
 */
@NullMarked
package org.parallax.stages.encoder;

import org.jspecify.annotations.NullMarked;
