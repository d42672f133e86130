package org.parallax.app.run;

import java.util.List;

/**
 * What a report is to be made of.
 *
 * @param annotation how articles are annotated
 * @param targets names of entities to compare; empty for the story's own
 * @param sources ids of the sources to compare; empty for all
 * @param formats names of report formats, at least one
 * @param ledger where edits of who is who are read
 * @param quiet whether progress is left out
 */
public record RunSettings(
    AnnotationSettings annotation,
    List<String> targets,
    List<String> sources,
    List<String> formats,
    LedgerChoice ledger,
    boolean quiet) {

  /** Copies the lists. */
  public RunSettings {
    targets = List.copyOf(targets);
    sources = List.copyOf(sources);
    formats = List.copyOf(formats);
  }
}
