package org.parallax.compare.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.PartOfSpeech;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.annotation.Token;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.story.NamingKind;
import org.parallax.api.text.Span;

/** Reads the wordings of one document's mentions. */
public final class WordingReader {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Pattern DETERMINER =
      Pattern.compile(
          "^(?:the|an?|this|that|these|those|its|their|his|her|our|my|your)\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern POSSESSIVE = Pattern.compile("(?:['’]s|(?<=s)['’])$");

  private final Document document;
  private final EpithetFinder epithets;
  private final Map<Integer, Token> tokensByBegin = new HashMap<>();
  private final Set<Integer> sentenceBegins = new HashSet<>();

  /** For one document; without tokens it still reads names and descriptions. */
  public WordingReader(Document document) {
    this.document = document;
    List<Token> tokens = document.itemsOf(Layers.TOKENS);
    this.epithets = new EpithetFinder(document);
    tokens.forEach(token -> tokensByBegin.put(token.span().begin(), token));
    for (Sentence sentence : document.itemsOf(Layers.SENTENCES)) {
      sentenceBegins.add(sentence.span().begin());
    }
  }

  /** The mention's own words; empty for a pronoun, which calls nobody anything. */
  public Optional<Wording> find(EntityMention mention) {
    if (mention.kind() == MentionKind.PRONOUN) {
      return Optional.empty();
    }
    NamingKind kind =
        mention.kind() == MentionKind.DESCRIPTION ? NamingKind.DESCRIPTION : NamingKind.NAME;
    return wording(mention.span(), kind);
  }

  /** The mention's words together with those that colour it, if there are any: an epithet. */
  public Optional<Wording> findWithEpithet(EntityMention mention) {
    return epithets
        .find(mention)
        .flatMap(span -> wording(span, NamingKind.EPITHET))
        .or(() -> find(mention));
  }

  private Optional<Wording> wording(Span span, NamingKind kind) {
    String words = WHITE_SPACE.matcher(span.of(document.text())).replaceAll(" ").strip();
    words = POSSESSIVE.matcher(words).replaceFirst("");
    String bare = DETERMINER.matcher(words).replaceFirst("");
    if (bare.equals(words) && kind != NamingKind.NAME && hasSentenceCapital(span)) {
      bare = bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }
    return bare.isEmpty() ? Optional.empty() : Optional.of(new Wording(bare, kind));
  }

  private boolean hasSentenceCapital(Span span) {
    Token first = tokensByBegin.get(span.begin());
    return sentenceBegins.contains(span.begin())
        && first != null
        && first.pos() != PartOfSpeech.PROPN;
  }
}
