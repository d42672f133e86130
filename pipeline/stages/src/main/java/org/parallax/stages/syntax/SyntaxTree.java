package org.parallax.stages.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.text.Span;
import org.parallax.models.lexicon.LexicalWord;

/**
 * A sentence's words and basic dependency tree (Universal Dependencies), by position in the
 * sentence.
 */
public final class SyntaxTree {

  /** No governor. */
  static final int ROOT = -1;

  private final List<LexicalWord> words;
  private final List<Span> spans;
  private final int[] governors;
  private final String[] relations;
  private final List<List<Integer>> dependents;
  private final boolean parsed;

  SyntaxTree(
      List<LexicalWord> words,
      List<Span> spans,
      int[] governors,
      String[] relations,
      boolean parsed) {
    this.words = List.copyOf(words);
    this.spans = List.copyOf(spans);
    this.governors = governors.clone();
    this.relations = relations.clone();
    this.parsed = parsed;
    List<List<Integer>> children = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      children.add(new ArrayList<>());
    }
    for (int at = 0; at < words.size(); at++) {
      if (governors[at] != ROOT) {
        children.get(governors[at]).add(at);
      }
    }
    this.dependents = children.stream().map(List::copyOf).toList();
  }

  /** Number of words. */
  public int size() {
    return words.size();
  }

  /** All words. */
  public List<LexicalWord> words() {
    return words;
  }

  /** The word at a position. */
  public LexicalWord word(int at) {
    return words.get(at);
  }

  /** Where the word stands in the raw text. */
  public Span span(int at) {
    return spans.get(at);
  }

  /** Whether a parser made the tree; otherwise it is a rough guess. */
  public boolean isParsed() {
    return parsed;
  }

  /** Positions of the words that lie inside a span of the raw text. */
  public List<Integer> positions(Span span) {
    List<Integer> positions = new ArrayList<>();
    for (int at = 0; at < spans.size(); at++) {
      if (spans.get(at).begin() < span.end() && span.begin() < spans.get(at).end()) {
        positions.add(at);
      }
    }
    return positions;
  }

  /** The word among these on which the others hang; the last if that cannot be told. */
  public int headOf(List<Integer> positions) {
    for (int at : positions) {
      if (!positions.contains(governors[at]) && words.get(at).pos() != PartOfSpeech.PUNCT) {
        boolean governsAll =
            positions.stream().allMatch(other -> other == at || depth(other) >= depth(at));
        if (governsAll) {
          return at;
        }
      }
    }
    return positions.get(positions.size() - 1);
  }

  int depth(int at) {
    int depth = 0;
    for (int node = governors[at]; node != ROOT && depth <= words.size(); node = governors[node]) {
      depth++;
    }
    return depth;
  }

  /** The governor's position, unless it is the root. */
  Optional<Integer> governor(int at) {
    return governors[at] == ROOT ? Optional.empty() : Optional.of(governors[at]);
  }

  /** The relation to the governor. */
  String relation(int at) {
    return relations[at];
  }

  /** The relation without its subtype. */
  public String baseRelation(int at) {
    int colon = relations[at].indexOf(':');
    return colon < 0 ? relations[at] : relations[at].substring(0, colon);
  }

  /** The words that hang on this one, in order. */
  List<Integer> dependents(int at) {
    return dependents.get(at);
  }

  /** The words that hang on this one by one of these relations, in order. */
  List<Integer> dependents(int at, Set<String> wanted) {
    return dependents.get(at).stream().filter(child -> wanted.contains(relations[child])).toList();
  }

  boolean hasDependent(int at, String relation) {
    return dependents.get(at).stream().anyMatch(child -> relations[child].equals(relation));
  }

  /** The preposition of a nominal: lemma of its case word, the last of several. */
  Optional<String> preposition(int at) {
    String found = "";
    for (int child : dependents.get(at)) {
      if (baseRelation(child).equals("case") && !words.get(child).form().startsWith("'")) {
        found = words.get(child).form();
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  boolean hasLemma(int at, Set<String> lemmas) {
    return lemmas.contains(words.get(at).lemma()) || lemmas.contains(words.get(at).form());
  }
}
