package org.parallax.api.annotation;

import java.util.List;
import java.util.Optional;
import org.parallax.api.text.Span;

/**
 * Something that a person has laid down about the mentions of one article. Rulings are given with
 * the article; no stage writes them, and whoever links names to entities obeys them.
 *
 * @param kind what it says
 * @param entity whom it is about, with the id that the article's own mentions bear; empty for
 *     everybody, or, with {@link RulingKind#IS_NOT}, for anybody
 * @param form how the words mean the entity, with {@link RulingKind#IS}; empty for what their
 *     capitals suggest
 * @param spans of the words, in reading order; empty for a ruling on what counts as the state
 */
public record Ruling(
    RulingKind kind, Optional<Entity> entity, Optional<MentionKind> form, List<Span> spans) {

  /** What a mention says that a ruling made: who resolved it. */
  public static final String VIA = "ledger";

  /** Copies the list. */
  public Ruling {
    spans = List.copyOf(spans);
  }
}
