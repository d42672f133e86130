package org.parallax.compare.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which names of organisations, places and other things in a story mean one. An acronym joins the
 * only full name of the story that it can stand for: one of two letters only where some source
 * writes both, because then readers were told. A name of one long word joins another spelling of
 * it.
 */
public final class OtherNames {

  private static final int SURE_LETTERS = 3;
  private static final int LONG = 6;

  private OtherNames() {}

  /**
   * For each name in an article the name that it is taken for.
   *
   * @param uses of names of anything but persons, in any order
   */
  public static Map<NameUse, JoinedName> join(Collection<NameUse> uses) {
    Map<String, NameForm> forms = new TreeMap<>();
    Map<NameForm, Set<String>> sources = new HashMap<>();
    Map<String, List<NameForm>> spelt = new HashMap<>();
    Set<NameForm> acronyms = new HashSet<>();
    for (NameUse use : uses) {
      forms.putIfAbsent(use.form().text(), use.form());
      if (Acronym.is(use.written())) {
        acronyms.add(use.form());
      }
      sources.computeIfAbsent(use.form(), form -> new HashSet<>()).add(use.source());
    }
    Map<NameForm, JoinedName> homes = new HashMap<>();
    Map<String, List<NameForm>> byInitials = new HashMap<>();
    for (NameForm form : forms.values()) {
      Acronym.initials(form)
          .forEach(
              letters -> byInitials.computeIfAbsent(letters, key -> new ArrayList<>()).add(form));
    }
    for (NameForm form : forms.values()) {
      JoinedName home =
          (acronyms.contains(form) ? acronym(form, byInitials, sources) : spelling(form, spelt))
              .orElse(new JoinedName(form, JoinRule.SAME_NAME));
      homes.put(form, home);
      if (home.form().equals(form)) {
        spelt.computeIfAbsent(Spelling.frame(form.text()), key -> new ArrayList<>()).add(form);
      }
    }
    Map<NameUse, JoinedName> joined = new HashMap<>();
    for (NameUse use : uses) {
      joined.put(
          use, homes.getOrDefault(use.form(), new JoinedName(use.form(), JoinRule.SAME_NAME)));
    }
    return joined;
  }

  private static Optional<JoinedName> acronym(
      NameForm form, Map<String, List<NameForm>> byInitials, Map<NameForm, Set<String>> sources) {
    if (form.tokens().size() != 1) {
      return Optional.empty();
    }
    String letters = form.tokens().get(0);
    List<NameForm> full = byInitials.getOrDefault(letters, List.of());
    Set<String> own = sources.getOrDefault(form, Set.of());
    List<NameForm> explained =
        full.stream()
            .filter(name -> sources.getOrDefault(name, Set.of()).stream().anyMatch(own::contains))
            .toList();
    if (explained.size() == 1) {
      return Optional.of(new JoinedName(explained.get(0), JoinRule.ACRONYM_EXPLAINED));
    }
    return explained.isEmpty() && full.size() == 1 && letters.length() >= SURE_LETTERS
        ? Optional.of(new JoinedName(full.get(0), JoinRule.ACRONYM))
        : Optional.empty();
  }

  private static Optional<JoinedName> spelling(NameForm form, Map<String, List<NameForm>> before) {
    if (form.tokens().size() != 1 || form.text().length() < LONG) {
      return Optional.empty();
    }
    List<NameForm> same =
        before.getOrDefault(Spelling.frame(form.text()), List.of()).stream()
            .filter(other -> other.tokens().size() == 1 && other.text().length() >= LONG)
            .filter(other -> Spelling.sameSound(other.text(), form.text()))
            .toList();
    return same.size() == 1
        ? Optional.of(new JoinedName(same.get(0), JoinRule.SPELLING))
        : Optional.empty();
  }
}
