package org.parallax.models.catalogue;

/**
 * A sentence that shows what an entry matches, or what it leaves alone.
 *
 * @param text in the test kit's span notation, labels being mention kinds; every mention of the
 *     entry is marked, so that a text without marks holds none
 * @param matching whether it was given as an example that matches
 * @param wide whether companies and proxies count in it
 */
public record CatalogueExample(String text, boolean matching, boolean wide) {}
