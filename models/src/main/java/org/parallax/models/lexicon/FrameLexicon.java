package org.parallax.models.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.api.annotation.Frame;

/** Words that evoke the Media Frames Corpus dimensions: {@code lexicons/frames.yaml}. */
public final class FrameLexicon {

  private static final Map<String, Double> WEIGHTS =
      Map.of("strong", 1.0, "medium", 0.6, "weak", 0.35);

  private final EntryMatcher<FrameWeight> matcher;
  private final Map<Frame, LexiconExample> examples;
  private final int size;

  private FrameLexicon(
      EntryMatcher<FrameWeight> matcher, Map<Frame, LexiconExample> examples, int size) {
    this.matcher = matcher;
    this.examples = examples;
    this.size = size;
  }

  private record FrameWeight(Frame frame, double weight) {}

  /**
   * A word or phrase that evokes a frame.
   *
   * @param frame the dimension
   * @param weight in (0, 1]
   * @param words positions in the sentence, rising
   */
  public record FrameMatch(Frame frame, double weight, List<Integer> words) {

    /** Copies the list. */
    public FrameMatch {
      words = List.copyOf(words);
    }
  }

  /** Reads the lexicon. */
  public static FrameLexicon load() {
    List<Entry<FrameWeight>> entries = new ArrayList<>();
    Map<Frame, LexiconExample> examples = new EnumMap<>(Frame.class);
    for (JsonNode node : LexiconYaml.read("frames.yaml").path("frames")) {
      Frame frame = Frame.valueOf(node.path("id").asText().toUpperCase(Locale.ROOT));
      examples.put(frame, LexiconYaml.example(node));
      WEIGHTS.forEach(
          (list, weight) ->
              LexiconYaml.texts(node.path(list))
                  .forEach(
                      text ->
                          entries.add(
                              Entry.of(text, WordKind.PHRASE, 0, new FrameWeight(frame, weight)))));
    }
    return new FrameLexicon(new EntryMatcher<>(entries, List.of()), examples, entries.size());
  }

  /** The example pair of every frame. */
  public Map<Frame, LexiconExample> examples() {
    return Map.copyOf(examples);
  }

  /** How many words and phrases there are. */
  public int size() {
    return size;
  }

  /** Everything that evokes a frame, in reading order; a word may evoke several. */
  public List<FrameMatch> find(List<LexicalWord> words) {
    return matcher.all(words).stream()
        .map(
            found ->
                new FrameMatch(
                    found.entry().value().frame(), found.entry().value().weight(), found.at()))
        .sorted(
            Comparator.comparingInt((FrameMatch match) -> match.words().get(0))
                .thenComparing(FrameMatch::frame)
                .thenComparing(match -> match.words().size()))
        .toList();
  }
}
