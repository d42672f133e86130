package org.parallax.ingest.ledger;

import java.util.List;
import java.util.SortedMap;
import org.parallax.api.annotation.EntityType;

/**
 * An entity of a story as a ledger lists it.
 *
 * @param id by which edits may name it
 * @param name to show
 * @param type what kind of thing it is
 * @param mentions in all sources
 * @param sources how each source speaks of it, by source id
 */
public record FoundEntity(
    String id, String name, EntityType type, int mentions, SortedMap<String, InSource> sources) {

  /**
   * How a source speaks of an entity.
   *
   * @param mentions pronouns included
   * @param forms wordings, the most frequent first
   */
  public record InSource(int mentions, List<Form> forms) {

    /** Copies the list. */
    public InSource {
      forms = List.copyOf(forms);
    }
  }

  /**
   * A wording.
   *
   * @param text as articles write it
   * @param count how often
   */
  public record Form(String text, int count) {}
}
