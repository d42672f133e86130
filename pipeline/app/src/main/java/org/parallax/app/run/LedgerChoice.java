package org.parallax.app.run;

import java.nio.file.Path;
import java.util.Optional;
import org.parallax.ingest.StoryTexts;

/**
 * Which ledger a story goes by.
 *
 * @param used whether any
 * @param file another than the one beside the story
 */
public record LedgerChoice(boolean used, Optional<Path> file) {

  /** The one beside the story, if there is one. */
  public static final LedgerChoice BESIDE = new LedgerChoice(true, Optional.empty());

  /** Where the ledger of a story lies, if one is to be used. */
  public Optional<Path> of(StoryTexts texts) {
    return used ? Optional.of(file.orElseGet(texts::ledgerFile)) : Optional.empty();
  }
}
