package org.parallax.app.run;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.story.Target;
import org.parallax.compare.KnownName;
import org.parallax.models.catalogue.Catalogue;
import org.parallax.models.catalogue.CatalogueEntry;

/** The names by which a user may call what the catalogue knows. */
public final class CatalogueNames {

  private CatalogueNames() {}

  /** All of them, in the catalogue's order. */
  public static List<KnownName> all() {
    List<KnownName> names = new ArrayList<>();
    for (CatalogueEntry entry : Catalogue.load().entries()) {
      Target target = new Target(entry.id(), entry.name());
      names.add(new KnownName(entry.name(), target));
      entry.names().forEach(name -> names.add(new KnownName(name, target)));
    }
    return names;
  }
}
