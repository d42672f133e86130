package org.parallax.stages.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.api.annotation.Dependency;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Token;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;

/** Tokens by place, and the dependency trees over them where a parser ran. */
final class Syntax {

  private static final int NO_GOVERNOR = -1;

  private final String text;
  private final List<Token> tokens;
  private final int[] governors;
  private final String[] relations;
  private final List<List<Integer>> children;

  Syntax(Document document) {
    text = document.text();
    tokens = document.get(Layers.TOKENS);
    governors = new int[tokens.size()];
    relations = new String[tokens.size()];
    children = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      governors[i] = NO_GOVERNOR;
      relations[i] = "";
      children.add(new ArrayList<>(0));
    }
    for (Dependency arc : document.itemsOf(Layers.DEPENDENCIES)) {
      relations[arc.dependent()] = arc.relation();
      arc.governor()
          .ifPresent(
              governor -> {
                governors[arc.dependent()] = governor;
                children.get(governor).add(arc.dependent());
              });
    }
  }

  /** The number of tokens of the article. */
  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  String lower(int token) {
    return tokens.get(token).span().of(text).toLowerCase(java.util.Locale.ROOT);
  }

  String lemma(int token) {
    return tokens.get(token).lemma().toLowerCase(java.util.Locale.ROOT);
  }

  /** The token that covers {@code offset}. */
  Optional<Integer> tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < tokens.size() && tokens.get(low).span().contains(offset)
        ? Optional.of(low)
        : Optional.empty();
  }

  /** Part of speech at {@code offset}; X where no token is. */
  PartOfSpeech partOfSpeech(int offset) {
    return tokenAt(offset).map(index -> tokens.get(index).pos()).orElse(PartOfSpeech.X);
  }

  /** Whether the token lies in a parsed sentence. */
  boolean isParsed(int token) {
    return !relation(token).isEmpty();
  }

  String relation(int token) {
    return relations[token];
  }

  boolean hasRelation(int token, String prefix) {
    return relation(token).startsWith(prefix);
  }

  Optional<Integer> governor(int token) {
    return governors[token] == NO_GOVERNOR ? Optional.empty() : Optional.of(governors[token]);
  }

  List<Integer> children(int token) {
    return children.get(token);
  }

  /** The first child under that relation. */
  Optional<Integer> child(int token, String relation) {
    return children(token).stream().filter(child -> relation(child).equals(relation)).findFirst();
  }

  /**
   * The token of the span whose governor lies outside of it: its head. The last one if unparsed.
   */
  Optional<Integer> headOf(Span span) {
    Optional<Integer> last = tokenAt(Math.max(span.begin(), span.end() - 1));
    Optional<Integer> first = tokenAt(span.begin());
    if (last.isEmpty() || first.isEmpty()) {
      return last;
    }
    for (int i = first.get(); i <= last.get(); i++) {
      int governor = governors[i];
      if (isParsed(i) && (governor < first.get() || governor > last.get())) {
        return Optional.of(i);
      }
    }
    return last;
  }
}
