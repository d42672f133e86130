package org.parallax.stages.corenlp;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.api.annotation.Dependency;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.annotation.NamedEntity;
import org.parallax.api.annotation.Token;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;

/**
 * An article rebuilt from its layers for CoreNLP's coreference. The basic dependencies serve as the
 * enhanced ones too: with the fast neural model the chains of news articles came out the same but
 * for a few pronouns, not to the worse, and building the enhanced graph costs as much as finding
 * the mentions.
 */
final class CoreferenceText {

  private final Document document;
  private final Map<Integer, Dependency> arcs = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();

  CoreferenceText(Document document) {
    this.document = document;
    document
        .get(Layers.DEPENDENCIES)
        .forEach(dependency -> arcs.put(dependency.dependent(), dependency));
    markNames();
  }

  /** Both layers are in reading order, so one walk over the tokens is enough. */
  private void markNames() {
    List<Token> tokens = document.get(Layers.TOKENS);
    int at = 0;
    for (NamedEntity name : document.itemsOf(Layers.NAMED_ENTITIES)) {
      while (at < tokens.size() && tokens.get(at).span().end() <= name.span().begin()) {
        at++;
      }
      for (int i = at; i < tokens.size() && tokens.get(i).span().overlaps(name.span()); i++) {
        names.put(i, label(name.type()));
      }
    }
  }

  private static String label(EntityType type) {
    return switch (type) {
      case PERSON -> "PERSON";
      case ORGANIZATION, BODY -> "ORGANIZATION";
      case LOCATION, STATE -> "LOCATION";
      case OTHER, CONCEPT -> "MISC";
    };
  }

  /** The sentences that have a tree; the others have no mentions that could be told. */
  List<SentenceLabels> parsedSentences() {
    return SentenceLabels.of(document).stream()
        .filter(sentence -> arcs.containsKey(sentence.firstToken()))
        .toList();
  }

  /** What CoreNLP wants to see of a run of sentences. */
  Annotation annotate(List<SentenceLabels> window) {
    List<CoreMap> sentences = new ArrayList<>(window.size());
    List<CoreLabel> all = new ArrayList<>();
    for (SentenceLabels sentence : window) {
      int index = sentences.size();
      for (CoreLabel label : sentence.labels()) {
        label.setSentIndex(index);
        String name = names.get(label.get(CoreAnnotations.TokenBeginAnnotation.class));
        label.setNER(name == null ? "O" : name);
      }
      CoreMap map = new ArrayCoreMap(4);
      map.set(CoreAnnotations.TokensAnnotation.class, sentence.labels());
      map.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
      map.set(BasicDependenciesAnnotation.class, graph(sentence));
      sentences.add(map);
      all.addAll(sentence.labels());
    }
    Annotation annotation = new Annotation(document.text());
    annotation.set(CoreAnnotations.TokensAnnotation.class, all);
    annotation.set(CoreAnnotations.SentencesAnnotation.class, sentences);
    return annotation;
  }

  private SemanticGraph graph(SentenceLabels sentence) {
    IndexedWord root = new IndexedWord(CoreLabel.wordFromString("ROOT"));
    root.setIndex(0);
    List<IndexedWord> words = sentence.labels().stream().map(IndexedWord::new).toList();
    List<TypedDependency> typed = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Optional<Dependency> arc = Optional.ofNullable(arcs.get(sentence.firstToken() + i));
      Optional<Integer> governor =
          arc.flatMap(Dependency::governor).map(token -> token - sentence.firstToken());
      String relation = arc.map(Dependency::relation).orElse("root");
      typed.add(
          governor.isPresent()
              ? new TypedDependency(relation(relation), words.get(governor.get()), words.get(i))
              : new TypedDependency(GrammaticalRelation.ROOT, root, words.get(i)));
    }
    return new SemanticGraph(typed);
  }

  private static GrammaticalRelation relation(String name) {
    GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(name);
    return known != null
        ? known
        : new GrammaticalRelation(
            Language.UniversalEnglish, name, null, GrammaticalRelation.DEPENDENT);
  }
}
