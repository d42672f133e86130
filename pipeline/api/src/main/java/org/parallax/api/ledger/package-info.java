/**
 * What a person says about who is who in a story: the edits of its ledger, as read from the file,
 * and what each came to. Offsets count UTF-16 units in an article's text. Immutable throughout; may
 * be shared between threads.
 */
@NullMarked
package org.parallax.api.ledger;

import org.jspecify.annotations.NullMarked;
