/** What the stages know: the entity catalogue, the lexicons and the manifest of model files. */
@NullMarked
package org.parallax.models;

import org.jspecify.annotations.NullMarked;
