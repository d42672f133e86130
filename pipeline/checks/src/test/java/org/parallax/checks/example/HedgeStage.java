package org.parallax.checks.example;

import java.util.List;
import java.util.Set;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageResult;

final class HedgeStage implements Stage {

  private final Set<String> words;

  HedgeStage(Set<String> words) {
    this.words = words;
  }

  @Override
  public StageResult annotate(Document document, StageContext context) {
    List<Hedge> hedges =
        document.get(Layers.TOKENS).stream()
            .filter(token -> words.contains(token.lemma()))
            .map(token -> new Hedge(token.span(), token.sentence()))
            .toList();
    return StageResult.of(HedgeStageFactory.HEDGES, hedges);
  }
}
