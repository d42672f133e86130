package org.parallax.stages.clean;

import java.util.List;
import org.parallax.api.annotation.ZonedSpan;

/**
 * A page after its zones were told.
 *
 * @param blocks in reading order
 * @param words of each block
 * @param signals what was seen of each block
 * @param zones of each block
 */
record ReadPage(
    List<Block> blocks, List<BlockWords> words, PageSignals signals, List<ZonedSpan> zones) {}
