package org.parallax.models.wordnet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.models.LibraryModels;

/**
 * Looks nouns up in WordNet's own files: {@code index.noun} has for each word the places of its
 * senses in {@code data.noun}, the most frequent first, and the second field there is the number of
 * the lexicographers' file. Many words are asked for at once because the index is read from its
 * beginning.
 */
public final class NounKinds {

  private static final String INDEX = "wordnet-noun-index";
  private static final String DATA = "wordnet-noun-data";
  private static final int PLACE_DIGITS = 8;
  private static final int PERSON = 18;
  private static final int SENSES = 3;
  // Numbers of lexicographers' files: lexnames(5WN).
  private static final Set<Integer> GROUPS = Set.of(14, 15, 17);
  private static final Set<Integer> THINGS = Set.of(5, 6, 8, 13, 20, 21, 27);
  private static final Set<Integer> EVENTS = Set.of(3, 4, 7, 9, 10, 11, 12, 16, 19, 22, 24, 26, 28);

  private NounKinds() {}

  /** Ids of the library models that it reads. */
  public static List<String> models() {
    return List.of(DATA, INDEX);
  }

  /**
   * The kinds of these nouns.
   *
   * @param nouns dictionary forms, lower case; blanks inside are known as underscores
   * @return a kind for each noun
   * @throws IllegalStateException if a file is missing or altered, saying which and what to do
   */
  public static Map<String, NounKind> of(Collection<String> nouns) {
    LibraryModels library = LibraryModels.load();
    String problems =
        models().stream()
            .flatMap(id -> library.problemOf(id).stream())
            .collect(Collectors.joining("; "));
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems);
    }
    Map<String, NounKind> kinds = new HashMap<>();
    nouns.forEach(noun -> kinds.put(noun, NounKind.UNKNOWN));
    try (InputStream index = stream(library.get(INDEX).resource());
        InputStream data = stream(library.get(DATA).resource())) {
      byte[] senses = data.readAllBytes();
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(index, StandardCharsets.ISO_8859_1));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int blank = line.indexOf(' ');
        String word = blank <= 0 ? "" : line.substring(0, blank).replace('_', ' ');
        if (kinds.containsKey(word)) {
          kinds.put(word, kind(line, senses));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("WordNet cannot be read", e);
    }
    return kinds;
  }

  private static InputStream stream(String resource) throws IOException {
    InputStream stream = NounKinds.class.getClassLoader().getResourceAsStream(resource);
    if (stream == null) {
      throw new IOException(resource + " is not on the class path");
    }
    return stream;
  }

  private static NounKind kind(String line, byte[] senses) {
    List<String> fields = List.of(line.strip().split(" ", -1));
    int count = Integer.parseInt(fields.get(2));
    List<Integer> files =
        fields.subList(fields.size() - count, fields.size()).stream()
            .limit(SENSES)
            .map(place -> file(senses, Integer.parseInt(place)))
            .toList();
    if (files.get(0) == PERSON) {
      return NounKind.PERSON;
    }
    // A meeting is the people who meet as well as what they do.
    boolean both =
        files.stream().anyMatch(GROUPS::contains) && files.stream().anyMatch(EVENTS::contains);
    if (both || (files.size() > 1 && files.get(1) == PERSON)) {
      return NounKind.UNKNOWN;
    }
    if (GROUPS.contains(files.get(0))) {
      return NounKind.GROUP;
    }
    if (THINGS.contains(files.get(0))) {
      return NounKind.THING;
    }
    return EVENTS.contains(files.get(0)) ? NounKind.EVENT : NounKind.UNKNOWN;
  }

  private static int file(byte[] senses, int place) {
    int at = place + PLACE_DIGITS + 1;
    return 10 * (senses[at] - '0') + senses[at + 1] - '0';
  }
}
