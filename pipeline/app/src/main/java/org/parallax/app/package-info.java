/** The program: the command line ties ingest, engine, stages, compare and reports together. */
@NullMarked
package org.parallax.app;

import org.jspecify.annotations.NullMarked;
