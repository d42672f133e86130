/**
 * Who does what to whom in a sentence: a library for the stages that judge it (stance, roles,
 * frames), not a stage itself. It reads a dependency tree where the document has one and makes a
 * rough one from parts of speech where it has not, finds predicates and attributes of the lexicons
 * in it, and says of each argument what they assert. Positions count tokens of one sentence from 0.
 * Everything is immutable and may be shared between threads.
 */
@NullMarked
package org.parallax.stages.syntax;

import org.jspecify.annotations.NullMarked;
