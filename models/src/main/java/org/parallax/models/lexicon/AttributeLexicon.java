package org.parallax.models.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What is said of somebody, good or bad: {@code lexicons/attributes.yaml}. */
public final class AttributeLexicon {

  private final List<AttributeClass> classes;
  private final EntryMatcher<AttributeClass> matcher;
  private final Shifters shifters;
  private final int size;

  private AttributeLexicon(
      List<AttributeClass> classes,
      EntryMatcher<AttributeClass> matcher,
      Shifters shifters,
      int size) {
    this.classes = List.copyOf(classes);
    this.matcher = matcher;
    this.shifters = shifters;
    this.size = size;
  }

  /** Reads the lexicon. */
  public static AttributeLexicon load() {
    JsonNode file = LexiconYaml.read("attributes.yaml");
    List<AttributeClass> classes = new ArrayList<>();
    List<Entry<AttributeClass>> entries = new ArrayList<>();
    List<Entry<AttributeClass>> exceptions = new ArrayList<>();
    for (JsonNode node : file.path("classes")) {
      AttributeClass attribute =
          new AttributeClass(
              node.path("id").asText(),
              node.path("stance").asDouble(),
              LexiconYaml.role(node.path("role")),
              !node.path("scope").asText("of").equals("near"),
              LexiconYaml.example(node));
      classes.add(attribute);
      for (WordKind kind :
          List.of(WordKind.ADJECTIVE, WordKind.NOUN, WordKind.ADVERB, WordKind.PHRASE)) {
        for (String text : LexiconYaml.texts(node.path(kind.key()))) {
          entries.add(Entry.of(text, kind, 0, attribute));
        }
      }
      for (String text : LexiconYaml.texts(node.path("except"))) {
        exceptions.add(Entry.of(text, WordKind.PHRASE, 0, attribute));
      }
    }
    return new AttributeLexicon(
        classes,
        new EntryMatcher<>(entries, exceptions),
        Shifters.of(file.path("shifters")),
        entries.size());
  }

  /** The classes, in the file's order. */
  public List<AttributeClass> classes() {
    return classes;
  }

  /** How many words and phrases there are. */
  public int size() {
    return size;
  }

  /** The words that change others. */
  public Shifters shifters() {
    return shifters;
  }

  /** The attributes of a sentence in reading order; no word belongs to two. */
  public List<AttributeMatch> find(List<LexicalWord> words) {
    return matcher.find(words).stream()
        .map(found -> new AttributeMatch(found.entry().value(), found.entry().kind(), found.at()))
        .toList();
  }
}
