/**
 * What a stage author tests with: a notation that marks spans inside a sentence, documents made
 * from it without any model, and the contract that every stage must keep. For one thread.
 */
@NullMarked
package org.parallax.testkit;

import org.jspecify.annotations.NullMarked;
