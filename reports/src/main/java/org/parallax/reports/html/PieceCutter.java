package org.parallax.reports.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.parallax.api.annotation.EntityMention;
import org.parallax.api.annotation.Quote;
import org.parallax.api.annotation.Stance;
import org.parallax.api.story.ComparedArticle;
import org.parallax.api.story.SentenceRef;
import org.parallax.api.story.Treatment;
import org.parallax.api.text.Span;

/**
 * Cuts a sentence wherever a mark begins or ends. Mentions, deciding words and quotations cross
 * each other freely; HTML elements must not, so that they become flat pieces.
 */
final class PieceCutter {

  private record Evidence(Span span, String css) {}

  private final StoryLookup lookup;
  private final Map<String, List<Span>> quotes = new HashMap<>();

  PieceCutter(StoryLookup lookup) {
    this.lookup = lookup;
    for (ComparedArticle article : lookup.comparison().articles()) {
      quotes.put(article.article().id(), article.quotes().stream().map(Quote::span).toList());
    }
  }

  /** The words of {@code window} in an article, without any mark. */
  static List<Piece> plain(ComparedArticle article, Span window) {
    return List.of(new Piece(text(article, window), "", "", "", "", false));
  }

  /**
   * The words of {@code window}, which lies in {@code sentence}.
   *
   * @param target the only one to mark; empty for all
   */
  List<Piece> cut(
      ComparedArticle article, SentenceRef sentence, Span window, Optional<String> target) {
    List<EntityMention> mentions =
        lookup.mentionsIn(sentence).stream()
            .filter(mention -> lookup.isTarget(mention.entity()))
            .filter(mention -> target.isEmpty() || target.get().equals(mention.entity()))
            .filter(mention -> mention.span().overlaps(window))
            .toList();
    List<Evidence> evidence = evidence(sentence, mentions);
    List<Span> quoted =
        quotes.getOrDefault(sentence.article(), List.of()).stream()
            .filter(span -> span.overlaps(window))
            .toList();
    NavigableSet<Integer> cuts = new TreeSet<>(List.of(window.begin(), window.end()));
    mentions.forEach(mention -> addCuts(cuts, mention.span(), window));
    evidence.forEach(each -> addCuts(cuts, each.span(), window));
    quoted.forEach(span -> addCuts(cuts, span, window));
    List<Piece> pieces = new ArrayList<>();
    int begin = window.begin();
    for (int end : cuts.tailSet(begin, false)) {
      Span span = new Span(begin, end);
      String decided =
          evidence.stream()
              .filter(each -> each.span().contains(span))
              .map(Evidence::css)
              .findFirst()
              .orElse("");
      boolean inQuote = quoted.stream().anyMatch(each -> each.contains(span));
      pieces.add(piece(article, sentence, span, innermost(mentions, span), decided, inQuote));
      begin = end;
    }
    return pieces;
  }

  private static void addCuts(NavigableSet<Integer> cuts, Span span, Span window) {
    if (span.overlaps(window)) {
      cuts.add(Math.max(span.begin(), window.begin()));
      cuts.add(Math.min(span.end(), window.end()));
    }
  }

  private List<Evidence> evidence(SentenceRef sentence, List<EntityMention> mentions) {
    List<Evidence> evidence = new ArrayList<>();
    mentions.stream()
        .map(EntityMention::entity)
        .distinct()
        .sorted(Comparator.comparingInt(lookup::targetNumber))
        .flatMap(entity -> lookup.findTreatment(sentence, entity).stream())
        .flatMap(treatment -> treatment.stance().stream())
        .forEach(stance -> addEvidence(evidence, stance));
    return evidence;
  }

  private static void addEvidence(List<Evidence> evidence, Stance stance) {
    String css = Sign.of(Optional.of(stance)).css();
    stance.evidence().forEach(span -> evidence.add(new Evidence(span, css)));
  }

  /** The Russian inside "Russian-led bloc" rather than the bloc. */
  private static Optional<EntityMention> innermost(List<EntityMention> mentions, Span span) {
    return mentions.stream()
        .filter(mention -> mention.span().contains(span))
        .min(Comparator.comparingInt(mention -> mention.span().length()));
  }

  private Piece piece(
      ComparedArticle article,
      SentenceRef sentence,
      Span span,
      Optional<EntityMention> mention,
      String evidence,
      boolean inQuote) {
    String text = text(article, span);
    if (mention.isEmpty()) {
      return new Piece(text, "", "", "", evidence, inQuote);
    }
    String entity = mention.get().entity();
    Sign sign = Sign.of(lookup.findTreatment(sentence, entity).flatMap(Treatment::stance));
    boolean last = mention.get().span().end() == span.end();
    return new Piece(
        text,
        sign.css(),
        last ? lookup.key(entity) + "\u00a0" + sign.symbol() : "",
        last ? lookup.name(entity) + ", " + sign.word() : "",
        evidence,
        inQuote);
  }

  private static String text(ComparedArticle article, Span span) {
    return Words.printable(article.article().words(span));
  }
}
