package org.parallax.compare.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.text.Span;

/**
 * What edits say of single places, and which of them holds where they meet: the one with the
 * narrower scope, and of two equals the one with the longer string. Two that say the opposite of
 * one and the same place contradict each other.
 */
final class Claims {

  /**
   * A word on one place.
   *
   * @param line of the edit
   * @param span in the article
   * @param precision of the edit's scope, see {@link org.parallax.api.ledger.EditScope#precision()}
   * @param means whether the place means the subject, or does not
   * @param subject who; empty for nobody at all
   * @param kind how it means it
   */
  record Claim(
      int line,
      Span span,
      int precision,
      boolean means,
      Optional<Subject> subject,
      Optional<MentionKind> kind) {

    private boolean contradicts(Claim other) {
      if (means && other.means) {
        return !id().equals(other.id());
      }
      return means != other.means
          && (subject.isEmpty() || other.subject.isEmpty() || id().equals(other.id()));
    }

    private String id() {
      return subject.map(Subject::id).orElse("");
    }
  }

  private static final Comparator<Claim> ORDER =
      Comparator.comparing(Claim::span).thenComparing(Claim::line);

  private final SortedMap<String, List<Claim>> byArticle = new TreeMap<>();

  void add(String article, Claim claim) {
    byArticle.computeIfAbsent(article, id -> new ArrayList<>()).add(claim);
  }

  /**
   * The claims that hold, by article.
   *
   * @param contradiction told of two claims on one place that exclude each other
   */
  Map<String, List<Claim>> settled(BiConsumer<Claim, Claim> contradiction) {
    Map<String, List<Claim>> settled = new LinkedHashMap<>();
    byArticle.forEach(
        (article, claims) -> {
          claims.sort(ORDER);
          settled.put(article, settled(claims, contradiction));
        });
    return settled;
  }

  private static List<Claim> settled(List<Claim> claims, BiConsumer<Claim, Claim> contradiction) {
    boolean[] outweighed = new boolean[claims.size()];
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      for (int j = i + 1;
          j < claims.size() && claims.get(j).span().begin() < claim.span().end();
          j++) {
        Claim other = claims.get(j);
        if (!claim.contradicts(other)) {
          continue;
        }
        int weight = weight(claim, other);
        if (weight == 0 && claim.span().equals(other.span())) {
          contradiction.accept(claim, other);
        }
        outweighed[weight >= 0 ? j : i] = true;
      }
    }
    List<Claim> holding = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      if (!outweighed[i]) {
        holding.add(claims.get(i));
      }
    }
    return holding;
  }

  private static int weight(Claim one, Claim other) {
    int byScope = Integer.compare(one.precision(), other.precision());
    return byScope != 0 ? byScope : Integer.compare(one.span().length(), other.span().length());
  }
}
