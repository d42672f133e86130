package org.parallax.stages.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.Ruling;
import org.parallax.api.annotation.RulingKind;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.StageContext;
import org.parallax.api.text.Article;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.models.catalogue.Catalogue;
import org.parallax.models.catalogue.StateTraits;
import org.parallax.testkit.Documents;
import org.parallax.testkit.MarkedText;

/** Runs the stage and writes its mentions into the text, in the notation of the expectations. */
final class Linking {

  private static final CatalogueLinkStage STAGE =
      new CatalogueLinkStage(Catalogue.load(), StateTraits.load());

  private Linking() {}

  /** The mentions of one entity but pronouns, marked with their kinds. */
  static String mentionsOf(String entity, String text) {
    return marked(
        Documents.tokenized(text),
        mention -> mention.entity().equals(entity) && mention.kind() != MentionKind.PRONOUN,
        false);
  }

  /** The same where companies and proxies count. */
  static String mentionsOfWide(String entity, String text) {
    return marked(
        ruled(text, new Ruling(RulingKind.WIDE, Optional.empty(), Optional.empty(), List.of())),
        mention -> mention.entity().equals(entity) && mention.kind() != MentionKind.PRONOUN,
        false);
  }

  /** A text about which something was laid down. */
  static Document ruled(String text, Ruling... rulings) {
    return Documents.tokenized(text).with(Documents.layer(Layers.RULINGS, List.of(rulings)));
  }

  /** All mentions of catalogue entities, marked with entity and kind. */
  static String mentions(String text) {
    return mentions(Documents.tokenized(text));
  }

  /** The mentions of names that the catalogue does not have, marked with entity and kind. */
  static String otherNames(String text) {
    return marked(Documents.tokenized(text), mention -> !isCatalogued(mention), true);
  }

  private static boolean isCatalogued(EntityMention mention) {
    return Catalogue.load().find(mention.entity()).isPresent();
  }

  /** All mentions of a document made by hand, whose own mentions are left out. */
  static String mentions(Document document) {
    return marked(document, Linking::isCatalogued, true);
  }

  /** All mentions in an article of that day. */
  static String mentionsOn(String day, String text) {
    Document plain = Documents.tokenized(text);
    ArticleMetadata metadata =
        new ArticleMetadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.parse(day)),
            Optional.empty(),
            Optional.empty());
    Article article = plain.article();
    Document dated =
        Document.of(
                Article.ofPlainText(
                    article.id(),
                    article.source(),
                    article.file(),
                    article.text(),
                    article.sha256(),
                    metadata))
            .with(Documents.layer(Layers.SENTENCES, plain.get(Layers.SENTENCES)))
            .with(Documents.layer(Layers.TOKENS, plain.get(Layers.TOKENS)));
    return mentions(dated);
  }

  static List<EntityMention> link(Document document) {
    return STAGE
        .annotate(document, StageContext.SILENT)
        .layers()
        .getOrDefault(Layers.MENTIONS, List.of())
        .stream()
        .map(EntityMention.class::cast)
        .toList();
  }

  private static String marked(
      Document document, Predicate<EntityMention> shown, boolean withEntity) {
    List<MarkedText.Mark> marks =
        link(document).stream()
            .filter(shown)
            .map(
                mention ->
                    new MarkedText.Mark(
                        mention.span(),
                        withEntity
                            ? List.of(mention.entity(), mention.kind().label())
                            : List.of(mention.kind().label())))
            .toList();
    return new MarkedText(document.text(), marks).print();
  }
}
