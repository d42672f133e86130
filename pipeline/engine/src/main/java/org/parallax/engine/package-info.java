/**
 * The engine, one package a concern: {@code plan} checks and orders stages, {@code run} takes
 * articles through them, {@code cache} keeps what they said, {@code external} lets a program in any
 * language be one, {@code json} writes and reads layers. It knows stages only through their
 * interfaces.
 */
@NullMarked
package org.parallax.engine;

import org.jspecify.annotations.NullMarked;
