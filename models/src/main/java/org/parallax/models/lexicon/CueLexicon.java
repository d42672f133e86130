package org.parallax.models.lexicon;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that attribute what is said to somebody, from {@code lexicons/cues.yaml}. Immutable;
 * shared by all threads.
 */
public final class CueLexicon {
  private static final String FILE = "/org/parallax/models/lexicons/cues.yaml";

  private final List<CueGroup> groups;
  private final Map<CuePart, Map<String, List<Cue>>> byForm;
  private final Set<String> agents;
  private final Set<String> retired;

  private CueLexicon(Source source) throws IOException {
    List<CueGroup> read = new ArrayList<>();
    Map<String, Cue> merged = new LinkedHashMap<>();
    for (GroupSource group : source.groups()) {
      if (group.matches().isEmpty() || group.rejects().isEmpty()) {
        throw new IOException("group '" + group.id() + "' has no examples in " + FILE);
      }
      read.add(group.read());
      for (Cue cue : group.read().cues()) {
        merged.merge(cue.part() + " " + cue.word(), cue, CueLexicon::merge);
      }
    }
    this.groups = List.copyOf(read);
    this.byForm = index(merged, source.irregular());
    this.agents = Set.copyOf(source.agents());
    this.retired = Set.copyOf(source.retired());
  }

  /**
   * Reads the lexicon that ships.
   *
   * @throws IOException if it is missing or damaged; the message names the file
   */
  public static CueLexicon load() throws IOException {
    ObjectMapper mapper =
        YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();
    try (InputStream in = CueLexicon.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("the cue lexicon " + FILE + " is not in this build");
      }
      return new CueLexicon(mapper.readValue(in, Source.class));
    }
  }

  private static Cue merge(Cue first, Cue second) {
    Set<CueFrame> takes = new HashSet<>(first.takes());
    takes.addAll(second.takes());
    Set<String> after = new HashSet<>(first.after());
    after.addAll(second.after());
    return new Cue(first.word(), first.part(), first.colour(), takes, after);
  }

  private static Map<CuePart, Map<String, List<Cue>>> index(
      Map<String, Cue> cues, Map<String, List<String>> irregular) {
    Map<CuePart, Map<String, List<Cue>>> index = new HashMap<>();
    for (Cue cue : cues.values()) {
      String first = firstWord(cue.word());
      Map<String, List<Cue>> forms = index.computeIfAbsent(cue.part(), part -> new HashMap<>());
      for (String form : forms(first, cue.part(), irregular)) {
        forms.computeIfAbsent(form, word -> new ArrayList<>()).add(cue);
      }
    }
    // A longer expression is the better reading: "point out" before "point".
    Comparator<Cue> longestFirst = Comparator.comparing(cue -> -cue.word().length());
    index.values().forEach(forms -> forms.values().forEach(list -> list.sort(longestFirst)));
    return index;
  }

  private static String firstWord(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  private static Set<String> forms(String word, CuePart part, Map<String, List<String>> irregular) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    if (part == CuePart.PHRASE) {
      return forms;
    }
    boolean sibilant = word.matches(".*(s|x|z|ch|sh)");
    boolean consonantY = word.matches(".*[^aeiou]y");
    String stem = word.substring(0, word.length() - 1);
    forms.add(sibilant ? word + "es" : consonantY ? stem + "ies" : word + "s");
    if (part == CuePart.NOUN) {
      return forms;
    }
    List<String> listed = irregular.get(word);
    if (listed != null) {
      forms.addAll(listed);
      return forms;
    }
    boolean silentE = word.endsWith("e");
    forms.add(silentE ? word + "d" : consonantY ? stem + "ied" : word + "ed");
    forms.add(silentE && !word.endsWith("ee") ? stem + "ing" : word + "ing");
    return forms;
  }

  /** The groups as the file lists them. */
  public List<CueGroup> groups() {
    return groups;
  }

  /**
   * The cues that may begin with this word, those with most words first; whether their further
   * words follow is for the caller to see.
   *
   * @param form the word as it stands, any case
   * @param part what kind of expression is looked for
   */
  public List<Cue> beginningWith(String form, CuePart part) {
    return byForm
        .getOrDefault(part, Map.of())
        .getOrDefault(form.toLowerCase(Locale.ROOT), List.of());
  }

  /** Whether such a person or body speaks for the state that qualifies it: spokesman, ministry. */
  public boolean isAgent(String noun) {
    return agents.contains(noun.toLowerCase(Locale.ROOT));
  }

  /** Whether the word says that an office is no longer held: former. */
  public boolean isRetired(String adjective) {
    return retired.contains(adjective.toLowerCase(Locale.ROOT));
  }

  /** The file as it stands. */
  private record Source(
      Map<String, List<String>> irregular,
      List<String> agents,
      List<String> retired,
      List<GroupSource> groups) {}

  /** A group as it stands in the file. */
  private record GroupSource(
      String id,
      CuePart part,
      CueColour colour,
      Set<CueFrame> takes,
      List<String> words,
      Set<String> after,
      List<String> matches,
      List<String> rejects) {
    CueGroup read() {
      List<Cue> cues =
          words.stream().map(word -> new Cue(word, part, colour, takes, after)).toList();
      return new CueGroup(id, cues, matches, rejects);
    }
  }
}
