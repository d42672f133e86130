/**
 * What a stage author implements. A {@link org.parallax.api.stage.StageFactory} is cheap and
 * describes itself; the {@link org.parallax.api.stage.Stage} that it creates is loaded once and
 * shared by all threads. See docs/write-a-stage.md.
 */
@NullMarked
package org.parallax.api.stage;

import org.jspecify.annotations.NullMarked;
