package org.parallax.stages.coref;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.models.LibraryModels;

/** CoreNLP's word lists of what is alive and of which gender names and nouns are. */
final class NounLists {

  static final String GIVEN_NAMES = "corenlp-coref-given-names";
  static final String MALE = "corenlp-coref-male";
  static final String FEMALE = "corenlp-coref-female";
  static final String ANIMATE = "corenlp-coref-animate";
  static final String INANIMATE = "corenlp-coref-inanimate";
  static final List<String> MODELS = List.of(ANIMATE, FEMALE, GIVEN_NAMES, INANIMATE, MALE);

  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Set<String> male;
  private final Set<String> female;
  private final Set<String> animate;
  private final Set<String> inanimate;

  private NounLists() throws IOException {
    for (String line : lines(GIVEN_NAMES)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        givenNames.put(
            line.substring(0, tab), line.endsWith("FEMALE") ? Gender.FEMALE : Gender.MALE);
      }
    }
    male = words(MALE);
    female = words(FEMALE);
    animate = words(ANIMATE);
    inanimate = words(INANIMATE);
  }

  /**
   * Reads the lists.
   *
   * @throws IOException if one cannot be read
   */
  static NounLists load() throws IOException {
    return new NounLists();
  }

  private static Set<String> words(String model) throws IOException {
    return new HashSet<>(lines(model));
  }

  private static List<String> lines(String model) throws IOException {
    String resource = LibraryModels.load().get(model).resource();
    try (InputStream stream = NounLists.class.getClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException(resource + " is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    }
  }

  Gender ofGivenName(String word) {
    return givenNames.getOrDefault(word.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }

  /** Of a common noun. */
  Gender ofNoun(String lower) {
    boolean he = male.contains(lower);
    boolean she = female.contains(lower);
    if (he == she) {
      return Gender.UNKNOWN;
    }
    return he ? Gender.MALE : Gender.FEMALE;
  }

  boolean isAnimate(String lower) {
    return animate.contains(lower) && !inanimate.contains(lower);
  }

  boolean isInanimate(String lower) {
    return inanimate.contains(lower) && !animate.contains(lower);
  }
}
