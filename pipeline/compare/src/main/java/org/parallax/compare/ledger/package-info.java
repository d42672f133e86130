/**
 * What a person laid down about who is who, brought to bear on a story: names of the ledger to
 * entities of the story, edits that concern single words to rulings for the linking of each
 * article, the others to changes of the alignment; and afterwards what each edit came to. Spans
 * count UTF-16 units. Immutable results; the rest lives for one story and one thread.
 */
@NullMarked
package org.parallax.compare.ledger;

import org.jspecify.annotations.NullMarked;
