package org.parallax.stages.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.MentionKind;
import org.parallax.api.annotation.Ruling;
import org.parallax.api.annotation.RulingKind;
import org.parallax.api.annotation.Sentence;
import org.parallax.api.document.Document;
import org.parallax.api.document.Layers;
import org.parallax.api.text.Span;

/**
 * What a person has laid down about one article's mentions. Mentions that were laid down come
 * first, and none gets in that was ruled out, whichever rule found it: so what leans on a mention,
 * a pronoun for one, follows.
 */
final class Rulings {

  private static final double CERTAIN = 1;

  private static final Pattern DETERMINER =
      Pattern.compile("^(?:the|an?|this|that|these|those)\\s+", Pattern.CASE_INSENSITIVE);

  private static final Set<String> PRONOUNS =
      Vocabulary.words(
          "it its itself they them their theirs themselves he him his himself she her hers herself"
              + " we us our ours i me my mine who whom whose");

  private final String text;
  private final Map<String, RulingKind> policies = new TreeMap<>();
  private final RulingKind general;
  private final Map<String, Entity> entities = new TreeMap<>();
  private final List<Resolved> mentions = new ArrayList<>();
  private final Map<Integer, List<Refusal>> refusals = new HashMap<>();

  /**
   * A place at which a mention is refused.
   *
   * @param span of the words
   * @param entity that they do not mean; empty for everybody
   * @param except the entity that they do mean; empty for nobody
   */
  private record Refusal(Span span, Optional<String> entity, Optional<String> except) {
    boolean concerns(String linked) {
      return entity.map(linked::equals).orElse(true) && !except.map(linked::equals).orElse(false);
    }
  }

  Rulings(Document document) {
    text = document.text();
    RulingKind everybody = RulingKind.GOVERNMENT;
    for (Ruling ruling : document.itemsOf(Layers.RULINGS)) {
      Optional<String> id = ruling.entity().map(Entity::id);
      switch (ruling.kind()) {
        case IS -> ruling.entity().ifPresent(entity -> laidDown(document, ruling, entity));
        case IS_NOT ->
            ruling.spans().forEach(span -> refuse(new Refusal(span, id, Optional.empty())));
        default -> {
          id.ifPresent(one -> policies.put(one, ruling.kind()));
          everybody = id.isPresent() ? everybody : ruling.kind();
        }
      }
    }
    general = everybody;
  }

  private void laidDown(Document document, Ruling ruling, Entity entity) {
    entities.put(entity.id(), entity);
    for (Span span : ruling.spans()) {
      refuse(new Refusal(span, Optional.empty(), Optional.of(entity.id())));
      sentenceOf(document, span)
          .ifPresent(
              sentence ->
                  mentions.add(
                      new Resolved(
                          span,
                          sentence.index(),
                          entity.id(),
                          ruling.form().orElseGet(() -> form(span)),
                          Ruling.VIA,
                          CERTAIN)));
    }
  }

  private static Optional<Sentence> sentenceOf(Document document, Span span) {
    return document.get(Layers.SENTENCES).stream()
        .filter(sentence -> sentence.zone().isRead() && sentence.span().contains(span))
        .findFirst();
  }

  private MentionKind form(Span span) {
    String words = span.of(text);
    if (PRONOUNS.contains(words.toLowerCase(Locale.ROOT)) && !words.equals("US")) {
      return MentionKind.PRONOUN;
    }
    String bare = DETERMINER.matcher(words).replaceFirst("");
    return bare.codePoints().anyMatch(Character::isUpperCase)
        ? MentionKind.NAME
        : MentionKind.DESCRIPTION;
  }

  /** Under each offset that it covers: rulings are few and short. */
  private void refuse(Refusal refusal) {
    for (int at = refusal.span().begin(); at < refusal.span().end(); at++) {
      refusals.computeIfAbsent(at, offset -> new ArrayList<>(1)).add(refusal);
    }
  }

  /** The mentions that were laid down. */
  List<Resolved> mentions() {
    return mentions;
  }

  /** An entity that was laid down for some of them. */
  Optional<Entity> find(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** Whether nothing speaks against a mention. */
  boolean allow(Resolved mention) {
    return mention.via().equals(Ruling.VIA) || (!isRefused(mention) && countsAsState(mention));
  }

  /** A name inside a longer mention is refused by itself, and the longer one is another matter. */
  private boolean isRefused(Resolved mention) {
    if (refusals.isEmpty()) {
      return false;
    }
    Span bare = bare(mention.span());
    return refusals.getOrDefault(bare.begin(), List.of()).stream()
        .filter(refusal -> bare(refusal.span()).contains(bare))
        .anyMatch(refusal -> refusal.concerns(mention.entity()));
  }

  private Span bare(Span span) {
    var determiner = DETERMINER.matcher(span.of(text));
    return determiner.find() ? new Span(span.begin() + determiner.end(), span.end()) : span;
  }

  private boolean countsAsState(Resolved mention) {
    if (policyOf(mention.entity()) != RulingKind.STRICT) {
      return true;
    }
    return switch (mention.kind()) {
      case METONYM, LEADER -> false;
      case DESCRIPTION -> !isOfPeople(mention.span());
      default -> true;
    };
  }

  /** Whether a description is of those who act for a state: "the regime", "secretary of state". */
  private boolean isOfPeople(Span span) {
    for (String word : span.of(text).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      boolean people = Vocabulary.ACTORS.contains(word) || Vocabulary.ROLES.contains(word);
      if (people && !word.equals("state") && !word.equals("side")) {
        return true;
      }
    }
    return false;
  }

  /** What counts as this entity. */
  RulingKind policyOf(String entity) {
    return policies.getOrDefault(entity, general);
  }

  /** Whether the companies and proxies of some entity count. */
  boolean isWide() {
    return general == RulingKind.WIDE || policies.containsValue(RulingKind.WIDE);
  }
}
