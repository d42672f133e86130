package org.parallax.app.evaluate.extraction;

/**
 * A web page and its article's body.
 *
 * @param key that names it in the ground truth
 * @param url where it was published; empty if not told
 * @param html its bytes, UTF-8
 * @param body the article's body by its label
 */
@SuppressWarnings("ArrayRecordComponent") // pages are not compared
record LabelledPage(String key, String url, byte[] html, String body) {}
