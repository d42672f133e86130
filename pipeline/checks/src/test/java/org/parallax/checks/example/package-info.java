/** The example of docs/write-a-stage.md, compiled and tested so that it stays true. */
@NullMarked
package org.parallax.checks.example;

import org.jspecify.annotations.NullMarked;
