package org.parallax.stages.quotes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.ChainMention;
import org.parallax.api.annotation.CoreferenceChain;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.MentionForm;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;
import org.parallax.models.lexicon.CueLexicon;

/** Says who a speaker is: the words that the text uses, and the entity behind them. */
final class Speakers {
  private static final Set<String> LINKS =
      Set.of("of", "for", "at", "in", "from", "with", "on", "to", "and");

  private final Words words;
  private final CueLexicon lexicon;
  private final List<EntityMention> mentions;
  private final List<CoreferenceChain> chains;

  Speakers(Words words, CueLexicon lexicon, Document document) {
    this.words = words;
    this.lexicon = lexicon;
    this.mentions = document.itemsOf(Layers.MENTIONS);
    this.chains = document.itemsOf(Layers.COREFERENCE);
  }

  /** Where the speaker is named, without a possessive ending. */
  Span span(TokenRange source) {
    Span span = words.span(source);
    String named = span.of(words.text());
    boolean possessive = named.endsWith("'s") || named.endsWith("’s");
    return possessive ? new Span(span.begin(), span.end() - 2) : span;
  }

  /** The speaker as the text words it. */
  String text(TokenRange source) {
    return span(source).of(words.text()).replaceAll("\\s+", " ");
  }

  /** The speaker in words that stand by themselves: a pronoun's antecedent where there is one. */
  String fullText(TokenRange source) {
    if (!isPronoun(source)) {
      return text(source);
    }
    return chainAt(words.span(source))
        .map(chain -> chain.mentions().get(chain.representative()))
        .filter(mention -> mention.form() != MentionForm.PRONOUN)
        .map(mention -> mention.span().of(words.text()).replaceAll("\\s+", " "))
        .orElse(text(source));
  }

  /** The entity that speaks, if the phrase names it or somebody who acts for it. */
  Optional<String> entity(TokenRange source) {
    Optional<String> named = namedBy(source);
    if (named.isPresent() || !isPronoun(source)) {
      return named;
    }
    Optional<CoreferenceChain> chain = chainAt(words.span(source));
    if (chain.isEmpty()) {
      return Optional.empty();
    }
    CoreferenceChain resolved = chain.get();
    ChainMention best = resolved.mentions().get(resolved.representative());
    Optional<String> entity = namedBy(words.tokensIn(best.span()));
    for (ChainMention mention : resolved.mentions()) {
      if (entity.isEmpty() && mention.form() != MentionForm.PRONOUN) {
        entity = namedBy(words.tokensIn(mention.span()));
      }
    }
    return entity;
  }

  private Optional<String> namedBy(TokenRange phrase) {
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    int head = headOf(phrase);
    Span headSpan = words.span(head);
    Optional<EntityMention> byHead =
        mentions.stream()
            .filter(mention -> mention.span().overlaps(headSpan))
            .filter(mention -> mention.kind() != MentionKind.ADJECTIVE)
            .findFirst();
    if (byHead.isPresent()) {
      return Optional.of(byHead.get().entity());
    }
    boolean acts = lexicon.isAgent(words.form(head)) && !isRetired(phrase);
    if (!acts) {
      return Optional.empty();
    }
    Span whole = words.span(phrase);
    return mentions.stream()
        .filter(mention -> whole.contains(mention.span()))
        .map(EntityMention::entity)
        .findFirst();
  }

  private boolean isRetired(TokenRange phrase) {
    for (int token = phrase.begin(); token < phrase.end(); token++) {
      if (lexicon.isRetired(words.form(token)) || words.form(token).startsWith("ex-")) {
        return true;
      }
    }
    return false;
  }

  /** The last noun before "of", "for", "at" ... */
  private int headOf(TokenRange phrase) {
    int head = phrase.begin();
    for (int token = phrase.begin(); token < phrase.end(); token++) {
      if (token > phrase.begin()
          && (LINKS.contains(words.form(token)) || words.form(token).equals(","))) {
        break;
      }
      PartOfSpeech pos = words.pos(token);
      if (!words.isPunctuation(token) && pos != PartOfSpeech.PART && pos != PartOfSpeech.ADP) {
        head = token;
      }
    }
    return head;
  }

  private boolean isPronoun(TokenRange source) {
    return source.size() == 1
        && (words.pos(source.begin()) == PartOfSpeech.PRON
            || Set.of("he", "she", "it", "they", "his", "her", "its", "their", "him", "them")
                .contains(words.form(source.begin())));
  }

  private Optional<CoreferenceChain> chainAt(Span span) {
    return chains.stream()
        .filter(chain -> chain.mentions().stream().anyMatch(mention -> mention.span().equals(span)))
        .findFirst();
  }
}
