package org.parallax.models.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.models.catalogue.CatalogueForm.Kind;

/** Spells out every form of an entry. */
final class CatalogueForms {

  private CatalogueForms() {}

  static List<CatalogueForm> of(CatalogueEntry entry) {
    Set<CatalogueForm> forms = new LinkedHashSet<>();
    add(forms, entry, entry.names(), Kind.NAME);
    add(forms, entry, entry.adjectives(), Kind.ADJECTIVE);
    add(forms, entry, entry.prefixes(), Kind.PREFIX);
    for (Seat seat : entry.seats()) {
      add(forms, entry, List.of(seat.name()), seat.place() ? Kind.CAPITAL : Kind.SEAT);
    }
    for (Institution institution : entry.institutions()) {
      Kind kind = institution.generic() ? Kind.GENERIC_INSTITUTION : Kind.INSTITUTION;
      add(forms, entry, List.of(institution.name()), kind);
    }
    add(forms, entry, entry.descriptions(), Kind.DESCRIPTION);
    add(forms, entry, entry.titles(), Kind.TITLE);
    for (LeaderTerm term : entry.leaders()) {
      List<String> fullNames = new ArrayList<>();
      fullNames.add(term.name());
      fullNames.addAll(term.variants());
      add(forms, entry, fullNames, Kind.LEADER_FULL_NAME, term);
      add(forms, entry, term.shortNames(), Kind.LEADER_SHORT_NAME, term);
      if (!term.shortNames().contains(term.surname()) && !fullNames.contains(term.surname())) {
        add(forms, entry, List.of(term.surname()), Kind.LEADER_SURNAME, term);
      }
    }
    return List.copyOf(forms);
  }

  /** The forms that count only for who takes the entity widely. */
  static List<CatalogueForm> wide(CatalogueEntry entry) {
    Set<CatalogueForm> forms = new LinkedHashSet<>();
    add(forms, entry, entry.companies(), Kind.COMPANY);
    add(forms, entry, entry.proxies(), Kind.PROXY);
    return List.copyOf(forms);
  }

  private static void add(
      Set<CatalogueForm> forms, CatalogueEntry entry, List<String> texts, Kind kind) {
    texts.forEach(text -> forms.add(new CatalogueForm(entry, text, kind, Optional.empty())));
  }

  private static void add(
      Set<CatalogueForm> forms,
      CatalogueEntry entry,
      List<String> texts,
      Kind kind,
      LeaderTerm term) {
    texts.forEach(text -> forms.add(new CatalogueForm(entry, text, kind, Optional.of(term))));
  }
}
