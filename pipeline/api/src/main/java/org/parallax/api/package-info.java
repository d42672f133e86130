/**
 * The vocabulary that every room of Parallax shares: records for texts, annotations, stories and
 * finished comparisons, and the interfaces through which stages and report formats plug in.
 *
 * <p>Depends on the JDK and JSpecify alone. Everything here is immutable and may be shared between
 * threads unless a type says otherwise. Offsets are half-open spans of UTF-16 units in the
 * article's raw text; probabilities lie in [0, 1]; unknown is {@link java.util.Optional}, never
 * zero or minus one.
 */
@NullMarked
package org.parallax.api;

import org.jspecify.annotations.NullMarked;
