package org.parallax.ingest.pdf.layout;

/**
 * What a glyph is set in.
 *
 * @param id the same for glyphs of one font, otherwise without meaning
 * @param bold whether the font says that it is
 * @param italic whether the font says that it is
 */
public record Face(int id, boolean bold, boolean italic) {}
