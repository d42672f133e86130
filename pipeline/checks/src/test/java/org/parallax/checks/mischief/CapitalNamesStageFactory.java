package org.parallax.checks.mischief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.NamedEntity;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.document.Document;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageResult;
import org.parallax.api.stage.StageSettings;
import org.parallax.api.text.Span;

/** Takes two words with capitals for a person's name: no model is needed. */
public final class CapitalNamesStageFactory implements StageFactory {

  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");

  @Override
  public String task() {
    return "entities";
  }

  @Override
  public String engine() {
    return "capitals";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String summary() {
    return "Names by a rule of thumb.";
  }

  @Override
  public Set<LayerKey<?>> needs() {
    return Set.of(Layers.SENTENCES);
  }

  @Override
  public Set<LayerKey<?>> gives() {
    return Set.of(Layers.NAMED_ENTITIES);
  }

  @Override
  public Stage create(StageSettings settings) {
    return (document, context) -> names(document);
  }

  private static StageResult names(Document document) {
    List<NamedEntity> names = new ArrayList<>();
    for (Sentence sentence : document.get(Layers.SENTENCES)) {
      if (sentence.zone().isRead()) {
        Matcher found =
            NAME.matcher(document.text()).region(sentence.span().begin(), sentence.span().end());
        while (found.find()) {
          Span span = new Span(found.start(), found.end());
          names.add(new NamedEntity(span, sentence.index(), EntityType.PERSON));
        }
      }
    }
    return StageResult.of(Layers.NAMED_ENTITIES, names);
  }
}
