/** The commands of docs/contract.md: what the user types, what is printed, and the exit code. */
@NullMarked
package org.parallax.app.cli;

import org.jspecify.annotations.NullMarked;
