package org.parallax.stages.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Dependency;
import org.parallax.api.diagnostic.Problem;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.stage.Stage;
import org.parallax.api.stage.StageContext;
import org.parallax.api.stage.StageException;
import org.parallax.api.stage.StageResult;

/**
 * Basic Universal Dependencies by CoreNLP's transition parser (Chen and Manning, EMNLP 2014).
 * Sentences beyond a length are left without a tree: they are lists or run-together pages, the tree
 * would be noise, and its depth could exhaust the stack of whoever walks it.
 */
final class DependenciesStage implements Stage {

  private final DependencyParser parser;
  private final int longest;

  /**
   * Loads the parser.
   *
   * @param longest tokens in the longest sentence that is parsed
   */
  DependenciesStage(int longest) throws StageException {
    this.longest = longest;
    parser =
        CoreNlpModel.PARSER.load(
            () -> DependencyParser.loadFromModelFile(CoreNlpModel.PARSER.resource()));
  }

  @Override
  public StageResult annotate(Document document, StageContext context) throws InterruptedException {
    List<Dependency> dependencies = new ArrayList<>();
    for (SentenceLabels sentence : SentenceLabels.of(document)) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      if (sentence.labels().size() > longest) {
        context.warn(
            Problem.STAGE_CUT,
            "sentence %d has %d tokens, more than the %d up to which sentences are parsed"
                .formatted(sentence.sentence(), sentence.labels().size(), longest),
            "look whether it is one sentence, or raise dependencies.longest-sentence");
      } else {
        dependencies.addAll(parse(sentence));
      }
    }
    return StageResult.of(Layers.DEPENDENCIES, dependencies);
  }

  private List<Dependency> parse(SentenceLabels sentence) {
    CoreMap map = new ArrayCoreMap(1);
    map.set(CoreAnnotations.TokensAnnotation.class, sentence.labels());
    List<Dependency> arcs = new ArrayList<>();
    for (TypedDependency arc : parser.predict(map).typedDependencies()) {
      int governor = arc.gov().index();
      arcs.add(
          new Dependency(
              sentence.firstToken() + arc.dep().index() - 1,
              governor == 0 ? Optional.empty() : Optional.of(sentence.firstToken() + governor - 1),
              arc.reln().toString()));
    }
    arcs.sort(Comparator.comparingInt(Dependency::dependent));
    return arcs;
  }
}
