/** Tests of the rule engine for roles. */
@NullMarked
package org.parallax.stages.roles;

import org.jspecify.annotations.NullMarked;
