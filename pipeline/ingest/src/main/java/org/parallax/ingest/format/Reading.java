package org.parallax.ingest.format;

import java.util.List;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.api.text.MarkedBlock;
import org.parallax.api.text.Origin;

/**
 * What a reader understood of a file.
 *
 * @param text all that a person sees of it, a block a line
 * @param blocks what the file's markup says of these lines; empty if it has none
 * @param origin the way back to the file
 * @param metadata what the file says of the article
 * @param warnings what had to be decided or left out on the way
 */
public record Reading(
    String text,
    List<MarkedBlock> blocks,
    Origin origin,
    ArticleMetadata metadata,
    List<Diagnostic> warnings) {

  /** Copies the lists. */
  public Reading {
    blocks = List.copyOf(blocks);
    warnings = List.copyOf(warnings);
  }
}
