package org.parallax.stages.link;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.RulingKind;
import org.parallax.models.catalogue.Catalogue;
import org.parallax.models.catalogue.CatalogueForm;
import org.parallax.models.catalogue.CatalogueMatch;

/**
 * Finds state companies and proxies, for the entities of which a person said that these count. They
 * are looked for apart from the other forms, so that without such a word nothing changes: a bank
 * with a state's name in its own stays what it is.
 */
final class WideRules {

  private static final double CONFIDENCE = 0.9;

  private WideRules() {}

  static List<Resolved> resolve(ArticleContext context, Catalogue catalogue, Rulings rulings) {
    List<Resolved> found = new ArrayList<>();
    if (!rulings.isWide()) {
      return found;
    }
    String text = context.document().text();
    for (SentenceWords words : context.sentences()) {
      for (CatalogueMatch match : catalogue.wideMatcher().match(text, words.span())) {
        for (CatalogueForm form : match.forms()) {
          if (rulings.policyOf(form.entry().id()) == RulingKind.WIDE) {
            found.add(
                new Resolved(
                    match.span(),
                    words.index(),
                    form.entry().id(),
                    MentionKind.METONYM,
                    CatalogueLinkStage.NAME,
                    CONFIDENCE));
          }
        }
      }
    }
    return found;
  }
}
