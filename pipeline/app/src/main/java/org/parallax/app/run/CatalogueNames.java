package org.parallax.app.run;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.story.Target;
import org.parallax.compare.KnownName;
import org.parallax.models.catalogue.Catalogue;
import org.parallax.models.catalogue.CatalogueEntry;

/** The names by which the catalogue knows its entities, for who compares. */
final class CatalogueNames {

  private CatalogueNames() {}

  static List<KnownName> all() {
    List<KnownName> names = new ArrayList<>();
    for (CatalogueEntry entry : Catalogue.load().entries()) {
      Target target = new Target(entry.id(), entry.name());
      names.add(new KnownName(entry.name(), target));
      entry.names().forEach(name -> names.add(new KnownName(name, target)));
    }
    return names;
  }
}
