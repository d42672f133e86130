package org.parallax.stages.quotes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.models.lexicon.Cue;
import org.parallax.models.lexicon.CueFrame;

/** Clauses read from basic dependency trees. */
final class ParsedClauses implements Clauses {
  private static final int LONGEST_CHAIN = 5;
  private static final Set<String> WITHIN_PHRASE =
      Set.of(
          "det", "amod", "compound", "nummod", "nmod", "flat", "case", "fixed", "name", "goeswith");

  private final Words words;
  private final NounPhrases phrases;
  private final Clauses shallow;
  private final ClauseEnds ends;

  /**
   * With a second reader, asked where the tree has no answer: parsers go astray around reported
   * speech.
   */
  ParsedClauses(Words words, NounPhrases phrases, Clauses shallow) {
    this.words = words;
    this.phrases = phrases;
    this.shallow = shallow;
    this.ends = new ClauseEnds(words, phrases);
  }

  @Override
  public boolean isPassive(CueHit hit) {
    return words.dependents(hit.begin()).stream()
        .anyMatch(
            token ->
                words.relation(token).equals("nsubj:pass")
                    || words.relation(token).equals("aux:pass"));
  }

  @Override
  public Optional<TokenRange> agent(CueHit hit) {
    for (int token : words.dependents(hit.begin())) {
      boolean by =
          words.isRelation(token, "obl", "nmod")
              && words.dependents(token).stream().anyMatch(low -> words.form(low).equals("by"));
      if (by && token > hit.begin()) {
        return Optional.of(phraseOf(token));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<TokenRange> subject(CueHit hit) {
    return parsedSubject(hit).or(() -> shallow.subject(hit));
  }

  private Optional<TokenRange> parsedSubject(CueHit hit) {
    int verb = hit.begin();
    for (int step = 0; step < LONGEST_CHAIN; step++) {
      Optional<Integer> subject = subjectToken(verb, hit.sentence());
      if (subject.isPresent() && !phrases.isRelative(subject.get())) {
        return Optional.of(phraseOf(subject.get()));
      }
      Optional<Integer> governor = words.governor(verb);
      if (governor.isEmpty()) {
        return Optional.empty();
      }
      if (words.isRelation(verb, "acl")) {
        return Optional.of(phraseOf(governor.get()));
      }
      boolean shares = words.isRelation(verb, "conj", "xcomp", "advcl", "parataxis", "dep");
      if (subject.isPresent() || !shares) {
        return Optional.empty();
      }
      verb = governor.get();
    }
    return Optional.empty();
  }

  private Optional<Integer> subjectToken(int verb, TokenRange sentence) {
    return words.dependents(verb).stream()
        .filter(token -> words.isRelation(token, "nsubj") && sentence.contains(token))
        .findFirst();
  }

  /** The phrase around {@code head}, without relative clauses and appositions. */
  TokenRange phraseOf(int head) {
    int begin = head;
    int end = head + 1;
    boolean grown = true;
    while (grown) {
      grown = false;
      if (begin > 0 && belongs(begin - 1, head)) {
        begin--;
        grown = true;
      }
      if (end < words.size() && belongs(end, head)) {
        end++;
        grown = true;
      }
    }
    while (begin < head && (words.form(begin).equals("by") || words.form(begin).equals("of"))) {
      begin++;
    }
    return new TokenRange(begin, end);
  }

  private boolean belongs(int token, int head) {
    if (words.isPunctuation(token)) {
      return false;
    }
    int at = token;
    for (int step = 0; step < LONGEST_CHAIN; step++) {
      if (at == head) {
        return true;
      }
      String relation = words.relation(at);
      int colon = relation.indexOf(':');
      if (!WITHIN_PHRASE.contains(colon < 0 ? relation : relation.substring(0, colon))) {
        return false;
      }
      Optional<Integer> governor = words.governor(at);
      if (governor.isEmpty()) {
        return false;
      }
      at = governor.get();
    }
    return false;
  }

  @Override
  public Optional<TokenRange> complement(CueHit hit) {
    List<Integer> after =
        words.dependents(hit.begin()).stream()
            .filter(token -> token >= hit.end() && hit.sentence().contains(token))
            .toList();
    for (int token : after) {
      if (carries(token, hit)) {
        return Optional.of(extent(token, hit));
      }
    }
    return shallow.complement(hit);
  }

  private boolean carries(int token, CueHit hit) {
    Cue cue = hit.cue();
    boolean marked =
        words.dependents(token).stream()
            .anyMatch(low -> words.isRelation(low, "mark") && low < token);
    if (words.isRelation(token, "ccomp")) {
      return cue.takes(CueFrame.BARE) || (cue.takes(CueFrame.CLAUSE) && opensClause(token, hit));
    }
    if (words.isRelation(token, "xcomp")) {
      boolean infinitive = marked && words.pos(token) != PartOfSpeech.NOUN;
      return infinitive ? cue.takes(CueFrame.INFINITIVE) : cue.takes(CueFrame.OBJECT);
    }
    if (words.isRelation(token, "obj", "iobj")) {
      if (cue.takes(CueFrame.ADDRESSEE)) {
        return cue.takes(CueFrame.INFINITIVE) && followedByInfinitive(token, hit);
      }
      boolean clauseTakenForObject =
          cue.takes(CueFrame.BARE)
              && ShallowClauses.hasVerbOfItsOwn(words, phrases, subtreeAfter(token, hit))
              && !words.isMark(hit.end());
      return cue.takes(CueFrame.OBJECT) || clauseTakenForObject;
    }
    if (words.isRelation(token, "obl", "nmod")) {
      return cue.after().contains(words.form(subtreeAfter(token, hit).begin()));
    }
    if (words.isRelation(token, "advcl", "dep", "parataxis")) {
      int first = subtreeAfter(token, hit).begin();
      boolean preposition = cue.after().contains(words.form(first)) && first == hit.end();
      boolean clause = words.form(first).equals("that") && cue.takes(CueFrame.CLAUSE);
      return preposition
          || clause
          || (cue.takes(CueFrame.BARE)
              && first == hit.end()
              && !words.isPunctuation(first)
              && words.isRelation(token, "dep"));
    }
    return false;
  }

  /** Whether the clause begins with that, whether, how ... */
  private boolean opensClause(int token, CueHit hit) {
    TokenRange clause = subtreeAfter(token, hit);
    return ShallowClauses.CLAUSE_OPENERS.contains(words.form(clause.begin()))
        || (clause.size() > 1
            && ShallowClauses.CLAUSE_OPENERS.contains(words.form(clause.begin() + 1)));
  }

  private boolean followedByInfinitive(int object, CueHit hit) {
    return words.dependents(hit.begin()).stream()
            .anyMatch(
                token ->
                    token > object
                        && words.isRelation(token, "xcomp", "advcl")
                        && words.dependents(token).stream()
                            .anyMatch(low -> words.form(low).equals("to")))
        || words.dependents(object).stream().anyMatch(token -> words.isRelation(token, "acl"));
  }

  private TokenRange subtreeAfter(int root, CueHit hit) {
    int begin = root;
    while (begin > hit.end() && words.isBelow(begin - 1, root)) {
      begin--;
    }
    int end = root + 1;
    while (end < hit.sentence().end() && words.isBelow(end, root)) {
      end++;
    }
    return new TokenRange(begin, end);
  }

  /**
   * From the first word of the carrier to the last that still hangs below the cue's complements.
   */
  private TokenRange extent(int carrier, CueHit hit) {
    int begin = subtreeAfter(carrier, hit).begin();
    if (hit.cue().after().contains(words.form(begin))) {
      begin++;
    }
    int end = carrier + 1;
    for (int token = carrier + 1; token < hit.sentence().end(); token++) {
      if (words.isPunctuation(token) && !words.isMark(token)) {
        continue;
      }
      Optional<Integer> branch = branchBelow(token, hit.begin());
      if (branch.isEmpty() || (branch.get() != carrier && !continues(branch.get(), hit))) {
        break;
      }
      end = token + 1;
    }
    return words.trim(new TokenRange(begin, mended(begin, end, carrier, hit)));
  }

  /** Where the tree ends a clause before its verb, or runs on into the author's next clause. */
  private int mended(int begin, int end, int carrier, CueHit hit) {
    int until = hit.sentence().end();
    boolean clause = words.isRelation(carrier, "ccomp") || ShallowClauses.opensClause(words, begin);
    if (!clause) {
      return Math.max(end, begin + 1);
    }
    int shallowEnd = ends.ofClause(begin, until);
    boolean beforeItsVerb = end < until && words.isVerbal(end);
    return Math.max(beforeItsVerb ? shallowEnd : Math.min(end, shallowEnd), begin + 1);
  }

  private Optional<Integer> branchBelow(int token, int verb) {
    int at = token;
    for (int step = 0; step < 200; step++) {
      Optional<Integer> governor = words.governor(at);
      if (governor.isEmpty()) {
        return Optional.empty();
      }
      if (governor.get() == verb) {
        return Optional.of(at);
      }
      at = governor.get();
    }
    return Optional.empty();
  }

  /** Whether a later branch of the cue still belongs to what was said. */
  private boolean continues(int branch, CueHit hit) {
    int first = subtreeAfter(branch, hit).begin();
    boolean afterComma = first > hit.begin() && words.isPunctuation(first - 1);
    if (afterComma) {
      return words.isMark(first - 1);
    }
    return words.isRelation(
        branch, "xcomp", "ccomp", "obl", "obj", "nmod", "advmod", "acl", "advcl", "dep", "punct");
  }
}
