package org.parallax.app.evaluate.target;

import java.util.List;
import java.util.Set;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Token;
import org.parallax.api.annotation.Zone;
import org.parallax.api.document.LayerKey;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageFactory;
import org.parallax.api.stage.StageParameter;
import org.parallax.api.stage.StageResult;
import org.parallax.api.stage.StageSettings;
import org.parallax.api.text.Span;

/**
 * Another stage's tokens, in one sentence that is the whole text: the labels say that it is one.
 */
final class OneSentenceStageFactory implements StageFactory {

  private final StageFactory inner;

  /**
   * @param inner makes the tokens
   */
  OneSentenceStageFactory(StageFactory inner) {
    this.inner = inner;
  }

  @Override
  public String task() {
    return "segment";
  }

  @Override
  public String engine() {
    return "labels";
  }

  @Override
  public String version() {
    return inner.version();
  }

  @Override
  public String summary() {
    return inner.summary();
  }

  @Override
  public Set<LayerKey<?>> needs() {
    return inner.needs();
  }

  @Override
  public Set<LayerKey<?>> uses() {
    return inner.uses();
  }

  @Override
  public Set<LayerKey<?>> gives() {
    return inner.gives();
  }

  @Override
  public List<StageParameter> parameters() {
    return inner.parameters();
  }

  @Override
  public List<String> models(StageSettings settings) {
    return inner.models(settings);
  }

  @Override
  public List<String> modelProblems(StageSettings settings) {
    return inner.modelProblems(settings);
  }

  @Override
  public Stage create(StageSettings settings) throws StageException {
    Stage stage = inner.create(settings);
    return (document, context) -> {
      StageResult result = stage.annotate(document, context);
      String text = document.text();
      Span whole =
          new Span(text.length() - text.stripLeading().length(), text.stripTrailing().length());
      List<Token> tokens =
          items(result, Layers.TOKENS).stream()
              .map(
                  token ->
                      new Token(
                          token.index(), token.span(), 0, token.pos(), token.tag(), token.lemma()))
              .toList();
      return StageResult.of(Layers.SENTENCES, List.of(new Sentence(0, whole, Zone.BODY)))
          .and(Layers.TOKENS, tokens);
    };
  }

  private static <T> List<T> items(StageResult result, LayerKey<T> key) {
    return result.layers().getOrDefault(key, List.of()).stream().map(key.type()::cast).toList();
  }
}
