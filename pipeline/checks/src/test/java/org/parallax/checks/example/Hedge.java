package org.parallax.checks.example;

import org.parallax.api.text.Span;

/**
 * A word by which an author takes a claim back a little: "allegedly".
 *
 * @param span in the raw text
 * @param sentence index of its sentence
 */
public record Hedge(Span span, int sentence) {}
