package org.parallax.app.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.diagnostic.ParallaxException;
import org.parallax.api.ledger.Ledger;
import org.parallax.api.ledger.LedgerUse;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.compare.StoryComparer;
import org.parallax.ingest.StoryTexts;
import org.parallax.ingest.ledger.FoundEntity;
import org.parallax.ingest.ledger.LedgerReader;
import org.parallax.ingest.ledger.LedgerWriter;

/**
 * Writes a story's ledger.
 *
 * @param entities what the program found by itself, the most mentioned first
 * @param use what the ledger's edits change; empty where there was none
 * @param articles as far as they were annotated
 * @param warnings about the ledger
 */
public record LedgerRun(
    List<FoundEntity> entities,
    Optional<LedgerUse> use,
    List<AnnotatedArticle> articles,
    List<Diagnostic> warnings) {

  /** Copies the lists. */
  public LedgerRun {
    entities = List.copyOf(entities);
    articles = List.copyOf(articles);
    warnings = List.copyOf(warnings);
  }

  /**
   * Finds out who is in a story, and writes its ledger with the edits that it has.
   *
   * @param annotator that leads to mentions
   * @param sources ids of those that are looked at; empty for all
   * @param file the ledger
   * @throws ParallaxException if a source is unknown, the ledger is wrong or cannot be written;
   *     then it is as it was
   * @throws InterruptedException if the calling thread is interrupted
   */
  public static LedgerRun write(
      Annotator annotator, StoryTexts texts, List<String> sources, Path file)
      throws ParallaxException, InterruptedException {
    List<Diagnostic> warnings = new ArrayList<>();
    // That the list was changed by hand is told when it is written.
    Optional<Ledger> ledger = LedgerReader.find(file, new ArrayList<>());
    StoryTexts chosen = StoryRun.chosen(texts, sources);
    StoryReading reading = StoryReading.begin(annotator, chosen, ledger);
    reading.notObeyed().ifPresent(warnings::add);
    List<FoundEntity> entities = FoundEntities.of(reading.found());
    LedgerWriter.write(file, texts.story().title(), entities, warnings);
    Optional<LedgerUse> use = reading.survey().ledger();
    use.ifPresent(used -> warnings.addAll(StoryComparer.unmatched(used)));
    return new LedgerRun(entities, use, reading.finish(), warnings);
  }
}
