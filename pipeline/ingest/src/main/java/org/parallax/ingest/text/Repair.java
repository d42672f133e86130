package org.parallax.ingest.text;

/**
 * A place of the decoded file that is certainly damaged, and what stood there.
 *
 * @param begin first UTF-16 unit
 * @param end one past the last
 * @param words what stood there; empty for a mark that is no text
 */
record Repair(int begin, int end, String words) {}
