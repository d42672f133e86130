package org.parallax.ingest.pdf.layout;

import java.util.List;

/**
 * What a page shows.
 *
 * @param number of the page in its file, from 1
 * @param width of what is shown of it
 * @param height of what is shown of it
 * @param glyphs in the order in which the file draws them
 * @param pictures where pictures stand
 * @param links where a click leads elsewhere
 */
public record Page(
    int number,
    float width,
    float height,
    List<Glyph> glyphs,
    List<Box> pictures,
    List<Box> links) {

  /** Copies the lists. */
  public Page {
    glyphs = List.copyOf(glyphs);
    pictures = List.copyOf(pictures);
    links = List.copyOf(links);
  }

  /** The part of the page that its largest picture covers, from 0 to 1. */
  public float pictured() {
    float largest = 0;
    for (Box picture : pictures) {
      largest = Math.max(largest, picture.area());
    }
    return Math.min(1, largest / Math.max(1, width * height));
  }
}
