package org.parallax.models.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.api.annotation.Frame;

/** Who does what to whom, and how that makes them look: {@code lexicons/predicates.yaml}. */
public final class PredicateLexicon {

  private static final int GAP = 3;
  private static final int EXCEPTION_GAP = 1;

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about", "against", "at", "before", "between", "by", "for", "from", "in", "into", "of",
          "off", "on", "out", "over", "to", "toward", "towards", "under", "with", "without",
          "behind", "after", "upon");

  private final List<PredicateClass> classes;
  private final EntryMatcher<PredicateClass> matcher;
  private final int size;

  private PredicateLexicon(
      List<PredicateClass> classes, EntryMatcher<PredicateClass> matcher, int size) {
    this.classes = List.copyOf(classes);
    this.matcher = matcher;
    this.size = size;
  }

  /** Reads the lexicon. */
  public static PredicateLexicon load() {
    List<PredicateClass> classes = new ArrayList<>();
    List<Entry<PredicateClass>> entries = new ArrayList<>();
    List<Entry<PredicateClass>> exceptions = new ArrayList<>();
    for (JsonNode node : LexiconYaml.read("predicates.yaml").path("classes")) {
      PredicateClass predicate = predicate(node);
      classes.add(predicate);
      for (WordKind kind : List.of(WordKind.VERB, WordKind.NOUN, WordKind.PHRASE)) {
        for (String text : LexiconYaml.texts(node.path(kind.key()))) {
          entries.add(Entry.of(text, kind, kind == WordKind.NOUN ? 0 : GAP, predicate));
        }
      }
      for (String text : LexiconYaml.texts(node.path("except"))) {
        exceptions.add(Entry.of(text, WordKind.PHRASE, EXCEPTION_GAP, predicate));
      }
    }
    return new PredicateLexicon(classes, new EntryMatcher<>(entries, exceptions), entries.size());
  }

  private static PredicateClass predicate(JsonNode node) {
    Map<String, Reading> prepositions = new TreeMap<>();
    node.properties()
        .forEach(
            field -> {
              if (PREPOSITIONS.contains(field.getKey())) {
                prepositions.put(field.getKey(), reading(field.getValue()));
              }
            });
    JsonNode negated = node.path("negated");
    return new PredicateClass(
        node.path("id").asText(),
        find(node.path("subject")).orElse(Reading.SILENT),
        find(node.path("object")),
        prepositions,
        find(negated.path("subject")),
        find(negated.path("object")),
        LexiconYaml.texts(node.path("frames")).stream()
            .map(label -> Frame.valueOf(label.toUpperCase(Locale.ROOT)))
            .toList(),
        LexiconYaml.example(node));
  }

  private static Optional<Reading> find(JsonNode node) {
    return node.isMissingNode() ? Optional.empty() : Optional.of(reading(node));
  }

  private static Reading reading(JsonNode node) {
    return new Reading(node.path(0).asDouble(), LexiconYaml.role(node.path(1)));
  }

  /** The classes, in the file's order. */
  public List<PredicateClass> classes() {
    return classes;
  }

  /** How many words and phrases there are. */
  public int size() {
    return size;
  }

  /** The predicates of a sentence in reading order; no word belongs to two. */
  public List<PredicateMatch> find(List<LexicalWord> words) {
    return matcher.find(words).stream().map(found -> match(found, words)).toList();
  }

  private static PredicateMatch match(Found<PredicateClass> found, List<LexicalWord> words) {
    Entry<PredicateClass> entry = found.entry();
    String last = entry.words().get(entry.words().size() - 1);
    boolean prepositional = entry.words().size() > 1 && PREPOSITIONS.contains(last);
    String pos = words.get(found.first()).pos().name();
    boolean nominal =
        entry.kind() == WordKind.NOUN || (entry.kind() == WordKind.PHRASE && pos.equals("NOUN"));
    List<Integer> at = found.at();
    if (nominal && at.size() > 1) {
      // the head of a compound noun is its last word
      at = new ArrayList<>(at);
      at.add(0, at.remove(at.size() - (prepositional ? 2 : 1)));
    }
    return new PredicateMatch(
        entry.value(), nominal, at, prepositional ? Optional.of(last) : Optional.empty());
  }
}
