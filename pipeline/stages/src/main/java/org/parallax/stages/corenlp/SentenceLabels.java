package org.parallax.stages.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.api.annotation.Token;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;

/**
 * One sentence of ours as CoreNLP wants to see it. The labels are fresh: CoreNLP writes into them.
 *
 * @param sentence index of the sentence
 * @param firstToken index of its first token
 * @param labels one for each token
 */
record SentenceLabels(int sentence, int firstToken, List<CoreLabel> labels) {

  /** The sentences that have tokens, in reading order. */
  static List<SentenceLabels> of(Document document) {
    SortedMap<Integer, List<Token>> bySentence = new TreeMap<>();
    for (Token token : document.get(Layers.TOKENS)) {
      bySentence.computeIfAbsent(token.sentence(), sentence -> new ArrayList<>()).add(token);
    }
    return bySentence.values().stream().map(tokens -> of(tokens, document.text())).toList();
  }

  /** A sentence from its tokens, at least one. */
  static SentenceLabels of(List<Token> tokens, String text) {
    List<CoreLabel> labels = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      labels.add(label(token, labels.size(), text));
    }
    return new SentenceLabels(tokens.get(0).sentence(), tokens.get(0).index(), labels);
  }

  private static CoreLabel label(Token token, int position, String text) {
    String word = token.span().of(text);
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    label.setValue(word);
    label.setOriginalText(word);
    label.setBeginPosition(token.span().begin());
    label.setEndPosition(token.span().end());
    label.setTag(PennTags.penn(token.pos(), token.tag(), word, token.lemma()));
    label.setLemma(token.lemma());
    label.setNER("O");
    label.setIndex(position + 1);
    label.setSentIndex(token.sentence());
    label.set(CoreAnnotations.TokenBeginAnnotation.class, token.index());
    return label;
  }
}
