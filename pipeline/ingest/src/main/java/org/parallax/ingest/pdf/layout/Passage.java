package org.parallax.ingest.pdf.layout;

import org.parallax.api.text.BlockKind;

/**
 * A paragraph, heading, caption or other piece of text, whole even where columns or pages part it.
 *
 * @param text on one line, without white space around it; never empty
 * @param kind what the layout says that it is
 * @param why what in the layout says so, for people
 * @param page on which it begins, from 1
 */
public record Passage(String text, BlockKind kind, String why, int page) {}
