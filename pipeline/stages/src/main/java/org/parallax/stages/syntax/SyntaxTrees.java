package org.parallax.stages.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.api.annotation.Dependency;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Token;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;
import org.parallax.models.lexicon.LexicalWord;

/** The trees of a document's sentences. */
final class SyntaxTrees {

  /** Tokens of a sentence that are read together, at most. */
  static final int BLOCK = 500;

  private static final double TITLE_CASE = 0.6;

  private static final SyntaxTree EMPTY =
      new SyntaxTree(List.of(), List.of(), new int[0], new String[0], false);

  private final Map<Integer, List<SyntaxTree>> bySentence;

  private SyntaxTrees(Map<Integer, List<SyntaxTree>> bySentence) {
    this.bySentence = bySentence;
  }

  /** From tokens and, where the document has them, dependencies. */
  static SyntaxTrees of(Document document) {
    Map<Integer, List<Token>> tokens = new HashMap<>();
    for (Token token : document.get(Layers.TOKENS)) {
      tokens.computeIfAbsent(token.sentence(), sentence -> new ArrayList<>()).add(token);
    }
    Map<Integer, Dependency> arcs = new HashMap<>();
    for (Dependency dependency : document.itemsOf(Layers.DEPENDENCIES)) {
      arcs.put(dependency.dependent(), dependency);
    }
    Map<Integer, List<SyntaxTree>> trees = new HashMap<>();
    tokens.forEach(
        (sentence, list) -> {
          List<SyntaxTree> blocks = new ArrayList<>();
          for (int begin = 0; begin < list.size(); begin += BLOCK) {
            List<Token> block = list.subList(begin, Math.min(list.size(), begin + BLOCK));
            blocks.add(tree(document.text(), block, arcs));
          }
          trees.put(sentence, blocks);
        });
    return new SyntaxTrees(trees);
  }

  /** The tree around a mention in a sentence; empty of words if there are no tokens. */
  SyntaxTree tree(int sentence, Span mention) {
    for (SyntaxTree tree : bySentence.getOrDefault(sentence, List.of())) {
      if (!tree.positions(mention).isEmpty()) {
        return tree;
      }
    }
    return EMPTY;
  }

  private static SyntaxTree tree(String text, List<Token> tokens, Map<Integer, Dependency> arcs) {
    List<LexicalWord> words = words(text, tokens);
    List<Span> spans = tokens.stream().map(Token::span).toList();
    if (!arcs.containsKey(tokens.get(0).index())) {
      return RoughParser.parse(words, spans);
    }
    int first = tokens.get(0).index();
    int[] governors = new int[tokens.size()];
    String[] relations = new String[tokens.size()];
    for (int at = 0; at < tokens.size(); at++) {
      Dependency arc = arcs.get(tokens.get(at).index());
      int governor = arc == null ? SyntaxTree.ROOT : arc.governor().map(g -> g - first).orElse(-1);
      boolean outside = governor < 0 || governor >= tokens.size() || governor == at;
      governors[at] = outside ? SyntaxTree.ROOT : governor;
      relations[at] = arc == null ? "dep" : arc.relation();
    }
    return new SyntaxTree(words, spans, governors, relations, true);
  }

  private static List<LexicalWord> words(String text, List<Token> tokens) {
    boolean title = isTitleCase(text, tokens);
    return tokens.stream()
        .map(
            token -> {
              boolean unsure = title && token.pos() == PartOfSpeech.PROPN;
              return LexicalWord.of(
                  text.substring(token.span().begin(), token.span().end()),
                  token.lemma(),
                  unsure ? PartOfSpeech.X : token.pos());
            })
        .toList();
  }

  /** In a headline in title case a capital tells nothing about the part of speech. */
  private static boolean isTitleCase(String text, List<Token> tokens) {
    int words = 0;
    int capital = 0;
    for (Token token : tokens) {
      if (token.span().length() > 3) {
        words++;
        capital += Character.isUpperCase(text.charAt(token.span().begin())) ? 1 : 0;
      }
    }
    return words > 2 && capital >= TITLE_CASE * words;
  }
}
