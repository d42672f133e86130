package org.parallax.stages.quotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.Dependency;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Token;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;

/** An article's tokens, by sentence and, where it was parsed, by tree. */
final class Words {
  private static final Set<String> OPENING = Set.of("“", "\"", "``", "„", "«");
  private static final Set<String> CLOSING = Set.of("”", "\"", "''", "»");

  private final String text;
  private final List<Token> tokens;
  private final List<String> forms;
  private final List<TokenRange> sentences;
  private final int[] governor;
  private final String[] relation;
  private final List<List<Integer>> dependents;

  private Words(Document document) {
    this.text = document.text();
    this.tokens = document.get(Layers.TOKENS);
    this.forms =
        tokens.stream().map(token -> token.span().of(text).toLowerCase(Locale.ROOT)).toList();
    this.sentences = new ArrayList<>();
    int token = 0;
    for (Sentence sentence : document.get(Layers.SENTENCES)) {
      int begin = token;
      while (token < tokens.size() && tokens.get(token).sentence() == sentence.index()) {
        token++;
      }
      sentences.add(new TokenRange(begin, token));
    }
    this.governor = new int[tokens.size()];
    this.relation = new String[tokens.size()];
    this.dependents = new ArrayList<>();
    for (int index = 0; index < tokens.size(); index++) {
      governor[index] = index;
      relation[index] = "";
      dependents.add(new ArrayList<>());
    }
    for (Dependency dependency : document.itemsOf(Layers.DEPENDENCIES)) {
      relation[dependency.dependent()] = dependency.relation();
      if (dependency.governor().isPresent()) {
        governor[dependency.dependent()] = dependency.governor().get();
        dependents.get(dependency.governor().get()).add(dependency.dependent());
      }
    }
    dependents.forEach(Collections::sort);
  }

  static Words of(Document document) {
    return new Words(document);
  }

  String text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  /** One range for each sentence of the article; empty in zones that are not read. */
  List<TokenRange> sentences() {
    return sentences;
  }

  TokenRange sentenceOf(int token) {
    return sentences.get(tokens.get(token).sentence());
  }

  int sentenceIndex(int token) {
    return tokens.get(token).sentence();
  }

  /** The word as it stands, lower case. */
  String form(int token) {
    return forms.get(token);
  }

  String lemma(int token) {
    return tokens.get(token).lemma();
  }

  PartOfSpeech pos(int token) {
    return tokens.get(token).pos();
  }

  String tag(int token) {
    return tokens.get(token).tag();
  }

  Span span(int token) {
    return tokens.get(token).span();
  }

  Span span(TokenRange range) {
    return new Span(span(range.begin()).begin(), span(range.end() - 1).end());
  }

  String words(TokenRange range) {
    return span(range).of(text);
  }

  /** The tokens that lie wholly in {@code span}; empty if none. */
  TokenRange tokensIn(Span span) {
    int begin = firstFrom(span.begin());
    int end = begin;
    while (end < tokens.size() && tokens.get(end).span().end() <= span.end()) {
      end++;
    }
    return new TokenRange(begin, end);
  }

  /** The first token that begins at or after {@code offset}. */
  int firstFrom(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first token from {@code offset} on that is no quotation mark. */
  int firstWordFrom(int offset) {
    int token = firstFrom(offset);
    return token + 1 < tokens.size() && isMark(token) ? token + 1 : token;
  }

  boolean isParsed(TokenRange sentence) {
    return !sentence.isEmpty() && !relation[sentence.begin()].isEmpty();
  }

  Optional<Integer> governor(int token) {
    return governor[token] == token ? Optional.empty() : Optional.of(governor[token]);
  }

  /** The whole relation, or empty without a parse. */
  String relation(int token) {
    return relation[token];
  }

  boolean isRelation(int token, String... names) {
    for (String name : names) {
      if (relation[token].equals(name) || relation[token].startsWith(name + ":")) {
        return true;
      }
    }
    return false;
  }

  List<Integer> dependents(int token) {
    return dependents.get(token);
  }

  /** Whether {@code token} is {@code ancestor} or hangs below it. */
  boolean isBelow(int token, int ancestor) {
    int at = token;
    for (int step = 0; step < 200; step++) {
      if (at == ancestor) {
        return true;
      }
      if (governor[at] == at) {
        return false;
      }
      at = governor[at];
    }
    return false;
  }

  boolean isMark(int token) {
    return OPENING.contains(form(token)) || CLOSING.contains(form(token));
  }

  boolean isPunctuation(int token) {
    return pos(token) == PartOfSpeech.PUNCT || isMark(token);
  }

  boolean isVerbal(int token) {
    return pos(token) == PartOfSpeech.VERB || pos(token) == PartOfSpeech.AUX;
  }

  /** Whether a finite verb or auxiliary stands in the range, as far as tags tell. */
  boolean hasVerb(TokenRange range) {
    for (int token = range.begin(); token < range.end(); token++) {
      if (isVerbal(token)) {
        return true;
      }
    }
    return false;
  }

  /** The range without punctuation at its ends; quotation marks stay. */
  TokenRange trim(TokenRange range) {
    int begin = range.begin();
    int end = range.end();
    while (begin < end && isPunctuation(begin) && !isMark(begin)) {
      begin++;
    }
    while (end > begin && isPunctuation(end - 1) && !isMark(end - 1)) {
      end--;
    }
    return new TokenRange(begin, end);
  }
}
