package org.parallax.reports.json;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.parallax.api.diagnostic.Diagnostic;
import org.parallax.api.ledger.LedgerUse;
import org.parallax.api.story.ArticleFile;
import org.parallax.api.story.Cell;
import org.parallax.api.story.Contrast;
import org.parallax.api.story.Estimate;
import org.parallax.api.story.Method;
import org.parallax.api.story.Naming;
import org.parallax.api.story.SentenceRef;
import org.parallax.api.story.Source;
import org.parallax.api.story.StatementMember;
import org.parallax.api.story.Story;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.StoryEntity;

/** Writes what was found by laying the articles side by side, and the articles within. */
final class StoryWriter {

  /** Of the document's form; grows when a key is renamed or dropped. */
  private static final int FORMAT_VERSION = 1;

  private final JsonFields json;

  private StoryWriter(JsonFields json) {
    this.json = json;
  }

  static void write(StoryComparison comparison, JsonFields json) throws IOException {
    json.object(comparison, new StoryWriter(json)::comparison);
  }

  private void comparison(StoryComparison comparison) throws IOException {
    json.field("format", "parallax-story").field("format_version", FORMAT_VERSION);
    json.object("story", comparison.story(), this::story);
    json.objects(
        "targets",
        comparison.targets(),
        target -> json.field("entity", target.entity()).field("name", target.name()));
    json.objects("articles", comparison.articles(), new ArticleWriter(json, this)::article);
    json.objects("entities", comparison.entities(), this::entity);
    json.objects("cells", comparison.cells(), this::cell);
    json.objects("contrasts", comparison.contrasts(), this::contrast);
    json.objects("namings", comparison.namings(), this::naming);
    json.objects("statements", comparison.statements(), this::statement);
    json.objects("diagnostics", comparison.diagnostics(), this::diagnostic);
    json.object("method", comparison.method(), this::method);
    if (comparison.ledger().isPresent()) {
      json.object("ledger", comparison.ledger().get(), this::ledger);
    } else {
      json.field("ledger", Optional.empty());
    }
  }

  private void ledger(LedgerUse ledger) throws IOException {
    json.field("file", ledger.file()).field("sha256", ledger.sha256());
    json.objects(
        "edits",
        ledger.edits(),
        edit -> {
          json.field("line", edit.line())
              .field("edit", edit.edit())
              .field("state", edit.state())
              .field("places", edit.places())
              .field("added", edit.added())
              .field("removed", edit.removed())
              .field("moved", edit.moved())
              .field("note", edit.note());
          json.objects("sentences", edit.sentences(), this::reference);
        });
  }

  private void story(Story story) throws IOException {
    json.field("id", story.id())
        .field("title", story.title())
        .field("about", story.about())
        .field("targets", story.targets());
    json.objects("sources", story.sources(), this::source);
  }

  private void source(Source source) throws IOException {
    json.field("id", source.id())
        .field("name", source.name())
        .field("outlet", source.metadata().outlet())
        .field("author", source.metadata().author())
        .field("published", source.metadata().published())
        .field("url", source.metadata().url())
        .field("perspective", source.perspective())
        .field("files", source.articles().stream().map(ArticleFile::file).toList());
  }

  private void entity(StoryEntity entity) throws IOException {
    json.field("entity", entity.id())
        .field("name", entity.name())
        .field("type", entity.type())
        .field("mentions", entity.mentions())
        .field("articles", entity.articles())
        .field("sources", entity.sources())
        .field("aliases", entity.aliases())
        .field("joins", entity.joins());
  }

  private void cell(Cell cell) throws IOException {
    json.field("target", cell.target())
        .field("source", cell.source())
        .field("voice", cell.voice())
        .field("mentions", cell.mentions())
        .field("n_negative", cell.negative())
        .field("n_neutral", cell.neutral())
        .field("n_positive", cell.positive())
        .field("stance_mean", cell.stance().map(Estimate::value))
        .field("stance_low", cell.stance().map(Estimate::low))
        .field("stance_high", cell.stance().map(Estimate::high))
        .field("verdict", cell.verdict())
        .field("top_role", cell.topRole())
        .field("top_frames", cell.topFrames());
    json.objects("sentences", cell.sentences(), this::reference);
  }

  private void reference(SentenceRef reference) throws IOException {
    json.field("article", reference.article()).field("sentence", reference.sentence());
  }

  private void contrast(Contrast contrast) throws IOException {
    json.field("target", contrast.target())
        .field("source_a", contrast.sourceA())
        .field("source_b", contrast.sourceB())
        .field("difference", contrast.difference().map(Estimate::value))
        .field("low", contrast.difference().map(Estimate::low))
        .field("high", contrast.difference().map(Estimate::high))
        .field("p", contrast.p())
        .field("p_adjusted", contrast.pAdjusted())
        .field("verdict", contrast.verdict());
  }

  private void naming(Naming naming) throws IOException {
    json.field("target", naming.target())
        .field("source", naming.source())
        .field("wording", naming.wording())
        .field("kind", naming.kind())
        .field("count", naming.count())
        .field("voice", naming.voice());
    json.object("first", naming.first(), this::reference);
  }

  private void statement(StatementMember member) throws IOException {
    json.field("group", member.group());
    reference(member.sentence());
    json.field("label", member.label()).field("similarity", member.similarity());
  }

  void diagnostic(Diagnostic diagnostic) throws IOException {
    json.field("code", diagnostic.problem().code())
        .field("severity", diagnostic.problem().severity())
        .field("where", diagnostic.where())
        .field("what", diagnostic.what())
        .field("remedy", diagnostic.remedy());
  }

  private void method(Method method) throws IOException {
    json.field("program_version", method.programVersion()).field("profile", method.profile());
    json.objects(
        "stages",
        method.stages(),
        stage -> {
          json.field("name", stage.name())
              .field("version", stage.version())
              .field("summary", stage.summary());
          json.object("settings", stage.settings(), this::entries);
          json.field("models", stage.models());
        });
    json.object("comparison", method.comparison(), this::entries);
    json.objects(
        "name_shifts",
        method.nameShifts(),
        shift ->
            json.field("state", shift.state())
                .field("name", shift.name())
                .field("sentences", shift.sentences())
                .field("shift", shift.shift()));
  }

  private void entries(Map<String, String> settings) throws IOException {
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      json.field(setting.getKey(), setting.getValue());
    }
  }
}
