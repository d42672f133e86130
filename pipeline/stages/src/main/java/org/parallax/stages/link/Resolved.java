package org.parallax.stages.link;

import org.parallax.api.annotation.MentionKind;
import org.parallax.api.text.Span;

/** A mention before it has its place in the layer. */
record Resolved(
    Span span, int sentence, String entity, MentionKind kind, String via, double confidence) {}
