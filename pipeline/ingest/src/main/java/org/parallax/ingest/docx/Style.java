package org.parallax.ingest.docx;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a paragraph or character style amounts to, with what it takes over from others.
 *
 * @param names its own name and those that it is based on, the nearest first, in lower case; Word
 *     writes the names of its own styles in English whatever the user's language
 * @param outline 0 for a heading of the first level
 * @param numbered whether its paragraphs are items of a list
 * @param hidden whether its text is not shown
 */
record Style(List<String> names, OptionalInt outline, boolean numbered, boolean hidden) {

  static final Style NONE = new Style(List.of(), OptionalInt.empty(), false, false);
}
