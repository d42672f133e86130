package org.parallax.stages.quotes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.PartOfSpeech;

/** Statements that a noun introduces: the minister's claim that ... */
final class NounCues {
  private static final Set<String> AUTHOR = Set.of("i", "we", "you", "one", "me", "us", "let's");

  private final Words words;
  private final ContentSpans spans;
  private final NounPhrases phrases;

  NounCues(Words words, ContentSpans spans, NounPhrases phrases) {
    this.words = words;
    this.spans = spans;
    this.phrases = phrases;
  }

  /** The clause after the noun, if one follows. */
  Optional<Attribution> of(CueHit hit) {
    int that = hit.end();
    int until = hit.sentence().end();
    boolean clause =
        that + 2 < until
            && words.form(that).equals("that")
            && !words.isVerbal(that + 1)
            && words.hasVerb(new TokenRange(that, until));
    if (!clause) {
      return Optional.empty();
    }
    int end = that + 1;
    if (words.isParsed(hit.sentence())) {
      while (end < until && words.isBelow(end, hit.begin())) {
        end++;
      }
    } else {
      end = until;
    }
    Optional<TokenRange> source = possessor(hit);
    TokenRange content = words.trim(new TokenRange(that, Math.max(end, that + 1)));
    if (content.size() < 3 || (source.isPresent() && isAuthor(source.get()))) {
      return Optional.empty();
    }
    return Optional.of(spans.attribution(words, List.of(content), source, hit.tokens()));
  }

  /** The minister's claim, its claim. */
  private Optional<TokenRange> possessor(CueHit hit) {
    int at = hit.begin() - 1;
    int from = hit.sentence().begin();
    while (at > from && words.pos(at) == PartOfSpeech.ADJ) {
      at--;
    }
    if (at < from) {
      return Optional.empty();
    }
    if (words.form(at).equals("'s") || words.form(at).equals("’s") || words.form(at).equals("'")) {
      return phrases.endingAt(at - 1, from);
    }
    if (words.form(at).endsWith("'s") || words.form(at).endsWith("’s")) {
      return phrases.endingAt(at, from); // a tokenizer that keeps the possessive with its noun
    }
    boolean pronoun = Set.of("his", "her", "its", "their", "my", "our").contains(words.form(at));
    return pronoun ? Optional.of(new TokenRange(at, at + 1)) : Optional.empty();
  }

  /** Whether the words mean the author: I, we, our. */
  boolean isAuthor(TokenRange source) {
    return source.size() == 1
        && (AUTHOR.contains(words.form(source.begin()))
            || Set.of("my", "our").contains(words.form(source.begin())));
  }
}
