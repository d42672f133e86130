package org.parallax.compare.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which names of persons in a story mean one person. Full names are joined when they differ in
 * spelling, middle names or an initial alone; a name of one or a few words joins the only full name
 * that it can be short for, within its article if there is one, otherwise in the story. With two to
 * choose from it joins neither.
 */
public final class PersonNames {

  private static final Comparator<NameForm> FULLEST_FIRST =
      Comparator.comparing((NameForm form) -> -form.tokens().size())
          .thenComparing(form -> -form.text().length())
          .thenComparing(NameForm::text);

  private final Map<NameForm, JoinedName> full = new HashMap<>();
  private final Map<String, NameForm> byLetters = new HashMap<>();
  private final Map<String, Set<NameForm>> byLast = new HashMap<>();
  private final Map<String, Set<NameForm>> byFirst = new HashMap<>();
  private final Map<String, Set<NameForm>> inArticle = new HashMap<>();
  private final Map<NameForm, List<NameForm>> shorts = new HashMap<>();

  private PersonNames(Collection<NameUse> uses) {
    Map<Character, List<NameForm>> homes = new TreeMap<>();
    uses.stream()
        .map(NameUse::form)
        .distinct()
        .filter(form -> form.tokens().size() > 1)
        .sorted(FULLEST_FIRST)
        .forEach(form -> addFull(form, homes));
    for (NameUse use : uses) {
      JoinedName home = full.get(use.form());
      if (home != null) {
        inArticle.computeIfAbsent(use.article(), id -> new LinkedHashSet<>()).add(home.form());
      }
    }
  }

  private void addFull(NameForm form, Map<Character, List<NameForm>> homes) {
    List<NameForm> near = homes.computeIfAbsent(initial(form), c -> new ArrayList<>());
    List<JoinedName> same = new ArrayList<>();
    NameForm letters = byLetters.putIfAbsent(String.join("", form.tokens()), form);
    if (letters != null) {
      JoinedName known = full.getOrDefault(letters, new JoinedName(letters, JoinRule.SAME_NAME));
      same.add(new JoinedName(known.form(), JoinRule.SAME_LETTERS));
    } else {
      near.forEach(
          other -> find(other, form).ifPresent(rule -> same.add(new JoinedName(other, rule))));
    }
    // With two to choose from, a shorter name stays on its own, to be looked at within articles.
    JoinedName home = same.size() == 1 ? same.get(0) : new JoinedName(form, JoinRule.SAME_NAME);
    full.put(form, home);
    if (home.form().equals(form)) {
      near.add(form);
    }
    index(byLast, last(form), home.form());
    index(byFirst, form.tokens().get(0), home.form());
    if (same.size() > 1) {
      shorts.put(form, same.stream().map(JoinedName::form).toList());
    }
  }

  private static char initial(NameForm form) {
    String sound = Spelling.sound(last(form));
    return sound.isEmpty() ? ' ' : sound.charAt(0);
  }

  private static void index(Map<String, Set<NameForm>> index, String token, NameForm form) {
    index.computeIfAbsent(token, key -> new LinkedHashSet<>()).add(form);
  }

  /** Whether two full names, the fuller first, may be one person's. */
  private static Optional<JoinRule> find(NameForm fuller, NameForm form) {
    String given = fuller.tokens().get(0);
    String first = form.tokens().get(0);
    boolean sameLast = last(fuller).equals(last(form));
    if (sameLast && (given.equals(first) || form.isShortFor(fuller))) {
      return Optional.of(JoinRule.SAME_ENDS);
    }
    if (sameLast && (given.equals(first.substring(0, 1)) || first.equals(given.substring(0, 1)))) {
      return Optional.of(JoinRule.SAME_ENDS);
    }
    if (Spelling.sameName(last(fuller), last(form)) && Spelling.sameGiven(given, first)) {
      return Optional.of(JoinRule.SPELLING);
    }
    return Optional.empty();
  }

  private static String last(NameForm form) {
    return form.tokens().get(form.tokens().size() - 1);
  }

  /**
   * For each name in an article the fullest name that it is taken for.
   *
   * @param uses of persons' names, in any order
   */
  public static Map<NameUse, JoinedName> join(Collection<NameUse> uses) {
    PersonNames names = new PersonNames(uses);
    Map<NameUse, JoinedName> joined = new HashMap<>();
    Map<NameForm, List<NameForm>> spellings = names.spellings(uses);
    for (NameUse use : uses) {
      joined.computeIfAbsent(use, any -> names.home(use, spellings));
    }
    return joined;
  }

  /** Names of one word, each with the longest-known spelling of the same name. */
  private Map<NameForm, List<NameForm>> spellings(Collection<NameUse> uses) {
    List<NameForm> single =
        uses.stream()
            .map(NameUse::form)
            .distinct()
            .filter(form -> form.tokens().size() == 1)
            .sorted(Comparator.comparing(NameForm::text))
            .toList();
    Map<Character, List<String>> surnames =
        byLast.keySet().stream()
            .sorted()
            .collect(Collectors.groupingBy(name -> Spelling.sound(name + " ").charAt(0)));
    Map<NameForm, List<NameForm>> spellings = new HashMap<>();
    for (NameForm form : single) {
      String word = form.tokens().get(0);
      if (!byLast.containsKey(word) && !byFirst.containsKey(word)) {
        spellings.put(
            form,
            surnames.getOrDefault(initial(form), List.of()).stream()
                .filter(name -> Spelling.sameName(name, word))
                .flatMap(name -> byLast.getOrDefault(name, Set.of()).stream())
                .distinct()
                .toList());
      }
    }
    return spellings;
  }

  private JoinedName home(NameUse use, Map<NameForm, List<NameForm>> spellings) {
    NameForm form = use.form();
    JoinedName own = new JoinedName(form, JoinRule.SAME_NAME);
    if (form.tokens().isEmpty()) {
      return own;
    }
    JoinedName known = full.get(form);
    if (known != null) {
      List<NameForm> several = shorts.getOrDefault(form, List.of());
      return choose(use, several)
          .map(fuller -> new JoinedName(fuller, JoinRule.SAME_ENDS))
          .orElse(known);
    }
    String word = form.tokens().get(0);
    List<NameForm> bySurname = List.copyOf(byLast.getOrDefault(word, Set.of()));
    if (!bySurname.isEmpty()) {
      return choose(use, bySurname).map(to -> new JoinedName(to, JoinRule.SURNAME)).orElse(own);
    }
    List<NameForm> byFamily = List.copyOf(byFirst.getOrDefault(word, Set.of()));
    if (!byFamily.isEmpty()) {
      return choose(use, byFamily).map(to -> new JoinedName(to, JoinRule.FAMILY_NAME)).orElse(own);
    }
    return choose(use, spellings.getOrDefault(form, List.of()))
        .map(to -> new JoinedName(to, JoinRule.SPELLING))
        .orElse(own);
  }

  /** The only one of its article, or where there is none, the only one of the story. */
  private Optional<NameForm> choose(NameUse use, List<NameForm> candidates) {
    Set<NameForm> present = inArticle.getOrDefault(use.article(), Set.of());
    List<NameForm> near = candidates.stream().filter(present::contains).toList();
    List<NameForm> left = near.isEmpty() ? candidates : near;
    return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
  }
}
