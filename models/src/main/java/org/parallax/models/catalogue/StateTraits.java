package org.parallax.models.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the words of a description say of the state that is meant ("the kingdom", "the West African
 * country"), and which states are commonly counted as allies or rivals. Ids are the catalogue's.
 * Immutable; {@link #load()} reads the file once a run of the program.
 */
public final class StateTraits {

  /** Lies beside the files of entries. */
  static final String FILE = "traits.yaml";

  private static final class Loaded {
    static final StateTraits TRAITS = readShipped();
  }

  private record Trait(boolean without, Set<String> states) {
    boolean allows(String state) {
      return states.contains(state) != without;
    }
  }

  private final Map<String, Trait> byWord = new TreeMap<>();
  private final Set<String> allies = new HashSet<>();
  private final Set<String> rivals = new HashSet<>();
  private final Set<String> known = new TreeSet<>();

  private StateTraits(JsonNode root) {
    for (JsonNode node : root.path("traits")) {
      boolean without = node.has("without");
      Trait trait = new Trait(without, ids(node.path(without ? "without" : "states")));
      for (JsonNode word : node.path("words")) {
        if (trait.states().isEmpty() || byWord.put(word.asText(), trait) != null) {
          throw new IllegalArgumentException(
              FILE + " gives the word '" + word.asText() + "' no states, or gives it twice");
        }
      }
      known.addAll(trait.states());
    }
    readPairs(root.path("allies"), allies);
    readPairs(root.path("rivals"), rivals);
    if (byWord.isEmpty()) {
      throw new IllegalArgumentException(FILE + " holds no traits");
    }
  }

  /**
   * The traits that ship.
   *
   * @throws IllegalArgumentException naming the word or pair, if the file is wrong
   * @throws UncheckedIOException if the file cannot be read
   */
  public static StateTraits load() {
    return Loaded.TRAITS;
  }

  /** Reads traits from a file's text. */
  static StateTraits read(String yaml) {
    try {
      return new StateTraits(new ObjectMapper(new YAMLFactory()).readTree(yaml));
    } catch (IOException e) {
      throw new IllegalArgumentException(FILE + " is not YAML: " + e.getMessage(), e);
    }
  }

  private static StateTraits readShipped() {
    try (InputStream stream = StateTraits.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalArgumentException("the catalogue file '" + FILE + "' is not in the jar");
      }
      return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the catalogue file '" + FILE + "' cannot be read", e);
    }
  }

  private static Set<String> ids(JsonNode list) {
    Set<String> ids = new TreeSet<>();
    list.forEach(id -> ids.add(id.asText()));
    return Set.copyOf(ids);
  }

  private void readPairs(JsonNode list, Set<String> pairs) {
    for (JsonNode pair : list) {
      if (pair.size() != 2) {
        throw new IllegalArgumentException(FILE + " has a pair that is none: " + pair);
      }
      String left = pair.get(0).asText();
      String right = pair.get(1).asText();
      pairs.add(left + ' ' + right);
      pairs.add(right + ' ' + left);
      known.addAll(List.of(left, right));
    }
  }

  /** Whether a word or a pair of words, in any case, says something of states. */
  public boolean isKnown(String words) {
    return byWord.containsKey(words.toLowerCase(Locale.ROOT));
  }

  /** Whether the state may be spoken of with these words; true for words that say nothing. */
  public boolean allows(String words, String state) {
    Trait trait = byWord.get(words.toLowerCase(Locale.ROOT));
    return trait == null || trait.allows(state);
  }

  /** Whether the two are commonly counted as allies. */
  public boolean areAllies(String one, String other) {
    return allies.contains(one + ' ' + other);
  }

  /** Whether the two are commonly counted as rivals. */
  public boolean areRivals(String one, String other) {
    return rivals.contains(one + ' ' + other);
  }

  /** Every id that the file names. */
  Set<String> states() {
    return Set.copyOf(known);
  }
}
