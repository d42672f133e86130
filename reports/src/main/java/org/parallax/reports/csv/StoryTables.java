package org.parallax.reports.csv;

import java.util.List;
import org.parallax.api.story.Cell;
import org.parallax.api.story.Contrast;
import org.parallax.api.story.Estimate;
import org.parallax.api.story.Naming;
import org.parallax.api.story.StatementMember;
import org.parallax.api.story.StoryComparison;
import org.parallax.api.story.StoryEntity;

/** What was found by laying the articles side by side. */
final class StoryTables {

  private StoryTables() {}

  static List<Table> of(StoryComparison comparison) {
    return List.of(
        entities(comparison),
        cells(comparison),
        contrasts(comparison),
        namings(comparison),
        statements(comparison),
        ledger(comparison));
  }

  private static Table entities(StoryComparison comparison) {
    Table table =
        new Table(
            "entities",
            "entity",
            "name",
            "type",
            "mentions",
            "articles",
            "sources",
            "aliases",
            "joins");
    for (StoryEntity entity : comparison.entities()) {
      table.add(
          entity.id(),
          entity.name(),
          entity.type(),
          entity.mentions(),
          entity.articles(),
          entity.sources(),
          entity.aliases(),
          entity.joins());
    }
    return table;
  }

  private static Table cells(StoryComparison comparison) {
    Table table =
        new Table(
            "cells",
            "target",
            "source",
            "voice",
            "mentions",
            "sentences",
            "n_negative",
            "n_neutral",
            "n_positive",
            "stance_mean",
            "stance_low",
            "stance_high",
            "verdict",
            "top_role",
            "top_frames");
    for (Cell cell : comparison.cells()) {
      table.add(
          cell.target(),
          cell.source(),
          cell.voice(),
          cell.mentions(),
          cell.sentences().size(),
          cell.negative(),
          cell.neutral(),
          cell.positive(),
          cell.stance().map(Estimate::value),
          cell.stance().map(Estimate::low),
          cell.stance().map(Estimate::high),
          cell.verdict(),
          cell.topRole(),
          cell.topFrames());
    }
    return table;
  }

  private static Table contrasts(StoryComparison comparison) {
    Table table =
        new Table(
            "contrasts",
            "target",
            "source_a",
            "source_b",
            "difference",
            "low",
            "high",
            "p",
            "p_adjusted",
            "verdict");
    for (Contrast contrast : comparison.contrasts()) {
      table.add(
          contrast.target(),
          contrast.sourceA(),
          contrast.sourceB(),
          contrast.difference().map(Estimate::value),
          contrast.difference().map(Estimate::low),
          contrast.difference().map(Estimate::high),
          contrast.p(),
          contrast.pAdjusted(),
          contrast.verdict());
    }
    return table;
  }

  private static Table namings(StoryComparison comparison) {
    Table table =
        new Table(
            "namings",
            "target",
            "source",
            "wording",
            "kind",
            "count",
            "voice",
            "first_sentence",
            // Beyond the contract: a source may hold several articles.
            "first_article");
    for (Naming naming : comparison.namings()) {
      table.add(
          naming.target(),
          naming.source(),
          naming.wording(),
          naming.kind(),
          naming.count(),
          naming.voice(),
          naming.first().sentence(),
          naming.first().article());
    }
    return table;
  }

  private static Table statements(StoryComparison comparison) {
    Table table = new Table("statements", "group", "article", "sentence", "label", "similarity");
    for (StatementMember member : comparison.statements()) {
      table.add(
          member.group(),
          member.sentence().article(),
          member.sentence().sentence(),
          member.label(),
          member.similarity());
    }
    return table;
  }

  /** What a person laid down about who is who; no row without a ledger. */
  private static Table ledger(StoryComparison comparison) {
    Table table =
        new Table("ledger", "line", "edit", "state", "places", "added", "removed", "moved", "note");
    comparison.ledger().stream()
        .flatMap(use -> use.edits().stream())
        .forEach(
            edit ->
                table.add(
                    edit.line(),
                    edit.edit(),
                    edit.state(),
                    edit.places(),
                    edit.added(),
                    edit.removed(),
                    edit.moved(),
                    edit.note()));
    return table;
  }
}
