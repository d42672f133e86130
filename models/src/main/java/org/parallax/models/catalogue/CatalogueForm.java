package org.parallax.models.catalogue;

import java.util.Optional;

/**
 * One way of speaking of an entry.
 *
 * @param entry the entity meant
 * @param text as the catalogue writes it
 * @param kind what sort of form it is
 * @param leader the term in office, for the forms of a leader's name
 */
public record CatalogueForm(
    CatalogueEntry entry, String text, Kind kind, Optional<LeaderTerm> leader) {

  /** Sorts of forms; how far each may be trusted without looking around differs. */
  public enum Kind {
    NAME,
    ADJECTIVE,
    /** The first half of a compound. */
    PREFIX,
    /** A seat where people also live. */
    CAPITAL,
    /** A seat that is nothing but a seat. */
    SEAT,
    INSTITUTION,
    /** An institution whose name other states use too. */
    GENERIC_INSTITUTION,
    DESCRIPTION,
    /** An office before a name. */
    TITLE,
    LEADER_FULL_NAME,
    /** Enough by itself. */
    LEADER_SHORT_NAME,
    /** Only after the full name. */
    LEADER_SURNAME,
    /** A company that it owns or rules; looked for only if it is to count. */
    COMPANY,
    /** Who acts for it without being part of it; looked for only if it is to count. */
    PROXY
  }

  /** Whether the catalogue calls this form ambiguous. */
  public boolean isAmbiguous() {
    return entry.ambiguous().contains(text);
  }
}
