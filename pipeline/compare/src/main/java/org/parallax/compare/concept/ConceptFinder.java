package org.parallax.compare.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.api.annotation.Concept;
import org.parallax.api.annotation.ConceptMention;
import org.parallax.api.annotation.Entity;
import org.parallax.api.annotation.EntityType;
import org.parallax.api.story.AnnotatedArticle;
import org.parallax.compare.align.Join;

/**
 * Finds what a story speaks of without a name: a group, a thing or an event that several sources
 * mention, whatever each calls it. What it finds is for linking to make an entity of, of type
 * {@code concept}, so that everything after treats it like any other. Thread-safe.
 */
public final class ConceptFinder {

  /** A concept and where it is mentioned, by the article's position. */
  private record Found(String name, Map<Integer, List<ConceptMention>> mentions, List<Join> joins) {

    int count() {
      return mentions.values().stream().mapToInt(List::size).sum();
    }

    int sources(List<AnnotatedArticle> articles) {
      return (int)
          mentions.keySet().stream()
              .map(i -> articles.get(i).document().article().source())
              .distinct()
              .count();
    }
  }

  /** More would hide the entities that have names. */
  private static final int MOST_CONCEPTS = 20;

  /** Beyond these, what is said first in each article is looked at. */
  private static final int MOST_UNITS = 2000;

  private static final String PREFIX = "concept:";
  private static final int SEVERAL = 2;
  private static final int LEAST_IN_SEVERAL = 4;
  private static final int OFTEN = 8;
  private static final Pattern DETERMINER =
      Pattern.compile(
          "^(?:the|an?|this|that|these|those|its|their|his|her|our|my|your|such|some|any)\\s+",
          Pattern.CASE_INSENSITIVE);

  /** Quotation marks, and the gaps that they leave. */
  private static final Pattern MARKS = Pattern.compile("[“”„«»\"\\s]+");

  private final PhraseAligner aligner;

  ConceptFinder(PhraseAligner aligner) {
    this.aligner = aligner;
  }

  /** With the installed aligner, whose models are read when a story first has something for it. */
  public static ConceptFinder open() {
    return new ConceptFinder(PhraseAligner.open());
  }

  /**
   * The concepts of a story.
   *
   * @param articles in the story's order, annotated as far as mentions
   */
  public StoryConcepts find(List<AnnotatedArticle> articles) {
    List<ConceptUnit> units = units(articles);
    if (units.isEmpty()) {
      return StoryConcepts.NONE;
    }
    List<Found> found = new ArrayList<>();
    List<Phrase> phrases = units.stream().map(ConceptUnit::phrase).toList();
    for (PhraseGroup group : aligner.align(phrases, Breadth.NARROW)) {
      Map<Integer, List<ConceptMention>> mentions = new LinkedHashMap<>();
      for (int position : group.phrases()) {
        ConceptUnit unit = units.get(position);
        mentions
            .computeIfAbsent(unit.article(), article -> new ArrayList<>())
            .addAll(unit.mentions());
      }
      found.add(new Found(name(group.name()), mentions, group.joins()));
    }
    List<Found> kept =
        found.stream()
            .filter(
                concept ->
                    (concept.sources(articles) >= SEVERAL && concept.count() >= LEAST_IN_SEVERAL)
                        || concept.count() >= OFTEN)
            .sorted(
                Comparator.comparing((Found concept) -> -concept.sources(articles))
                    .thenComparing(concept -> -concept.count())
                    .thenComparing(Found::name))
            .limit(MOST_CONCEPTS)
            .toList();
    return storyConcepts(articles, kept);
  }

  /** A wording without determiner and quotation marks, which belong to its place. */
  static String name(String text) {
    String name = DETERMINER.matcher(MARKS.matcher(text).replaceAll(" ").strip()).replaceFirst("");
    return name.isEmpty() ? text : name;
  }

  /**
   * What chains of common nouns refer to, and other phrases of the same heads; sources take turns,
   * so that a limit cuts none off.
   */
  private static List<ConceptUnit> units(List<AnnotatedArticle> articles) {
    List<ConceptCandidates> candidates =
        articles.stream().map(AnnotatedArticle::document).map(ConceptCandidates::new).toList();
    Set<String> heads =
        candidates.stream()
            .flatMap(each -> each.chainHeads().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    List<ConceptUnit> units = new ArrayList<>();
    int share = MOST_UNITS / Math.max(1, articles.size());
    for (int i = 0; i < candidates.size(); i++) {
      List<ConceptUnit> own = candidates.get(i).units(i, heads);
      units.addAll(own.subList(0, Math.min(own.size(), Math.max(1, share))));
    }
    return units;
  }

  private static StoryConcepts storyConcepts(
      List<AnnotatedArticle> articles, List<Found> concepts) {
    Map<String, Integer> uses = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (Found concept : concepts) {
      int use = uses.merge(concept.name().toLowerCase(Locale.ROOT), 1, Integer::sum);
      names.add(use == 1 ? concept.name() : concept.name() + " (" + use + ")");
    }
    Map<String, List<Join>> joins = new HashMap<>();
    for (int i = 0; i < concepts.size(); i++) {
      joins.put(entity(names.get(i)).id(), concepts.get(i).joins());
    }
    Map<String, List<Concept>> byArticle = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      List<Concept> own = new ArrayList<>();
      for (int concept = 0; concept < concepts.size(); concept++) {
        List<ConceptMention> mentions =
            apart(concepts.get(concept).mentions().getOrDefault(i, List.of()));
        if (!mentions.isEmpty()) {
          own.add(new Concept(entity(names.get(concept)), mentions));
        }
      }
      if (!own.isEmpty()) {
        byArticle.put(articles.get(i).document().article().id(), List.copyOf(own));
      }
    }
    return new StoryConcepts(byArticle, joins);
  }

  private static Entity entity(String name) {
    return new Entity(PREFIX + name, name, EntityType.CONCEPT, false);
  }

  /** In reading order, without those that overlap one before. */
  private static List<ConceptMention> apart(List<ConceptMention> mentions) {
    List<ConceptMention> apart = new ArrayList<>();
    int end = 0;
    for (ConceptMention mention :
        mentions.stream().sorted(Comparator.comparing(ConceptMention::span)).toList()) {
      if (mention.span().begin() >= end) {
        end = mention.span().end();
        apart.add(mention);
      }
    }
    return apart;
  }
}
