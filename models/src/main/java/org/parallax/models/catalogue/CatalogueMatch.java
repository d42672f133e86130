package org.parallax.models.catalogue;

import java.util.List;
import org.parallax.api.text.Span;

/**
 * A stretch of text that reads like forms of the catalogue.
 *
 * @param span where
 * @param forms what it may be, at least one, in the catalogue's order
 */
public record CatalogueMatch(Span span, List<CatalogueForm> forms) {

  /** Copies the list. */
  public CatalogueMatch {
    forms = List.copyOf(forms);
  }
}
