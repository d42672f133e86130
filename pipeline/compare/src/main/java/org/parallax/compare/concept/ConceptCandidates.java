package org.parallax.compare.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.api.annotation.ChainMention;
import org.parallax.api.annotation.ConceptMention;
import org.parallax.api.annotation.CoreferenceChain;
import org.parallax.api.annotation.Dependency;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.MentionForm;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.NamedEntity;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Token;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;

/** An article's common-noun phrases that mean no entity of it. */
final class ConceptCandidates {

  private static final Set<String> BEFORE_HEAD =
      Set.of("amod", "compound", "nmod:poss", "det", "nummod");

  /** Heads that say how much or when, not what. */
  private static final Set<String> EMPTY =
      Set.of(
          "beginning",
          "bit",
          "case",
          "century",
          "day",
          "decade",
          "end",
          "example",
          "fact",
          "half",
          "hour",
          "kind",
          "lot",
          "majority",
          "minute",
          "moment",
          "month",
          "number",
          "one",
          "part",
          "percent",
          "rest",
          "sort",
          "thing",
          "time",
          "way",
          "week",
          "year");

  private final Document document;
  private final List<Token> tokens;
  private final PhraseReader reader;
  private final Set<Integer> taken = new HashSet<>();
  private final List<CoreferenceChain> chains = new ArrayList<>();
  private final Map<Integer, Integer> firstOfPhrase = new HashMap<>();

  ConceptCandidates(Document document) {
    this.document = document;
    this.tokens = document.itemsOf(Layers.TOKENS);
    this.reader = new PhraseReader(document);
    TreeMap<Integer, Span> spoken = new TreeMap<>();
    for (EntityMention mention : document.itemsOf(Layers.MENTIONS)) {
      spoken.merge(mention.span().begin(), mention.span(), Span::union);
    }
    for (NamedEntity named : document.itemsOf(Layers.NAMED_ENTITIES)) {
      spoken.merge(named.span().begin(), named.span(), Span::union);
    }
    for (Token token : tokens) {
      Map.Entry<Integer, Span> before = spoken.floorEntry(token.span().begin());
      if (before != null && before.getValue().overlaps(token.span())) {
        taken.add(token.index());
      }
    }
    for (CoreferenceChain chain : document.itemsOf(Layers.COREFERENCE)) {
      boolean common =
          chain.mentions().stream().anyMatch(mention -> mention.form() == MentionForm.NOMINAL);
      boolean free =
          chain.mentions().stream()
              .noneMatch(
                  mention -> mention.form() == MentionForm.NAME || taken.contains(mention.head()));
      if (common && free) {
        chains.add(chain);
      }
    }
    for (Dependency dependency : document.itemsOf(Layers.DEPENDENCIES)) {
      if (dependency.governor().isPresent() && BEFORE_HEAD.contains(dependency.relation())) {
        firstOfPhrase.merge(dependency.governor().get(), dependency.dependent(), Math::min);
      }
    }
  }

  /** Heads of the phrases that chains of common nouns are told by. */
  Set<String> chainHeads() {
    Set<String> heads = new TreeSet<>();
    for (CoreferenceChain chain : chains) {
      String head = tokens.get(representative(chain).head()).lemma();
      if (!EMPTY.contains(head)) {
        heads.add(head);
      }
    }
    return heads;
  }

  /** The longest common-noun phrase, of equals the first. */
  private static ChainMention representative(CoreferenceChain chain) {
    return chain.mentions().stream()
        .filter(mention -> mention.form() == MentionForm.NOMINAL)
        .min(Comparator.comparing((ChainMention mention) -> -mention.span().length()))
        .orElseThrow();
  }

  /**
   * The chains, then the phrases in none that have one of these heads, in reading order.
   *
   * @param article position of the article
   */
  List<ConceptUnit> units(int article, Set<String> heads) {
    List<ConceptUnit> units = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    for (CoreferenceChain chain : chains) {
      List<ConceptMention> mentions = new ArrayList<>();
      for (ChainMention mention : chain.mentions()) {
        if (used.add(mention.head())) {
          boolean pronoun = mention.form() == MentionForm.PRONOUN;
          mentions.add(
              new ConceptMention(
                  pronoun ? mention.span() : phrase(mention.head()),
                  mention.sentence(),
                  pronoun ? MentionKind.PRONOUN : MentionKind.DESCRIPTION));
        }
      }
      reader
          .read(phrase(representative(chain).head()))
          .filter(phrase -> phrase.mentioned().isEmpty() && heads.contains(phrase.headLemma()))
          .ifPresent(phrase -> units.add(new ConceptUnit(article, phrase, mentions)));
    }
    document
        .itemsOf(Layers.COREFERENCE)
        .forEach(chain -> chain.mentions().forEach(mention -> used.add(mention.head())));
    for (Token token : tokens) {
      if (token.pos() == PartOfSpeech.NOUN
          && heads.contains(token.lemma())
          && !taken.contains(token.index())
          && !used.contains(token.index())
          && isHead(token)) {
        Span span = phrase(token.index());
        // "Ruritanian troops" are Ruritania's already.
        Optional<Phrase> phrase = reader.read(span).filter(read -> read.mentioned().isEmpty());
        phrase.ifPresent(
            read ->
                units.add(
                    new ConceptUnit(
                        article,
                        read,
                        List.of(
                            new ConceptMention(span, token.sentence(), MentionKind.DESCRIPTION)))));
      }
    }
    return units;
  }

  /** Not the first noun of a compound. */
  private boolean isHead(Token token) {
    int next = token.index() + 1;
    return next >= tokens.size()
        || tokens.get(next).sentence() != token.sentence()
        || (tokens.get(next).pos() != PartOfSpeech.NOUN
            && tokens.get(next).pos() != PartOfSpeech.PROPN);
  }

  /** A head with the words before it that belong to it. */
  private Span phrase(int head) {
    int first = Math.min(head, firstOfPhrase.getOrDefault(head, head));
    return tokens.get(first).span().union(tokens.get(head).span());
  }
}
