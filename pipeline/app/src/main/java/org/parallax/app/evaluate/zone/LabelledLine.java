package org.parallax.app.evaluate.zone;

import org.parallax.api.annotation.Zone;

/**
 * A line of a page and its zone.
 *
 * @param number of the line in its file, from 1
 * @param begin of its first character that is not white space, in UTF-16 units of the page without
 *     its labels
 * @param words of the line, surrounding white space left out
 * @param zone by its label
 */
record LabelledLine(int number, int begin, String words, Zone zone) {}
