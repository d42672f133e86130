package org.parallax.stages.clean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.Zone;
import org.parallax.api.annotation.ZonedSpan;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.Document;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageResult;
import org.parallax.api.stage.StageSettings;
import org.parallax.api.text.Article;
import org.parallax.api.text.ArticleMetadata;
import org.parallax.models.ModelManifest;

/** {@code clean-zones}: tells the article from the page around it. */
public final class CleanZonesStageFactory implements StageFactory {

  @Override
  public String task() {
    return "clean";
  }

  @Override
  public String engine() {
    return "zones";
  }

  @Override
  public String version() {
    return "4";
  }

  @Override
  public String summary() {
    return "Tells headline, byline, body, captions, repeats and page furniture apart, line by line.";
  }

  @Override
  public Set<LayerKey<?>> needs() {
    return Set.of();
  }

  @Override
  public Set<LayerKey<?>> gives() {
    return Set.of(Layers.ZONES, Layers.METADATA);
  }

  @Override
  public List<String> models(StageSettings settings) {
    return ModelManifest.load().idsFor(name());
  }

  @Override
  public List<String> modelProblems(StageSettings settings) {
    return ModelManifest.load().problems(models(settings));
  }

  @Override
  public Stage create(StageSettings settings) {
    return CleanZonesStageFactory::annotate;
  }

  private static StageResult annotate(Document document, StageContext context) {
    Article article = document.article();
    Optional<MarkedZones> marked = MarkedZones.find(article.text(), article.blocks());
    if (marked.isPresent() && isKnown(article.metadata())) {
      return result(marked.get().spans(), ArticleMetadata.UNKNOWN, context);
    }
    boolean markdown = MarkdownMarks.isMarkdown(article.file());
    ReadPage page =
        marked
            .map(MarkedZones::page)
            .orElseGet(() -> ZoneReader.read(article.text(), markdown, article.blocks()));
    return result(page.zones(), PageMetadata.of(article.text(), page), context);
  }

  /** Whether there is nothing left that the lines of a page could tell. */
  private static boolean isKnown(ArticleMetadata metadata) {
    return metadata.title().isPresent()
        && metadata.author().isPresent()
        && metadata.published().isPresent();
  }

  private static StageResult result(
      List<ZonedSpan> zones, ArticleMetadata metadata, StageContext context) {
    if (zones.stream().noneMatch(zone -> zone.zone() == Zone.BODY)) {
      context.warn(
          Problem.ARTICLE_NO_BODY,
          "nothing of it reads like the running text of an article",
          "Look at the zones in the report; if they are wrong, save the page again as plain text");
    }
    return StageResult.of(Layers.ZONES, zones)
        .and(
            Layers.METADATA,
            metadata.equals(ArticleMetadata.UNKNOWN) ? List.of() : List.of(metadata));
  }
}
