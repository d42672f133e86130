package org.parallax.models.catalogue;

import java.util.List;
import java.util.Set;
import org.parallax.api.annotation.EntityType;

/**
 * An entity and the forms under which texts speak of it. models/catalogue/README.md describes the
 * file that it is read from.
 *
 * @param id ISO 3166 alpha-2 for states, an acronym or word in capitals otherwise
 * @param name the name to show
 * @param type what kind of thing it is
 * @param names forms that name it outright
 * @param adjectives adjectives and words for its people
 * @param prefixes first halves of compounds: Sino in Sino-Russian
 * @param seats capitals and buildings that stand for its government
 * @param institutions what acts for it under a proper name
 * @param descriptions common-noun phrases that mean it alone
 * @param titles offices that only it has, before the name of whoever holds them
 * @param leaders people in office, a record for each term
 * @param ambiguous forms among the above that are also something else
 * @param cues which words decide an ambiguous form
 * @param notIn phrases within which a form does not mean it
 * @param companies owned or ruled by it, which count as the entity only if somebody wants it so
 * @param proxies armed by it or speaking for it, which count in the same way
 * @param examples sentences that match and sentences that do not
 */
public record CatalogueEntry(
    String id,
    String name,
    EntityType type,
    List<String> names,
    List<String> adjectives,
    List<String> prefixes,
    List<Seat> seats,
    List<Institution> institutions,
    List<String> descriptions,
    List<String> titles,
    List<LeaderTerm> leaders,
    Set<String> ambiguous,
    Cues cues,
    List<String> notIn,
    List<String> companies,
    List<String> proxies,
    List<CatalogueExample> examples) {

  /** Copies the collections. */
  public CatalogueEntry {
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
    prefixes = List.copyOf(prefixes);
    seats = List.copyOf(seats);
    institutions = List.copyOf(institutions);
    descriptions = List.copyOf(descriptions);
    titles = List.copyOf(titles);
    leaders = List.copyOf(leaders);
    ambiguous = Set.copyOf(ambiguous);
    notIn = List.copyOf(notIn);
    companies = List.copyOf(companies);
    proxies = List.copyOf(proxies);
    examples = List.copyOf(examples);
  }
}
