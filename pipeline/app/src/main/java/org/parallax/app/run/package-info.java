/**
 * The main job: story in, annotated, compared, report out. Everything meets here; the rooms
 * themselves do not know each other. For one thread; the engine below it uses several.
 */
@NullMarked
package org.parallax.app.run;

import org.jspecify.annotations.NullMarked;
