/**
 * An article and what has been said about it: an immutable document that grows by typed layers,
 * each written once, by one stage.
 */
@NullMarked
package org.parallax.api.document;

import org.jspecify.annotations.NullMarked;
