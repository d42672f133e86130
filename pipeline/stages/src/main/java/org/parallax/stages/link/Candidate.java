package org.parallax.stages.link;

import java.util.List;
import java.util.Optional;
import org.parallax.api.text.Span;
import org.parallax.models.catalogue.CatalogueForm;
import org.parallax.models.catalogue.CatalogueMatch;

/**
 * A match of the catalogue in its sentence.
 *
 * @param match what the catalogue found
 * @param words the sentence
 * @param first index of its first word
 * @param last index of its last word
 */
record Candidate(CatalogueMatch match, SentenceWords words, int first, int last) {

  static Candidate of(CatalogueMatch match, SentenceWords words) {
    int first = words.indexAt(match.span().begin());
    int last = words.indexAt(match.span().end() - 1);
    return new Candidate(match, words, first, last);
  }

  Span span() {
    return match.span();
  }

  /** The first form of one of these kinds. */
  Optional<CatalogueForm> find(CatalogueForm.Kind... kinds) {
    for (CatalogueForm form : match.forms()) {
      if (List.of(kinds).contains(form.kind())) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  boolean is(CatalogueForm.Kind... kinds) {
    return find(kinds).isPresent();
  }

  /** Lower-case word {@code distance} places after the match, from 1. */
  String after(int distance) {
    return words.lower(last + distance);
  }

  /** Lower-case word {@code distance} places before the match, from 1. */
  String before(int distance) {
    return words.lower(first - distance);
  }
}
