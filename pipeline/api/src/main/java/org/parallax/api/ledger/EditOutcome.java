package org.parallax.api.ledger;

import java.util.List;
import org.parallax.api.story.SentenceRef;

/**
 * What an edit came to.
 *
 * @param line where it stands in the file, from 1
 * @param edit what it says, in words
 * @param state what became of it
 * @param places strings or mentions that it speaks of, counted over all articles
 * @param added mentions that there are because of it
 * @param removed mentions that there are no more
 * @param moved mentions that are another entity's now
 * @param sentences in which it changed something, in the order of the story
 * @param note why it changed nothing; empty where it did
 */
public record EditOutcome(
    int line,
    String edit,
    EditState state,
    int places,
    int added,
    int removed,
    int moved,
    List<SentenceRef> sentences,
    String note) {

  /** Copies the list. */
  public EditOutcome {
    sentences = List.copyOf(sentences);
  }
}
